import type { IsoDate } from '#domain/facts/calendar-date.ts'

/** What the desk knows for sure: how a name is spelt, who held an office when, when something happened. */
export const BOOK_KINDS = ['name', 'office', 'event'] as const
export type BookKind = (typeof BOOK_KINDS)[number]

/** What an entry says. A field that its kind has no use for is null. */
export type BookContent = {
  kind: BookKind
  /** the right spelling, the office, or what the event is called */
  name: string
  /** who held the office */
  holder: string | null
  /** what else the name, the holder of the office or the event is called */
  aliases: string[]
  /** first day of a term; null: it is not known */
  from: IsoDate | null
  /** last day of a term; null: it has not ended */
  to: IsoDate | null
  /** day of the event */
  date: IsoDate | null
}

export type BookField = keyof BookContent

export type BookEntry = BookContent & { id: string; version: number; createdAt: string; updatedAt: string }

export type BookProblem = { field: BookField; message: string }

type Use = 'needed' | 'possible' | 'useless'

/** Which fields each kind has beside its name and other names. */
const USES: Record<BookKind, Record<'holder' | 'from' | 'to' | 'date', Use>> = {
  name: { holder: 'useless', from: 'useless', to: 'useless', date: 'useless' },
  office: { holder: 'needed', from: 'possible', to: 'possible', date: 'useless' },
  event: { holder: 'useless', from: 'useless', to: 'useless', date: 'needed' },
}

const MEANINGS: Record<'holder' | 'from' | 'to' | 'date', string> = {
  holder: 'who held it',
  from: 'when a term began',
  to: 'when a term ended',
  date: 'when it happened',
}

/** What is wrong with an entry as a whole; each field by itself is right already. */
export const entryProblems = (content: BookContent): BookProblem[] => {
  const { kind, name, aliases, from, to } = content
  const problems: BookProblem[] = []
  for (const field of ['holder', 'from', 'to', 'date'] as const) {
    const [use, isThere] = [USES[kind][field], content[field] !== null]
    if (use === 'needed' && !isThere) problems.push({ field, message: `must say ${MEANINGS[field]}` })
    if (use === 'useless' && isThere) {
      problems.push({ field, message: `must be left out: no ${kind} says ${MEANINGS[field]}` })
    }
  }
  if (from !== null && to !== null && to < from) {
    problems.push({ field: 'to', message: 'must not be before the first day' })
  }
  const called = [kind === 'office' ? content.holder : name, ...aliases]
  if (new Set(called).size < called.length) {
    problems.push({ field: 'aliases', message: 'must not say the same twice' })
  }
  return problems
}

/**
 * What tells an entry again however often it comes in: a name by itself, a term by office, holder and first
 * day, an event by its name and day.
 */
export const entryKey = ({ kind, name, holder, from, date }: BookContent): string =>
  JSON.stringify([kind, ...[name, holder ?? ''].map((words) => words.toLowerCase()), from ?? date ?? ''])
