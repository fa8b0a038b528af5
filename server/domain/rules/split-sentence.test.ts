import { describe, expect, test } from 'vitest'
import { collectFacts } from '#domain/facts/facts.ts'
import type { BlockKind } from '#domain/article/block.ts'
import { splitSentence } from './split-sentence.ts'

/** An article block by block, as it is when nothing was repaired. `related: …` names another kind than a paragraph. */
const found = (...written: string[]) => {
  const blocks: { kind: BlockKind; start: number; end: number }[] = []
  let text = ''
  for (const each of written) {
    const [, kind = 'paragraph', words = ''] = /^(?:([a-z-]+): )?(.*)$/s.exec(each) ?? []
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? words : `${text}\n\n${words}`
    blocks.push({ kind: kind as BlockKind, start, end: text.length })
  }
  const facts = collectFacts({ publishedOn: null, language: 'en', text, blocks, links: [], sentences: [] })
  return [...splitSentence.check(facts)].map((finding) => ({
    ...finding,
    words: finding.spans.map(({ start, end }) => text.slice(start, end)),
  }))
}

const BEFORE = 'The minister said on Wednesday that the talks in the capital would'
const AFTER = 'go on for another week, whatever the opposition might say of them.'
const WHOLE = `${BEFORE} ${AFTER}`
const RELATED = 'related: Related: The talks'

describe('valid', () => {
  const cases: [why: string, ...written: string[]][] = [
    ['a link between two whole sentences', WHOLE, RELATED, WHOLE],
    ['paragraphs that end as they should', WHOLE, WHOLE],
    ['a headline above a link', 'Minister Says Talks in the Capital Will Go On for a Week', RELATED, WHOLE],
    [
      'a headline in small letters above a link',
      'Talks in the capital go on for another week',
      RELATED,
      WHOLE,
    ],
    ['the time of an update', 'Updated Jan. 12, 2021, 6:40 p.m. ET', WHOLE],
    ['a subhead', WHOLE, 'heading: What the opposition says', WHOLE],
    ['a subhead nobody recognised', WHOLE, 'What the opposition says', WHOLE],
    ['a caption without an end mark', WHOLE, 'caption: The minister at the talks in the capital', WHOLE],
    ['a credit', 'caption: The minister.', 'credit: Ann Lee / AP', WHOLE],
    ['what leads to a list', 'The minister named three reasons for which the talks go on:', 'list-item: • the vote', 'list-item: • the courts'], // prettier-ignore
    ['what leads to lines in small letters', 'The minister named three reasons for which the talks go on:', 'the vote and all that comes of it in the capital', 'the courts and all that comes of them in the capital'], // prettier-ignore
    ['verse', 'the ships that came to us in the night of the year', 'were gone when the morning came to the harbour,', 'and nobody knew where they had been.'], // prettier-ignore
    [
      'a short line',
      'By our own correspondent in Minsk',
      'the talks will go on, the minister said on Wednesday.',
    ],
    ['several paragraphs of one quotation', `“${WHOLE}`, `“${WHOLE}`, `“${WHOLE}” he said.`],
    ['the same with a link between', `“${WHOLE}`, RELATED, `“${WHOLE}” he said.`],
    [
      'a name written small behind a whole sentence',
      WHOLE,
      'iPhone sales fell by a tenth in the same quarter.',
    ],
    ['a quotation that ends in the next paragraph', `“${WHOLE}`, `${WHOLE}” he said.`],
    ['lines that were never joined', ...Array.from({ length: 4 }, () => [BEFORE, AFTER]).flat()],
  ]
  test.each(cases)('%s', (_why, ...written) => {
    expect(found(...written)).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [why: string, severity: string, ...written: string[]][] = [
    ['a link in the middle', 'minor', WHOLE, BEFORE, RELATED, AFTER],
    ['a link with its address', 'minor', WHOLE, BEFORE, RELATED, 'related: https://a.example/x', AFTER],
    ['a credit in the middle', 'minor', WHOLE, BEFORE, 'credit: Ann Lee / AP', AFTER],
    ['a link before a name', 'minor', WHOLE, 'The talks will go on for another week, said Kremlin spokesman', RELATED, 'Dmitry Peskov on Wednesday.'], // prettier-ignore
    ['a link inside a quotation', 'major', WHOLE, 'The minister said that “there is at the moment', RELATED, 'no such need [to send help],” the agency wrote.'], // prettier-ignore
    ['a link inside a straight quotation', 'major', WHOLE, 'The minister said that "there is at the moment', RELATED, 'no such need [to send help]," the agency wrote.'], // prettier-ignore
    [
      'a link between two sentences of a quotation',
      'major',
      WHOLE,
      `“${WHOLE}`,
      RELATED,
      `${WHOLE}” he said.`,
    ],
    ['a short half that looks like a heading', 'minor', WHOLE, 'heading: The minister of the Interior', 'said on Wednesday that the talks would go on.', WHOLE], // prettier-ignore
    [
      'a new paragraph before a number',
      'minor',
      WHOLE,
      `${WHOLE} The vote was won by`,
      '31.2 percent of all votes that were cast.',
    ],
    [
      'a new paragraph before a name',
      'minor',
      WHOLE,
      `${WHOLE} The vote was won by the party of`,
      'Ann Lee, who comes from Minsk.',
    ],
    ['nothing but a new paragraph', 'minor', WHOLE, BEFORE, AFTER, WHOLE],
    ['a new paragraph inside a quotation', 'major', WHOLE, 'The minister said that “there is at the moment', 'no such need [to send help],” the agency wrote.', WHOLE], // prettier-ignore
  ]
  test.each(cases)('%s', (_why, severity, ...written) => {
    const findings = found(...written)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ category: 'artefact', severity })
  })

  test('the block in the way is what is flagged, with the halves beside it, and it is to be moved', () => {
    const [finding] = found(WHOLE, BEFORE, RELATED, AFTER)
    expect(finding?.words).toEqual([
      'Related: The talks',
      'said on Wednesday that the talks in the capital would',
      'go on for another week, whatever the opposition might say of',
    ])
    expect(finding?.values).toMatchObject({
      kinds: 'related',
      fix: 'Move the block behind the paragraph it interrupts.',
    })
  })
})

test('of links put into sentences at every space, more than 93 in 100 are found', () => {
  const paragraph =
    'The head of the Electoral Commission, Ann Lee, said on Wednesday that the results of the vote in ' +
    'Northern Ruritania would not be known before Friday. She told the Strelsau Post that “no vote will ' +
    'go uncounted, and no one will be turned away,” and that the Supreme Court had been informed.'
  const spaces = Array.from(paragraph.matchAll(/(?<![.”]) /g), ({ index }) => index).filter((at) => at > 40)
  const caught = spaces.filter(
    (at) => found(WHOLE, paragraph.slice(0, at), RELATED, paragraph.slice(at + 1), WHOLE).length === 1,
  )
  expect(caught.length / spaces.length).toBeGreaterThan(0.93)
})
