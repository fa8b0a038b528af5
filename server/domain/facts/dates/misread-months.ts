import { at, before, IS_COUNTED, S } from './scanner.ts'

/** Days that became the name of what happened on them. */
const NAMED_DAYS: readonly { month: string; day: string; event: RegExp }[] = [
  {
    month: 'Sep',
    day: '11',
    event: new RegExp(
      `${S}(?:terror(?:ist)?${S})?(?:attacks?|terror|terrorists|hijack\\p{L}*|commission|memorial|museum|families|victims|anniversary)`,
      'iuy',
    ),
  },
  {
    month: 'Jan',
    day: '6',
    event: new RegExp(
      `${S}(?:attacks?|riots?|rioters?|committee|insurrection|hearings?|defendants?|probe|investigation)`,
      'iuy',
    ),
  },
]

const MODAL_MAY = new RegExp(`${S}(?:be|have|not|also|still|well|yet|soon|never|or)(?!\\p{L})`, 'uy')
const MARCH_ON = new RegExp(`${S}(?:on|for|to|against|through|past|across|of)${S}\\p{Lu}`, 'uy')
/** Numbers of other things than days. */
const NUMBERED = new RegExp(
  `(?:[Nn]os?\\.|[Nn]umber|Section|Article|Chapter|Room|Flight|Highway|Route|Psalm|Page|Grade|Class|Unit|Platform|Gate)${S}\\d{1,2}\\.?${S}$`,
  'u',
)

/**
 * Whether a day and a month are none: `May 5 people`, `3 May be`, `20 March on Washington`, and the days that
 * name an event, as in `the Sept. 11 attacks`.
 * @param month `start` of the month's name and `end` of the date
 */
export const notADay = (text: string, { start, end }: { start: number; end: number }): boolean =>
  at(IS_COUNTED, text, end) !== null ||
  (text.startsWith('May', start) && at(MODAL_MAY, text, end) !== null) ||
  (text.startsWith('March', start) && start + 5 === end && at(MARCH_ON, text, end) !== null) ||
  NUMBERED.test(before(text, start)) ||
  isNameOfEvent(text, start, end)

/** Whether a month with a year behind it is none: `March 2,000 miles`, `in May 1500 workers`. */
export const notAMonth = (text: string, { end }: { start: number; end: number }): boolean =>
  at(IS_COUNTED, text, end) !== null

const isNameOfEvent = (text: string, start: number, end: number): boolean =>
  NAMED_DAYS.some(
    ({ month, day, event }) =>
      text.startsWith(month, start) &&
      new RegExp(`^\\D{3,10}${day}(?!\\d)$`).test(text.slice(start, end)) &&
      at(event, text, end) !== null,
  )
