import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/article/draft.ts'
import { splitSentences } from '#domain/article/split-sentences.ts'
import { compose } from '#domain/repair/compose.ts'
import { undoRepairs } from '#domain/repair/undo-repairs.ts'
import { sentencesOf } from '#domain/article/sentences-of.ts'
import { runRules } from '#domain/rules/run.ts'
import { plainText } from './plain-text.ts'

const SAMPLE = path.join(import.meta.dirname, '..', '..', 'prisma', 'samples', 'belarus-2020.txt')
const result = await plainText.read({ bytes: readFileSync(SAMPLE) }, () => {})
if (!result.ok) throw new Error(result.problem)
const { reading } = result
const { text, blocks, links, repairs } = compose(reading)

describe('the sample', () => {
  test('is caption, credit, two paragraphs, the related link, the healed paragraph, and so on', () => {
    expect(blocks.map((block) => block.kind)).toEqual([
      'caption',
      'credit',
      'paragraph',
      'paragraph',
      'related',
      ...Array<string>(10).fill('paragraph'),
      'notice',
    ])
  })

  test('has its interrupted quotation whole again', () => {
    const sentences = blocks.flatMap((block) => {
      const words = text.slice(block.start, block.end)
      return splitSentences(words).map(({ start, end }) => words.slice(start, end))
    })
    expect(sentences).toContain(
      'A collective military pact details security guarantees between Russia and Belarus “but there’s currently no such need [to send assistance],” Kremlin spokesman Dmitry Peskov told reporters Wednesday, according to the RBC news website.',
    )
    expect(sentences).toHaveLength(18)
  })

  test('has the address as the link of the related line', () => {
    expect(blocks.find((block) => block.kind === 'related')?.href).toBe(
      'https://www.themoscowtimes.com/2024/05/05/belarus-opposition-urges-eu-to-reject-vote-as-leaders-hold-emergency-talks',
    )
  })

  test('tells each thing that was done to it', () => {
    expect(new Set(repairs.map((repair) => repair.kind))).toEqual(
      new Set([
        'trimmed-space',
        'set-apart',
        'joined-line',
        'split-block',
        'attached-link',
        'healed-sentence',
      ]),
    )
  })

  test('has its dates read from the day of publication, as hints', () => {
    const sentences = sentencesOf(text, blocks, 'en')
    const source = { publishedOn: '2020-08-19', language: 'en', text, blocks, links, sentences }
    const hints = runRules(source).findings.filter(({ confidence }) => confidence === 'hint')
    expect(hints.map(({ message, spans }) => [message, spans.length])).toEqual([
      ['“Wednesday” is read as Wednesday 2020-08-19, the publication day.', 5],
      ['“Aug. 9” is read as Sunday 2020-08-09, 10 days before publication.', 1],
    ])
  })

  test('has exactly one precise finding, which names both dates and the days between', () => {
    expect(preciseFindings({ text, blocks, links })).toEqual([
      expect.objectContaining({
        rule: 'link-date',
        confidence: 'precise',
        category: 'link',
        severity: 'major',
        message: 'The link is dated 2024-05-05, the article 2020-08-19: 1,355 days later.',
        values: expect.objectContaining({ linkDate: '2024-05-05', publishedOn: '2020-08-19', days: 1355 }),
      }),
    ])
  })
})

describe('the sample with its repairs reversed', () => {
  const REVERSED: [why: string, kinds: readonly string[]][] = [
    ['the healed sentence', ['healed-sentence']],
    ['the healed sentence and the link', ['healed-sentence', 'attached-link', 'moved-block']],
    [
      'all but the joined lines',
      [...new Set(repairs.map(({ kind }) => kind))].filter((kind) => kind !== 'joined-line'),
    ],
  ]
  test.each(REVERSED)('%s: the cut sentence as well, and nothing else', (_why, kinds) => {
    const findings = preciseFindings(without(kinds))
    expect(findings.map(({ rule }) => rule)).toEqual(['link-date', 'split-sentence'])
    expect(findings[1]).toMatchObject({ category: 'artefact', severity: 'major' })
  })

  test('all of them: the address stands in the quotation again, and lines that were never joined are no faults', () => {
    const findings = preciseFindings(without(repairs.map(({ kind }) => kind)))
    expect(findings.map(({ rule }) => rule)).toEqual(['link-date', 'split-sentence'])
    expect(findings[1]?.message).toMatch(/^A block that does not belong there stands in a quotation/)
  })
})

type Canonical = Pick<Draft, 'text' | 'blocks' | 'links'>

const preciseFindings = ({ text: words, blocks: parts, links: linked }: Canonical) => {
  const sentences = sentencesOf(words, parts, 'en')
  const source = {
    publishedOn: '2020-08-19',
    language: 'en',
    text: words,
    blocks: parts,
    links: linked,
    sentences,
  }
  const { findings, failures } = runRules(source)
  expect(failures).toEqual([])
  return findings.filter(({ confidence }) => confidence === 'precise')
}

const without = (kinds: readonly string[]): Canonical => {
  const ids = repairs.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  return compose(undoRepairs(reading, new Set(ids)))
}

describe('what cannot be read', () => {
  const cases: [why: string, bytes: Uint8Array, problem: RegExp][] = [
    ['nothing', new Uint8Array(), /no words/],
    ['white space', Buffer.from(' \n\t\n'), /no words/],
    ['more lines than a library has', Buffer.from('a\n\n'.repeat(110_000)), /more than 200,000 lines/],
    ['bytes that are no text', Uint8Array.from({ length: 999 }, (_, index) => index % 32), /binary file/],
  ]
  test.each(cases)('%s', async (_why, bytes, problem) => {
    expect(await plainText.read({ bytes }, () => {})).toEqual({
      ok: false,
      problem: expect.stringMatching(problem) as string,
    })
  })
})
