import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Flag } from '#domain/review/flag.ts'
import { bytesOf, dossierWith, textOf } from '../testing/dossiers.ts'
import { HOSTILE_PARAGRAPHS, HOSTILE_TEXT, hostileFlags } from '../testing/hostile-article.ts'
import * as told from '../testing/told-flags.ts'
import { run, takenIn, wordFile, asImported } from '../testing/word-original.ts'
import { wordsIn } from '../testing/words-in.ts'
import { FORMULA } from './formula-guard.ts'
import type { Dossier } from './dossier.ts'
import type { Format } from './format.ts'
import { findChromium } from './pdf/chromium.ts'
import { FORMATS } from './registry.ts'

const chromium = await findChromium()
const hostile = (): Dossier => dossierWith({ text: HOSTILE_TEXT, ...hostileFlags(HOSTILE_TEXT) })

/** How a format is documented to write a text: word for word, with other white space, or as XML can hold it. */
type Writes = (text: string) => string
const asItStands: Writes = (text) => text
const onOneLine: Writes = (text) => text.replaceAll(/[\s\u200B]+/g, ' ').trim()
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const asXml: Writes = (text) => text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE]/g, '\uFFFD')
const squeezedXml: Writes = (text) => onOneLine(asXml(text))

/** Every flag is in the file once, in reading order, with its words, note and thread, and in its place. */
const tells =
  (read: (bytes: Uint8Array) => told.ToldFlag[], writes: Writes, of: () => Dossier | Promise<Dossier> = hostile) =>
  async (format: Format) => {
    const dossier = await of()
    const found = read(await bytesOf(format, dossier))
    const expected = dossier.flags.map(({ id, quote, note }) => ({
      words: writes(quote.exact),
      note: writes(note),
      replies: (dossier.threads.get(id) ?? []).map(({ text }) => writes(text)),
    }))
    expect(
      found.map(({ words, note, replies }) => ({ words: writes(words), note: writes(note), replies: replies.map(writes) })),
    ).toEqual(expected)
    const characters = [...dossier.article.revision.text]
    for (const { words, at } of found) {
      if (at) expect(writes(characters.slice(at.start, at.end).join(''))).toBe(writes(words))
    }
  } // prettier-ignore

/** A cell that a spreadsheet would run. */
const runsNothing = (rows: (bytes: Uint8Array) => Record<string, string>[]) => async (format: Format) => {
  const cells = rows(await bytesOf(format, hostile())).flatMap((row) => Object.values(row))
  expect(cells.length).toBeGreaterThan(500)
  expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([])
}

/** The author's own file is what the article was made of, and holds what XML can. */
const withItsWordDocument = async (): Promise<Dossier> => {
  const bytes = await wordFile(HOSTILE_PARAGRAPHS.map((paragraph) => [run(paragraph)]))
  const { reading, draft } = await takenIn(bytes)
  const { text, blocks, origins } = draft
  const texts = { text, original: reading.original, origins, revision: { blocks } }
  return dossierWith({ ...texts, ...hostileFlags(text), record: asImported(bytes) })
}

const settled = (flag: Flag, index: number): Flag => ({
  ...flag,
  ...{ status: 'resolved', outcome: 'cut', reason: 'For the desk alone' },
  settled: { by: flag.author, at: new Date(Date.UTC(2026, 2, 1, 0, index)).toISOString() },
})

const readable = (text: string) =>
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  onOneLine(text.replaceAll(/[\u0000-\u0008\u000E-\u001F\u202A-\u202E]/g, ''))
const KEPT_TO_ITSELF = /note \d+ ends|reply \d+ ends|For the desk/

/** Corrections tell readers the words that went, and nothing that the desk said to itself. */
const corrects = async (format: Format) => {
  const { flags, threads } = hostileFlags(HOSTILE_TEXT)
  const article = { state: 'corrected' as const }
  const written = await textOf(format, dossierWith({ text: HOSTILE_TEXT, flags: flags.map(settled), threads, article }))
  const sentences = [...written.replaceAll(String.raw`\u003c`, '<').matchAll(/had the words “(.*?)”\. They were taken out/g)]
  expect(sentences.map(([, words = '']) => words)).toEqual(flags.map(({ quote }) => readable(quote.exact)))
  expect(written).not.toMatch(KEPT_TO_ITSELF)
} // prettier-ignore

/** Reviews of claims tell what was claimed and why it is wrong, likewise. */
const reviews = async (format: Format) => {
  const { flags, threads } = hostileFlags(HOSTILE_TEXT)
  const said = flags.map(({ note }) => note.replace('note', 'claim'))
  const claims = flags.map((flag, index) => ({
    ...flag,
    claim: {
      ...{ claimed: said[index] ?? '', claimedOn: null, appearances: [], rating: 'False', explanation: said[index] ?? '' },
      claimant: { type: 'Person' as const, name: 'N. N.', jobTitle: null, url: null },
      reviewUrl: 'https://news.example/review',
    },
  }))
  const written = await textOf(format, dossierWith({ text: HOSTILE_TEXT, flags: claims, threads }))
  const found = JSON.parse(written)['@graph'].map((one: { claimReviewed: string; reviewRating: { ratingExplanation: string } }) => [
    ...[one.claimReviewed, one.reviewRating.ratingExplanation].map(onOneLine),
  ])
  expect(found).toEqual(said.map((text) => [readable(text), readable(text)]))
  expect(written).not.toMatch(KEPT_TO_ITSELF)
} // prettier-ignore

/**
 * What Chromium prints is the HTML report, read word for word above. From a PDF words come back in the
 * order they are painted in, and as far as a font of the machine has them: of what is not plain Latin, or
 * runs over the edge of a page, only the end is looked for. `pdf.test.ts` says where there is no Chromium.
 */
const prints = async (format: Format) => {
  if (chromium === null) return
  const { flags, threads } = hostile()
  const squeezed = (text: string) => asXml(text).replaceAll(/[\s\u200B]+/g, '')
  const printed = squeezed(await wordsIn(await bytesOf(format, hostile())))
  const said = [...flags.map(({ note }) => note), ...[...threads.values()].flat().map(({ text }) => text)]
  for (const text of said) {
    const isPlain = text.length < 200 && /^[\t\r\n\u0020-\u024F“”]*$/.test(text)
    const looked = isPlain ? text : text.slice(text.search(/(?:note|reply) \d+ ends$/))
    expect(printed).toContain(squeezed(looked))
  }
}

/** A proof holds the same file of every other format that the desk writes by itself and that applies. */
const proves = async (format: Format) => {
  const entries = unzipSync(await bytesOf(format, hostile()))
  const names = Object.keys(entries).filter((name) => name.startsWith('exports/'))
  expect(names.length).toBeGreaterThan(7)
  for (const name of names) {
    const held = FORMATS.find(({ id, extension }) => name === `exports/${id}.${extension}`)
    if (!held) throw new Error(`${name} is of no format`)
    expect(Buffer.from(entries[name] ?? []).equals(await bytesOf(held, hostile()))).toBe(true)
  }
}

const CHECKS: Record<string, ((format: Format) => Promise<void>)[]> = {
  docx: [tells(told.flagsInWord, squeezedXml)],
  'docx-original': [tells(told.flagsInWord, squeezedXml, withItsWordDocument)],
  html: [tells(told.flagsInReport, squeezedXml)],
  pdf: [prints],
  markdown: [tells(told.flagsInMarkdown, squeezedXml)],
  csv: [tells(told.flagsInCsv, asItStands), runsNothing(told.rowsInCsv)],
  tsv: [tells(told.flagsInTsv, onOneLine), runsNothing(told.rowsInTsv)],
  xlsx: [tells(told.flagsInXlsx, asItStands)],
  json: [tells(told.flagsInJson, asItStands)],
  'web-annotation': [tells(told.flagsInAnnotations, asItStands)],
  hypothesis: [tells(told.flagsInHypothesis, asItStands)],
  'correction-note': [corrects],
  correction: [corrects],
  'claim-review': [reviews],
  proof: [proves],
}

describe('whatever is flagged, and whatever is said of it,', () => {
  test('is looked for in every format', () => {
    expect(Object.keys(CHECKS).toSorted()).toEqual(FORMATS.map(({ id }) => id).toSorted())
  })
  test.each(FORMATS.map((format) => [format.id, format] as const))(
    'is right in %s',
    { timeout: 120_000 },
    async (id, format) => {
      const checks = CHECKS[id] ?? []
      for (const check of checks) await check(format)
      expect(checks).not.toEqual([])
    },
  )
})
