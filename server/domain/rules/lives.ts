import type { Span } from '#domain/article/span.ts'
import type { Quantity } from '#domain/facts/quantities/quantity.ts'
import { plainYears } from './plain-years.ts'

/** An age, the year of birth, and the year in which the age is meant: of the death, or of the article. */
export type Life = { age: Quantity; born: Quantity; until: { year: number; span?: Span } }

const BORN = /(?<![-\p{L}])(?:born|b\.)[ \u00a0]/gu
const DIED = /\b(?:died|dies|dead|death|killed|executed|murdered|drowned|late)\b/i
/** What leads on from `born` or `died` to its year: a place, a day, a month, no other thought. */
const LEADS_TO_YEAR = /^[^;:“”"()]{0,60}$/
const ANOTHER_THOUGHT = /, (?!in |on )\p{Ll}|\b(?:and|but|who|where|when|which|won|since|until|from|to|by)\b/u
const ANOTHER_PERSON =
  /\b(?:father|mother|son|daughter|wife|husband|brother|sister|parents?|child|children|twins?|grand\p{Ll}+|widow|widower|partner|whose|uncle|aunt|cousin|nephew|niece)\b/iu
/** A full name between an age and a birth: the birth may be of that person. */
const NAME_BETWEEN = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b(?:and|with) \p{Lu}/u
const AT_AGE = /\b(?:at (?:the )?age(?: of)?|at|aged)[ \u00a0]$/i
/** Not the age of today. */
const ONCE =
  /\b(?:then|was|were|turned|turning|turns|would be|will be|when|until|since|became|at|from)\b(?: (?:an?|only|just))?[ \u00a0]$/i

/** The one life that a sentence tells, if it tells one and no more. */
export const lifeIn = (
  text: string,
  sentence: Span,
  all: readonly Quantity[],
  thisYear: number | null,
): Life | null => {
  const words = text.slice(sentence.start, sentence.end)
  const ages = all.filter(({ kind, range }) => kind === 'age' && range === undefined)
  const births = [...words.matchAll(BORN)]
  const [age, birth] = [ages[0], births[0]]
  if (ages.length !== 1 || births.length !== 1 || !age || !birth || ANOTHER_PERSON.test(words)) return null
  const years = plainYears(text, all)
  const born = yearBehind(text, sentence.start + birth.index, years)
  if (!born || NAME_BETWEEN.test(betweenSpans(text, age.span, sentence.start + birth.index))) return null
  const until = lastYear(
    text,
    sentence,
    { age, born, others: years.filter((year) => year !== born) },
    thisYear,
  )
  return until ? { age, born, until } : null
}

const lastYear = (
  text: string,
  sentence: Span,
  { age, others }: { age: Quantity; born: Quantity; others: readonly Quantity[] },
  thisYear: number | null,
): Life['until'] | null => {
  const before = text.slice(Math.max(sentence.start, age.span.start - 20), age.span.start)
  const death = DIED.exec(text.slice(sentence.start, sentence.end))
  if (death) {
    const died = yearBehind(text, sentence.start + death.index, others)
    return died && others.length === 1 ? { year: died.value, span: died.span } : null
  }
  if (thisYear === null || others.length > 0 || ONCE.test(before) || AT_AGE.test(before)) return null
  return { year: thisYear }
}

/** The first year behind a word, if only its place and day stand between. */
const yearBehind = (text: string, from: number, years: readonly Quantity[]): Quantity | null => {
  const year = years.find(({ span }) => span.start > from)
  const words = text.slice(from, year?.span.start ?? from)
  return year && LEADS_TO_YEAR.test(words) && !ANOTHER_THOUGHT.test(words) ? year : null
}

const betweenSpans = (text: string, age: Span, birth: number): string =>
  age.end <= birth ? text.slice(age.end, birth) : text.slice(birth, age.start)
