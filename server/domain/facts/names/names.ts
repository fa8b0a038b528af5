import type { Span } from '#domain/article/span.ts'
import type { Word } from '../words.ts'
import type { Office } from './offices.ts'
import { adjoins, IS_GENERATION, isPossessive, type Segment, segmentsOf } from './segments.ts'

/** What somebody is called beside the name. `isPast`: no longer, not yet, or only in place of somebody. */
export type Role = Span & { office: Office; isPast: boolean }

/**
 * A name of a person, a place or an institution. `parts` are its words without a possessive; `role` is the
 * office right before it ("German Chancellor Angela Merkel") or behind it ("Peskov, a spokesman").
 */
export type Name = Span & { parts: string[]; block: number; role: Role | null }

/** The name by which somebody is called after the first mention. */
export const surnameOf = ({ parts }: Name): string =>
  parts.findLast((part) => !IS_GENERATION.test(part)) ?? ''

/** Every name of the article in reading order. */
export const namesIn = (text: string, words: readonly Word[], smallWords: ReadonlySet<string>): Name[] => {
  const segments = segmentsOf(text, words, smallWords)
  return segments.flatMap(({ from, to, office }, index) => {
    const [first, last] = [words[from], words[to - 1]]
    if (office !== null || !first || !last || isQualifier(text, words, segments, index)) return []
    const end = isPossessive(last) ? last.end - 2 : last.end
    const parts = words.slice(from, to).map((word) => word.text.replace(/['’]s$/u, ''))
    const role = roleBefore(text, words, segments, index) ?? roleBehind(text, words, segments, index)
    return [{ start: first.start, end, parts, block: first.block, role }]
  })
}

/** Whether a run only says of what the office behind it is, before a name: "Kremlin" spokesman Dmitry Peskov. */
const isQualifier = (
  text: string,
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
): boolean => {
  const [run, office, name] = segments.slice(index, index + 3)
  if (!run || !office?.office || !name || name.office) return false
  return (
    joined(text, words, run, office) && joined(text, words, office, name) && !isPossessive(words[run.to - 1])
  )
}

const joined = (text: string, words: readonly Word[], left: Segment, right: Segment): boolean =>
  left.to === right.from && adjoins(text, words, right.from)

const roleBefore = (
  text: string,
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
): Role | null => {
  const [run, office] = [segments[index], segments[index - 1]]
  if (!run || !office?.office || !joined(text, words, office, run) || isPossessive(words[office.to - 1]))
    return null
  const qualifier =
    index >= 2 && isQualifier(text, words, segments, index - 2) ? segments[index - 2] : undefined
  return roleOf(words, qualifier?.from ?? office.from, office)
}

/** The office that is said of a name behind it, between commas: Peskov, a spokesman for the Kremlin, said. */
const roleBehind = (
  text: string,
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
): Role | null => {
  const [run, next, nextButOne] = segments.slice(index, index + 3)
  const office = next?.office ? next : nextButOne
  if (!run || !office?.office || office.from - run.to > MOST_BETWEEN) return null
  const [last, title, end] = [words[run.to - 1], words[office.from], words[office.to - 1]]
  if (!last || !title || !end || !OPENS_APPOSITION.test(text.slice(last.end, title.start))) return null
  return CLOSES_APPOSITION.test(text.slice(end.end, end.end + LOOK)) ? roleOf(words, run.to, office) : null
}

/** Words that may stand between a name with its comma and the office. */
const MOST_BETWEEN = 5
const OPENS_APPOSITION = /^, (?:(?:an?|the|its|his|her|their) )?(?:[\p{L}-]+ ){0,4}$/u
const CLOSES_APPOSITION = /^(?:[,.;:)]|$|\s(?:of|for|at|in|to|who|and|since|from|until)\b)/
const LOOK = 8

/** Words before an office by which it is somebody's no longer, not yet, or only for a while. */
const NOT_IN_OFFICE =
  /^(?:[Ff]ormer|[Ee]x|then|late|[Aa]cting|[Ii]nterim|[Dd]eputy|[Vv]ice|[Aa]ssistant|[Oo]utgoing|[Ii]ncoming|[Ff]uture|[Oo]usted|[Pp]revious|[Oo]netime|[Rr]etired|[Cc]aretaker|new|[Nn]ewly|[Ss]hadow)(?:-|$)|-elect$/

const roleOf = (words: readonly Word[], from: number, { from: at, to, office }: Segment): Role | null => {
  const [first, last, title] = [words[from], words[to - 1], words[at]]
  if (!office || !first || !last || !title) return null
  const around = words.slice(Math.max(0, from - 2), to + 1).filter(({ block }) => block === first.block)
  return {
    ...{ start: first.start, end: last.end, office },
    isPast: around.some(({ text }) => NOT_IN_OFFICE.test(text)),
  }
}
