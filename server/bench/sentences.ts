import { splitSentences } from '#domain/article/split-sentences.ts'
import type { Bench } from './bench.ts'
import { INTL_SEGMENTER } from './peers/intl-segmenter.ts'
import type { Split } from './peers/peer.ts'
import { PEERS } from './peers/registry.ts'
import { STET } from './peers/stet.ts'
import { type SentenceCase, failures, goldenRules, newsCases } from './sentence-cases.ts'
import { keepsCharacters, median, paragraphs, perUnit, round } from './sentence-speed.ts'

const ROUNDS = 5
/** The slowest libraries read this much of the corpus instead of all; speed is by the character. */
const SAMPLE = 500_000

export const sentencesBench: Bench = {
  id: 'sentences',
  title: 'Splitting text into sentences',
  run: async () => {
    const corpus = paragraphs()
    const loaded = await Promise.all(PEERS.map(load))
    const speeds = measure(
      loaded.flatMap(({ name, split }) => (split === null ? [] : [{ name, split }])),
      corpus,
    )
    const base = speeds.get(INTL_SEGMENTER.name) ?? Number.NaN
    console.table(
      Object.fromEntries(
        loaded.map(({ name, split, fault }) => [
          name,
          split === null ? { 'cannot load': fault } : rowOf(split, speeds.get(name) ?? Number.NaN, base),
        ]),
      ),
    )
    await printLinearity(corpus)
    printLanguages()
  },
}

type Loaded = { name: string; split: Split | null; fault: string }

const load = async ({ name, load: open }: (typeof PEERS)[number]): Promise<Loaded> => {
  try {
    return { name, split: await open(), fault: '' }
  } catch (error) {
    return { name, split: null, fault: String(error) }
  }
}

/** The median speed of each, in turns, so that what slows the machine for a while slows all of them. */
const measure = (peers: { name: string; split: Split }[], corpus: readonly string[]): Map<string, number> => {
  const sample = corpus.slice(0, Math.ceil((corpus.length * SAMPLE) / 5_000_000))
  const measured = peers.map(({ name, split }) => {
    const isSlow = round(split, sample) < 2
    return { name, split, texts: isSlow ? sample : corpus, figures: new Array<number>() }
  })
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    for (const { split, texts, figures } of measured) figures.push(round(split, texts))
  }
  return new Map(measured.map(({ name, figures }) => [name, median(figures)]))
}

const rowOf = (split: Split, speed: number, base: number) => {
  const golden = goldenRules().get('en') ?? []
  const news = newsCases()
  return {
    'golden (en)': accuracy(golden, split),
    news: accuracy(news, split),
    speed: `${(speed / base).toFixed(2)}×`,
    'MB/s': speed.toFixed(1),
    'characters kept': keepsCharacters(
      split,
      [...golden, ...news].map(({ text }) => text),
    ),
  }
}

const accuracy = (cases: readonly SentenceCase[], split: Split): string =>
  `${((100 * (cases.length - failures(cases, split).length)) / cases.length).toFixed(1)} %`

/** One block of growing length: the time for a character must not grow with it. */
const printLinearity = async (corpus: readonly string[]): Promise<void> => {
  const [stet, segmenter] = [await STET.load(), await INTL_SEGMENTER.load()]
  const row = (split: Split, lengths: number[]) =>
    Object.fromEntries(
      lengths.map((length) => [`${length / 1000} kB`, perUnit(split, corpus, length).toFixed(1)]),
    )
  console.log('\nNanoseconds a character, in one block')
  console.table({
    [STET.name]: row(stet, [5_000, 50_000, 500_000, 5_000_000]),
    [INTL_SEGMENTER.name]: row(segmenter, [5_000, 50_000]),
  })
}

/** What Stet makes of the rules for each language, and where it differs. */
const printLanguages = (): void => {
  const wrong: string[] = []
  const rows = [...goldenRules()].map(([language, cases]) => {
    const split: Split = (text) =>
      splitSentences(text, language).map(({ start, end }) => text.slice(start, end))
    wrong.push(...failures(cases, split).map(({ why }) => `${language}: ${why}`))
    return [language, { cases: cases.length, Stet: accuracy(cases, split) }]
  })
  console.log('\nGolden Rules by language')
  console.table(Object.fromEntries(rows))
  for (const line of wrong) console.log(`differs in ${line}`)
}
