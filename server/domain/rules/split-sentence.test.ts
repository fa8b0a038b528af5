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
    ['a caption with its credit in brackets', WHOLE, 'The hall in which the talks of the ministers were held.(Photo: Ann Lee, AP)', WHOLE], // prettier-ignore
    ['a caption that ends with a date, and its credit', WHOLE, 'A clerk carries the papers out of the hall in Strelsau, Ruritania, on Aug. 11, 2020', 'credit: Ann Lee / Getty Images', WHOLE], // prettier-ignore
    ['a link to more of the author', WHOLE, 'Ann Lee writes about talks. She lives in Minsk and has written for many papers since... → Learn More', WHOLE], // prettier-ignore
    ['a list of tags behind the date', 'By ANN LEE, Editor | Friday June 5, 2020 @ 6:43pm. Tags: Talks, Minsk, Ann Lee', WHOLE], // prettier-ignore
    ['a title with a bracket', 'The Harbour Choir – The Ships of the Year (with Ann Lee)', 'I’m sure that I need nothing else than this, and the ships that come in.'], // prettier-ignore
    ['a footnote behind the full stop', WHOLE, `${WHOLE} The series was made by Northern Films.[2]`, WHOLE],
    [
      'a footnote sign behind the full stop',
      WHOLE,
      `${WHOLE} The series was made by Northern Films.²`,
      WHOLE,
    ],
    ['a bracket at the end', WHOLE, `${WHOLE} Written down by a machine (some of it may be wrong)`, WHOLE],
    ['addresses that a colon leads to', 'The ministers have told at length why the talks go on; for all of that see:', 'related: https://a.example/x', 'for the week before, and what was said then.'], // prettier-ignore
    ['a rule drawn under a title', 'What the ministers said', '-----------------------', WHOLE],
    ['lines of a program', ...Array.from({ length: 4 }, () => ['const talks = open({ at: 1 }); // begins', 'return talks.map((each) => each.end);']).flat()], // prettier-ignore
    ['comments between the lines of a program', WHOLE, 'const talks = open({ at: 1 });', '/* Now that we have the talks we must also', 'close them again when they are over.', '*/', 'close(talks) || {}'], // prettier-ignore
    ['rows of a table that was drawn', '| talks | where they were held |', '| minsk | in the hall of the capital, for a week or so |'], // prettier-ignore
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
    ['a caption and its credit in the middle', 'minor', WHOLE, BEFORE, 'The hall in which the talks were held.(Photo: Ann Lee/Getty Images)', AFTER], // prettier-ignore
    ['a link before a weekday', 'minor', WHOLE, 'The talks of the two ministers will go on in the capital on', RELATED, 'Saturday, when the whole of the opposition has come home from the coast.'], // prettier-ignore
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
    expect(findings[0]).not.toHaveProperty('confidence')
  })

  const unsure: [why: string, ...written: string[]][] = [
    ['a link before a name', WHOLE, 'The talks will go on for another week, said Kremlin spokesman', RELATED, 'Dmitry Peskov on Wednesday.'], // prettier-ignore
    ['a new paragraph before a name', WHOLE, `${WHOLE} The vote was won by the party leader`, 'Ann Lee, who comes from Minsk.'], // prettier-ignore
    ['a bracket before small letters', WHOLE, 'The talks were called off by both of the ministers (and not by the opposition)', 'of the two countries, which had asked for another week in the capital.'], // prettier-ignore
    ['a title with its summary in small letters', WHOLE, 'Halls of the capital', 'the talks of the ministers and all that was said of them.'], // prettier-ignore
    ['a label before small letters', WHOLE, 'Courtesy of museums', 'in the capital, where the talks were held for another week.'], // prettier-ignore
  ]
  test.each(unsure)('as a hint: %s', (_why, ...written) => {
    expect(found(...written)).toEqual([expect.objectContaining({ confidence: 'hint' })])
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
