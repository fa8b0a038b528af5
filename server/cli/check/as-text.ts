import { printable } from '../printable.ts'
import { counted, type Checked, type LocatedFinding, type Place, type Report } from './report.ts'

/** Where a finding is cut off that would fill a screen. */
const LONGEST_WORDS = 160
const INDENT = '    '

/** For people: a line for each finding that editors can jump from, and under it the sum and the words. */
export function* asText(report: Report): Generator<string> {
  for (const file of report.checked) {
    for (const finding of file.findings) yield* linesOf(file, finding)
    for (const { rule, reason } of file.failures) {
      yield `${printable(file.file)}: nothing from the rule ${rule}, which ${reason === 'crashed' ? 'failed' : 'took too long'}.`
    }
  }
  yield* undated(report)
  yield summary(report)
}

function* linesOf({ file }: Checked, { rule, confidence, message, values, places }: LocatedFinding) {
  const [first, ...others] = places
  const kind = confidence === 'precise' ? rule : `${rule} (hint)`
  yield `${printable(file)}${placeOf(first)}: ${kind}: ${oneLine(message)}`
  const { arithmetic } = values
  if (arithmetic !== undefined) yield INDENT + oneLine(String(arithmetic))
  if (first) yield `${INDENT}“${short(first.words)}”`
  for (const other of others) yield `${INDENT}“${short(other.words)}” at ${placeOf(other).slice(1)}`
}

const placeOf = (place: Place | undefined): string => {
  if (!place) return ''
  const { lines, paragraph } = place
  return lines ? `:${lines.start.line}:${lines.start.column}` : `:paragraph ${paragraph}`
}

const oneLine = (words: string): string => printable(words.replaceAll(/\s+/g, ' ').trim())

const short = (words: string): string => {
  const letters = Array.from(words.slice(0, 2 * LONGEST_WORDS))
  return oneLine(
    letters.length > LONGEST_WORDS ? `${letters.slice(0, LONGEST_WORDS).join('')}…` : letters.join(''),
  )
}

function* undated({ checked }: Report): Generator<string> {
  const files = checked.filter(({ publishedOn }) => publishedOn === null).map(({ file }) => printable(file))
  if (files.length > 0) {
    yield `No publication date in ${files.join(', ')}: rules about dates say little there. Give it with --published.`
  }
}

const summary = (report: Report): string => {
  const { precise, hints } = counted(report)
  const { checked, hidden } = report
  const shown = hints > 0 ? ` and ${number(hints, 'hint')}` : ''
  const left = hidden > 0 ? ` ${number(hidden, 'hint')} left out; --hints shows them.` : ''
  return `${number(precise, 'finding')}${shown} in ${number(checked.length, 'file')}.${left}`
}

const number = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
