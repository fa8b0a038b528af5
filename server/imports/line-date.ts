import { calendarDate, type IsoDate } from '#domain/facts/calendar-date.ts'
import { monthInAnyLanguage } from '#domain/facts/dates/calendar-names.ts'

const MONTH = '(\\p{L}{3,12})\\.?'
/** A day and its month by name, a year: in either order, or all in figures with the year first. */
const FORMS: readonly { pattern: RegExp; parts: readonly ('year' | 'month' | 'day')[] }[] = [
  {
    pattern: new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`, 'u'),
    parts: ['month', 'day', 'year'],
  },
  {
    pattern: new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?${MONTH},?\\s+(?:de\\s+)?((?:19|20)\\d\\d)`,
      'u',
    ),
    parts: ['day', 'month', 'year'],
  },
  { pattern: /((?:19|20)\d\d)-(\d\d)-(\d\d)/, parts: ['year', 'month', 'day'] },
  { pattern: /(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)/, parts: ['day', 'month', 'year'] },
]

/** What may stand beside the date on its line: a label, a weekday, a clock, a time zone, names of a byline. */
const BESIDE =
  /^(?:published|updated|posted|date|veröffentlicht|stand|publié|le|publicado|el|am|on|at|um|à|опубликовано|by|von|par|por|г|года?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|[ap]\.?m\.?|uhr|gmt|utc|[ecmp][ds]?t|cest|bst|msk)$/iu

/**
 * The date of a line that says when an article appeared, as `2020-08-19`, or null for a line of prose:
 * beside the date there are only labels, clock times, and the names of a byline behind a stroke.
 */
export const lineDate = (line: string): IsoDate | null => {
  for (const { pattern, parts } of FORMS) {
    const match = pattern.exec(line)
    if (!match) continue
    const rest = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`
    if (!isBeside(rest)) return null
    const value = (part: 'year' | 'month' | 'day') => match[1 + parts.indexOf(part)] ?? ''
    const month = /^\d/.test(value('month')) ? Number(value('month')) : monthInAnyLanguage(value('month'))
    return calendarDate(Number(value('year')), month, Number(value('day')))
  }
  return null
}

const isBeside = (rest: string): boolean => {
  const [own = '', ...others] = rest.split(/[|•·]/)
  const words = [own, ...others].filter((part) => !IS_BYLINE.test(part.trim())).join(' ')
  return words
    .split(/[\s,:()/–—-]+/)
    .filter((word) => word !== '' && !/^\d{1,4}$/.test(word) && !/^[.+]+$/.test(word))
    .every((word) => BESIDE.test(word.replace(/\.$/, '')))
}

const IS_BYLINE = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s\p{Lu}[\p{L}.'’ -]*$/u
