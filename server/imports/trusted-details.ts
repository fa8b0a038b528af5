import type { Found, FoundDetails } from '#domain/article/details.ts'
import { calendarDate } from '#domain/facts/calendar-date.ts'

const LONGEST_LINE = 500
const LONGEST_ADDRESS = 2_000

/** What a file says about itself, as far as it can be true: real days, lines of a bearable length. */
export const trusted = (found: FoundDetails): FoundDetails => {
  const { title, byline, publishedOn, language, sourceUrl } = found
  return {
    ...kept('title', title, oneLine),
    ...kept('byline', byline, oneLine),
    ...kept('publishedOn', publishedOn, realDay),
    ...kept('language', language, languageTag),
    ...kept('sourceUrl', sourceUrl, webAddress),
  }
}

const kept = <Name extends keyof FoundDetails>(
  name: Name,
  found: Found<string> | undefined,
  cleaned: (value: string) => string | null,
): FoundDetails => {
  const value = found ? cleaned(found.value) : null
  return found && value !== null ? { [name]: { ...found, value } } : {}
}

const oneLine = (value: string): string | null => {
  const line = value
    .replaceAll(/\p{Surrogate}|\p{Cc}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (line === '') return null
  return line.slice(0, LONGEST_LINE).replace(/[\uD800-\uDBFF]$/, '')
}

const realDay = (value: string): string | null => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value.trim()) ?? []
  return year === undefined ? null : calendarDate(Number(year), Number(month), Number(day))
}

const languageTag = (value: string): string | null => {
  const [primary = '', ...subtags] = value.trim().replaceAll('_', '-').split('-')
  const tag = [primary.toLowerCase(), ...subtags].join('-')
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && tag !== 'und' ? tag : null
}

const webAddress = (value: string): string | null =>
  value.length <= LONGEST_ADDRESS && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null
