import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { readWord } from './word-document.ts'

/** A flag as somebody finds it in a file. */
export type ToldFlag = {
  words: string
  note: string
  replies: string[]
  /** In code points, where the format has positions. */
  at?: { start: number; end: number }
}
type Read = (bytes: Uint8Array) => ToldFlag[]
// oxlint-disable-next-line no-explicit-any -- files of every shape
type Json = any

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const json = (bytes: Uint8Array): Json => JSON.parse(text(bytes))

export const flagsInJson: Read = (bytes) =>
  json(bytes).flags.map((flag: Json) => ({
    ...{ words: flag.quote.exact, note: flag.note, at: flag.codePoints },
    replies: flag.thread.map((reply: Json) => reply.text),
  }))

export const flagsInAnnotations: Read = (bytes) => {
  const { items } = json(bytes).first
  const body = ({ body: bodies }: Json) => bodies[0].value
  return items
    .filter(({ target }: Json) => typeof target === 'object')
    .map((flag: Json) => {
      const [{ start, end }, { exact }] = flag.target.selector
      const replies = items.filter(({ target }: Json) => target === flag.id).map(body)
      return { words: exact, note: body(flag), replies, at: { start, end } }
    })
}

export const flagsInHypothesis: Read = (bytes) => {
  const { annotations } = json(bytes)
  return annotations
    .filter(({ references }: Json) => references.length === 0)
    .map((flag: Json) => ({
      ...{ words: flag.target[0].selector[0].exact, note: flag.text },
      replies: annotations.filter(({ references }: Json) => references.includes(flag.id)).map((one: Json) => one.text),
    }))
} // prettier-ignore

type Row = Record<string, string>

/** Every cell of a table of flags, with the word in the head of its column. */
export const rowsInCsv = (bytes: Uint8Array): Row[] => parse(text(bytes), { bom: true, columns: true })
export const rowsInTsv = (bytes: Uint8Array): Row[] => {
  const [head = [], ...rows] = text(bytes).split('\r\n').slice(0, -1).map((line) => line.split('\t')) // prettier-ignore
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [head[index] ?? '?', cell])))
}
const rowsInXlsx = (bytes: Uint8Array): Row[] => {
  const parts = unzipSync(bytes)
  const sheet = (number: number) => cellsIn(strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array()))
  const long = sheet(5)
  return sheet(1).map((row, index) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => {
        const whole = long.filter(({ where }) => where === `Flags, row ${index + 2}, ${column}`)
        return [column, whole.length > 0 ? whole.map((part) => part['text']).join('') : cell]
      }),
    ),
  )
} // prettier-ignore

const CELL =
  /<c r="([A-Z]+)(\d+)"[^>]*?(?:t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t>|><v>([^<]*)<\/v>)/g

const cellsIn = (xml: string): Row[] => {
  const rows: Row[] = []
  for (const [, column = '', row = '', words, number] of xml.matchAll(CELL)) {
    const index = Number(row) - 1
    rows[index] = { ...rows[index], [column]: words === undefined ? (number ?? '') : fromXml(words) }
  }
  const [head = {}, ...told] = rows
  return told.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [head[column] ?? '?', cell])),
  )
}

/** What an element holds, then what the format writes as `_xHHHH_` (ECMA-376 22.9.2.19). */
const fromXml = (content: string): string =>
  (parseHTML(`<p>${content}</p>`).document.querySelector('p')?.textContent ?? '').replaceAll(
    /_x([0-9A-F]{4})_/g,
    (_escape: string, code: string) => String.fromCodePoint(Number.parseInt(code, 16)),
  )

/** Without the apostrophes that keep cells from running. */
const unguarded = (cell: string): string =>
  cell.replaceAll(/(^|[;\t\r\n])'(?=[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/gu, '$1')

/** @param plain undoes what the format does to a cell */
const flagsInRows = (rows: readonly Row[], plain: (cell: string) => string): ToldFlag[] =>
  rows.map((row) => ({
    words: plain(row['exact_quote'] ?? ''),
    note: plain(row['issue'] ?? ''),
    replies: plain(row['replies'] ?? '')
      .split(/(?:^|\s+)Ada Checker, [-\dT:.]+Z: /)
      .slice(1),
    at: { start: Number(row['char_from']), end: Number(row['char_to']) },
  }))
export const flagsInCsv: Read = (bytes) => flagsInRows(rowsInCsv(bytes), unguarded)
export const flagsInTsv: Read = (bytes) => flagsInRows(rowsInTsv(bytes), unguarded)
export const flagsInXlsx: Read = (bytes) => flagsInRows(rowsInXlsx(bytes), (cell) => cell)

const WHO = /^Ada Checker, [-\dT:.]+Z:?\s*/

export const flagsInMarkdown: Read = (bytes) => {
  const page = micromark(text(bytes), { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const { document } = parseHTML(`<body>${page}</body>`)
  return [...document.querySelectorAll('ol > li')].map((item) => {
    const [, words, note, ...rest] = [...item.children].map((child) => child.textContent ?? '')
    const replies = rest.slice(0, -1).map((reply) => reply.replace(WHO, ''))
    return { words: words ?? '', note: note ?? '', replies }
  })
}

export const flagsInReport: Read = (bytes) => {
  const { document } = parseHTML(text(bytes).replaceAll('<br>', '\n'))
  return [...document.querySelectorAll('table')].slice(0, 1).flatMap((table) =>
    [...table.querySelectorAll('tbody > tr')].map((row) => ({
      words: row.querySelector('q')?.textContent ?? '',
      note: row.querySelector('td:nth-child(4) > p')?.textContent ?? '',
      replies: [...row.querySelectorAll('.reply')].map((reply) => (reply.textContent ?? '').replace(WHO, '')),
    })),
  )
}

/** A comment says what kind of flag it is, then the note, and last where the flag is. */
export const flagsInWord: Read = (bytes) => {
  const flags: ToldFlag[] = []
  for (const { parent, words, text: said } of readWord(bytes).comments) {
    if (parent === null) flags.push({ words, note: said.split('\n').slice(1, -1).join('\n'), replies: [] })
    else flags.at(-1)?.replies.push(said)
  }
  return flags
}
