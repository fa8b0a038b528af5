import { newsCases } from './sentence-cases.ts'
import type { Split } from './peers/peer.ts'

const CORPUS = 5_000_000

/** Plain reporting sentences, so that the corpus is not made of traps alone. */
const PROSE = [
  'The government said on Monday that it would extend the programme by another six months, after ministers from all three parties agreed on how to pay for it.',
  'Residents of the northern districts had been without water since Friday, when a storm brought down the lines that feed the pumping station.',
  'A spokeswoman for the ministry did not answer questions about who had ordered the inspection or why its findings were kept from the public.',
  'Prices have risen faster than wages in every quarter since the beginning of last year, according to figures published by the statistics office.',
  'Investigators spent most of the week going through documents that were found in a warehouse on the edge of the city.',
  'Turnout was lower than four years ago, especially in the towns along the coast, where many polling stations opened late.',
  'He was elected to the council in 1998 and served two terms before he moved to the capital to work for an aid agency.',
  'The two companies have been in talks about a merger for more than a year, people familiar with the matter said.',
  'Scientists who were not involved in the study called its results promising but warned that the sample was small.',
  'Neither side would say how many people had been hurt in the clashes, and hospitals referred all calls to the police.',
]

/** About 5 MB of paragraphs of three to six sentences, one third of them from the news table. */
export const paragraphs = (): string[] => {
  const hard = newsCases().flatMap(({ sentences }) => sentences)
  const all: string[] = []
  let sentence = 0
  for (let length = 0; length < CORPUS; length += (all.at(-1) ?? '').length) {
    const taken = Array.from({ length: 3 + (all.length % 4) }, () => {
      sentence += 1
      const from = sentence % 3 === 0 ? hard : PROSE
      return from[Math.floor(sentence / 3 + sentence) % from.length]
    })
    all.push(taken.join(' '))
  }
  return all
}

/** Code units a second in millions, over one round. All sentences are made, as one who asks wants them. */
export const round = (split: Split, texts: readonly string[]): number => {
  const begun = performance.now()
  let length = 0
  for (const text of texts) {
    split(text)
    length += text.length
  }
  return length / (performance.now() - begun) / 1000
}

export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN

/** Nanoseconds a code unit for a block of so many, the median of some rounds. */
export const perUnit = (split: Split, texts: readonly string[], length: number): number => {
  const block = texts.join(' ').slice(0, length)
  const times = Math.max(1, Math.floor(500_000 / length))
  const blocks = Array.from({ length: times }, () => block)
  return 1000 / median(Array.from({ length: 5 }, () => round(split, blocks)))
}

/** Whether the sentences are found in the texts word for word, with nothing but white space between them. */
export const keepsCharacters = (split: Split, texts: readonly string[]): boolean =>
  texts.every((text) => {
    let position = 0
    for (const sentence of split(text)) {
      const words = sentence.trim()
      const at = text.indexOf(words, position)
      if (at < 0 || text.slice(position, at).trim() !== '') return false
      position = at + words.length
    }
    return text.slice(position).trim() === ''
  })
