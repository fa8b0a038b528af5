/** A day of the week as the calendar of JavaScript counts: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Names of the twelve months: each in full first, then as it is shortened, without its stop. */
const MONTHS: Record<string, readonly string[]> = {
  en: `january jan | february feb febr | march mar | april apr | may | june jun | july jul | august aug
    | september sept sep | october oct | november nov | december dec`.split('|'),
  de: `januar jänner jan | februar feber feb | märz mär | april apr | mai | juni jun | juli jul | august aug
    | september sept sep | oktober okt | november nov | dezember dez`.split('|'),
  fr: `janvier janv | février févr fév | mars | avril avr | mai | juin | juillet juil | août aoû aout
    | septembre sept | octobre oct | novembre nov | décembre déc`.split('|'),
  es: `enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago
    | septiembre setiembre sept sep | octubre oct | noviembre nov | diciembre dic`.split('|'),
  ru: `января январь янв | февраля февраль фев | марта март мар | апреля апрель апр | мая май
    | июня июнь июн | июля июль июл | августа август авг | сентября сентябрь сен сент
    | октября октябрь окт | ноября ноябрь ноя | декабря декабрь дек`.split('|'),
}

/** Names of the seven days from Sunday on, as for the months. */
const WEEKDAYS: Record<string, readonly string[]> = {
  en: `sunday sun | monday mon | tuesday tues tue | wednesday weds wed | thursday thurs thur thu
    | friday fri | saturday sat`.split('|'),
  de: `sonntag so | montag mo | dienstag di | mittwoch mi | donnerstag do | freitag fr
    | samstag sonnabend sa`.split('|'),
  fr: 'dimanche | lundi | mardi | mercredi | jeudi | vendredi | samedi'.split('|'),
  es: 'domingo | lunes | martes | miércoles | jueves | viernes | sábado'.split('|'),
}

const wordsOf = (names: string): string[] => names.trim().split(/\s+/)

const numbered = (groups: readonly string[], first: number): [string, number][] =>
  groups.flatMap((names, index) => wordsOf(names).map((name): [string, number] => [name, index + first]))

/** Month names in English alone, in the order of the year, with their usual short form behind each. */
export const ENGLISH_MONTHS: readonly (readonly [full: string, short: string])[] = (MONTHS['en'] ?? []).map(
  (names) => {
    const [full = '', short = full] = wordsOf(names)
    return [full, short.slice(0, 3)]
  },
)

/** Languages whose months and weekdays have names here. */
export const namesOf = (language: string): CalendarNames | undefined => NAMES.get(language)

/** The number of the month (from 1) that any language here calls so, or 0. */
export const monthInAnyLanguage = (name: string): number => ANY_MONTH.get(name.toLowerCase()) ?? 0

export type CalendarNames = {
  /** lower-case name → number of the month, from 1 */
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, Weekday>
  /** names that are written out, and so end without a stop */
  full: ReadonlySet<string>
}

const NAMES = new Map<string, CalendarNames>(
  Object.entries(WEEKDAYS).map(([language, weekdays]) => {
    const months = MONTHS[language] ?? []
    return [
      language,
      {
        months: new Map(numbered(months, 1)),
        weekdays: new Map(numbered(weekdays, 0)) as Map<string, Weekday>,
        full: new Set([...months, ...weekdays].flatMap((names) => wordsOf(names).slice(0, 1))),
      },
    ]
  }),
)

const ANY_MONTH = new Map(Object.values(MONTHS).flatMap((months) => numbered(months, 1)))
