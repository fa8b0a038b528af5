import { describeSpan } from '#domain/anchoring/describe.ts'
import type { Comment } from '#domain/review/comment.ts'
import type { Flag } from '#domain/review/flag.ts'
import { flagWith } from './dossiers.ts'

/** Paragraphs that a Word document can hold as well. */
export const HOSTILE_PARAGRAPHS = [
  'The minister left on Monday. =1+1 he said, “+49 30” and -5.',
  'The élan of the 😀 crowd, 👩‍👩‍👧 and 𝔘𝔫𝔦 was gone; @home, ＝2+2.',
  'שלום עולם, and مرحبا so on. <b>&amp;</b> _x0041_ said.',
  'It ended. The minister came back.',
]
/** What no XML can hold stands in these. */
const UNSPEAKABLE = 'A bell\u0007 and a tab\u000Bdown, \uFFFE and so on.'
export const HOSTILE_TEXT = [...HOSTILE_PARAGRAPHS, UNSPEAKABLE].join('\n\n')

/** Of a text the stretches from the first words to the last: over three paragraphs, over and in each other. */
const STRETCHES: [from: string, to: string][] = [
  ['left on', 'שלום'],
  ['minister', 'minister'],
  ['The minister', 'left'],
  ['minister left', 'Monday'],
  ['=1', '+1'],
  ['+49', '30'],
  ['-5', '.'],
  ['😀', '😀'],
  ['😀 crowd', '👩‍👩‍👧'],
  ['👩‍👩‍👧', '👩‍👩‍👧'],
  ['𝔘𝔫𝔦', '𝔘𝔫𝔦'],
  ['@home', '@home'],
  ['＝2', '+2'],
  ['עולם', 'مرحبا'],
  ['<b>', '</b>'],
  ['_x0041_', '_x0041_'],
  ['The minister', 'ended'],
  ['bell', 'down'],
  ['\uFFFE', 'so'],
]

const LONGEST = 40_000
const filled = (words: string): string => words.repeat(Math.floor((LONGEST - 20) / words.length))

/** How notes and replies begin; what is theirs alone comes behind it. */
const SAID = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠x', '\t=1', '\r=1', '\n=1', '\r\n=1', ' =1', '\u200B=1'],
  ...['a;=1', '0012', '1e5', "'quoted", '"quoted", and; more', 'several\nlines\n\nof\r\nit', '_x0041_'],
  ...['😀 👩‍👩‍👧 𝔘𝔫𝔦', '\u202Eright to left\u202C שלום مرحبا', 'a\u0000b\u0007c\u000Bd\u001Be\uFFFEf'],
  ...['<script>alert(1)</script>&amp;</td>', '# *a* _b_ `c` [d](e) | ~f~ \\ > 1. - g', ']]> <!-- --> ${x} {{y}}'],
  ...[filled('lang '), filled('=😀')],
] // prettier-ignore

const marked = (said: string, what: string, index: number): string => `${said} ${what} ${index} ends`

/** Flags on all stretches that the text has, with all that can be said; in reading order. */
export const hostileFlags = (text: string): { flags: Flag[]; threads: Map<string, Comment[]> } => {
  const spans = STRETCHES.flatMap(([from, to]) => {
    const start = text.indexOf(from)
    const last = text.indexOf(to, start)
    return start < 0 || last < 0 ? [] : [{ start, end: last + to.length }]
  })
  const flags = SAID.map((said, index) => {
    const span = spans[index % spans.length] ?? { start: 0, end: 1 }
    const note = marked(said, 'note', index)
    return flagWith({ id: `flag-${index}`, span, quote: describeSpan(text, span), note })
  }).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const reply = (flag: Flag, index: number): Comment => ({
    ...{ id: `reply-${index}`, flagId: flag.id, author: flag.author, proposal: null, mentions: [] },
    ...{ text: marked(SAID[index % SAID.length] ?? '', 'reply', index), createdAt: flag.createdAt },
  })
  const threads = new Map(
    flags.map((flag, index) => [flag.id, [reply(flag, 2 * index), reply(flag, 2 * index + 1)]]),
  )
  return { flags, threads }
}
