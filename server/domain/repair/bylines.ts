import { AGENCY, NAME, NAMES } from './shapes.ts'

const NO_PERSON =
  '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter)'
const PARTICLE = '(?:(?:de|van|von|der|den|del|di|da|du|dos|das|la|le|el|al|bin|ter|ten|zu|y)\\s){0,2}'
const PERSON = `${NAME}(?:\\s${PARTICLE}${NAME}){1,4}`
const AND = '(?:,|,?\\s(?:and|und|et|y|e|и|&))'
const PEOPLE = `${NO_PERSON}${PERSON}(?:${AND}\\s${PERSON}){0,5}|(?:The\\s)?${AGENCY}(?:\\s(?:[Ss]taff|News|Reporters?|Writers?))?`
const BY =
  '(?:[Bb]y|BY|[Ww]ritten\\sby|Story\\sby|Von|VON|Par|PAR|Por|POR|Di|Door|Texto?\\s?:|Texte\\s?:|Text\\sund\\sFotos?:|Автор(?:ы)?:?)'
const MONTH = '(?:de\\s)?\\p{L}{3,12}\\.?,?\\s(?:de\\s)?'
const DATE = `(?:${MONTH})?\\d{1,2}(?:\\.|st|nd|rd|th)?,?\\s(?:${MONTH})?(?:19|20)\\d\\d\\b`
/** Where they write from or whom for; behind a stroke anything, behind a dash or a comma a date. */
const TAIL = `(?:,\\s${NAMES}|\\sin\\s${NAMES}|,?\\s(?:staff|senior|special)\\s[\\p{L} ]{1,30})?(?:\\s*[|•·].{0,80}|\\s*[–—,-]\\s${DATE}.{0,30})?`

/**
 * `By Jane Doe`, alone on its line, in the languages the desk reads most: two names at least, none of them
 * a day. Its first group is who it was.
 */
export const BYLINE = new RegExp(`^${BY}\\s(${PEOPLE})${TAIL}$`, 'u')
