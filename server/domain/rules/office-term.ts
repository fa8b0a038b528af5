import { firstWhere } from '#domain/article/first-where.ts'
import { overlaps, type Span } from '#domain/article/span.ts'
import { covers, type Term, termsByName } from '#domain/book/terms.ts'
import { addDays, daysBetween, type IsoDate } from '#domain/facts/calendar-date.ts'
import type { Facts } from '#domain/facts/facts.ts'
import { type Name, type Role, surnameOf } from '#domain/facts/names/names.ts'
import { sentenceAround } from '#domain/facts/sentence-around.ts'
import type { Noticed, Rule } from './rule.ts'

/** An article is written the evening before, or the morning after. */
const TOLERANCE_DAYS = 1
/** Words of the office and of the book are the same as far as this: Germany, German. */
const STEM = 4
/** The sentence tells of another time. */
const ANOTHER_TIME =
  /\b(?:at the time|back then|in those days|when (?:he|she|they) (?:was|were)|under (?:then-)?|during|decades? ago|years? ago|since|between|administration|era|elected|inaugurated|sworn in|took office|stepped down|resigned|succeeded|late)\b/i

/**
 * Somebody who is given an office that the reference book says they did not hold on the day of the article.
 */
export const officeTerm: Rule = {
  id: 'office-term',
  title: 'Office not held on the article’s date',
  confidence: 'precise',
  languages: ['en'],
  flags: 'Somebody with an office that the reference book says they did not hold on the publication date.',
  doesNotFlag: [
    'people and offices that are not in the reference book',
    'articles without a publication date',
    'former, acting, designated and other such offices, then- and ex-',
    'the days right before and after a term',
    'sentences with a date in the term, or that tell of another time in so many words',
    'words in quotation marks: people go on using titles of courtesy',
    'the same office of another country or town',
    'others of the same surname who are named in full or have such a term in the book',
  ],
  mightBeFine: 'The sentence may tell of the time in office, use a title of courtesy, or mean somebody else.',
  precision: { rate: null, evidence: 'Not measured yet: it says nothing without entries of the desk.' },
  *check(facts) {
    const { publishedOn, names, book = [] } = facts
    const terms = publishedOn === null ? NO_TERMS : termsByName(book)
    if (terms.size === 0 || publishedOn === null) return
    const named = fullNamesIn(names)
    for (const name of names) {
      const meant = holdsOffice(name) ? termsMeant(facts, name, terms, named) : []
      const [first] = meant
      if (!holdsOffice(name) || !first || isInOffice(meant, publishedOn)) continue
      if (isQuoted(facts, name) || tellsOfTerm(facts, name, meant)) continue
      yield compared(facts, name, nearest(meant, publishedOn, first), publishedOn, named)
    }
  },
}

const NO_TERMS: ReadonlyMap<string, readonly Term[]> = new Map()

type Holder = Name & { role: Role }

const holdsOffice = (name: Name): name is Holder => name.role !== null && !name.role.isPast

/** Everybody who is named with more than a surname, by surname. */
const fullNamesIn = (names: readonly Name[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const named = new Map<string, Set<string>>()
  for (const name of names) {
    if (name.parts.length < 2) continue
    const known = named.get(surnameOf(name)) ?? new Set()
    named.set(surnameOf(name), known.add(name.parts.join(' ')))
  }
  return named
}

/** The terms of whoever is meant, in the office that is meant. */
const termsMeant = (
  { text }: Facts,
  name: Holder,
  terms: ReadonlyMap<string, readonly Term[]>,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Term[] => {
  const inFull = name.parts.join(' ')
  const others = named.get(surnameOf(name)) ?? new Set<string>()
  return (terms.get(surnameOf(name)) ?? []).filter((term) => {
    if (term.office !== name.role.office.name || !isSameOffice(text, name.role, term)) return false
    if (name.parts.length > 1) return term.fullNames.has(inFull)
    return [...others].every((other) => term.fullNames.has(other))
  })
}

/** Where the text says of what it is the office, the book has to say it too. */
const isSameOffice = (text: string, role: Role, term: Term): boolean => {
  const said = text.slice(role.start, role.end).match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []
  const office = new Set(role.office.name.split(' '))
  const known = term.words.map(stem)
  return said
    .filter((word) => !office.has(word.toLowerCase()) && word.length >= STEM)
    .every((word) => known.includes(stem(word)))
}

const stem = (word: string): string => word.slice(0, STEM).toLowerCase()

const isInOffice = (terms: readonly Term[], day: IsoDate): boolean =>
  [-TOLERANCE_DAYS, 0, TOLERANCE_DAYS].some((days) => terms.some((term) => covers(term, addDays(day, days))))

const isQuoted = ({ quotations: { parts } }: Facts, name: Span): boolean => {
  const next = firstWhere(parts, ({ start }) => start >= name.end)
  // Quotations in quotations stand right behind those that hold them.
  return parts.slice(Math.max(0, next - NESTED), next).some((part) => overlaps(part, name))
}
const NESTED = 4

const tellsOfTerm = ({ text, sentences, dates }: Facts, name: Holder, terms: readonly Term[]): boolean => {
  const sentence = sentenceAround(sentences, name.start)
  const start = Math.max(sentence.start, name.start - REACH)
  const end = Math.min(sentence.end, name.end + REACH)
  if (ANOTHER_TIME.test(text.slice(start, end))) return true
  const [from, to] = [start, end].map((place) => firstWhere(dates, ({ span }) => span.start >= place))
  return dates
    .slice(from, to)
    .some(({ first, last }) => terms.some((term) => covers(term, first) || covers(term, last)))
}
/** How far what is said of the time can be from the name, in characters. */
const REACH = 300

const nearest = (terms: readonly Term[], day: IsoDate, first: Term): Term =>
  terms.reduce((best, term) => (distance(term, day) < distance(best, day) ? term : best), first)

const distance = ({ from, to }: Term, day: IsoDate): number =>
  to !== null && to < day ? daysBetween(to, day) : daysBetween(day, from ?? day)

const compared = (
  { text }: Facts,
  name: Holder,
  term: Term,
  publishedOn: IsoDate,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Noticed => {
  const { holder, called, from, to } = term
  const isOver = to !== null && to < publishedOn
  const days = distance(term, publishedOn)
  const sum = isOver ? `${publishedOn} − ${to}` : `${from} − ${publishedOn}`
  const isSure =
    name.parts.length > 1 || [...term.fullNames].some((full) => named.get(surnameOf(name))?.has(full))
  return {
    about: `${called}, ${holder}`,
    spans: [{ start: Math.min(name.start, name.role.start), end: Math.max(name.end, name.role.end) }],
    message: isOver
      ? `${holder} was ${called} until ${to}, the article is dated ${publishedOn}.`
      : `${holder} became ${called} on ${from}, the article is dated ${publishedOn}.`,
    values: {
      ...{ written: text.slice(name.role.start, name.role.end), holder, office: called, publishedOn },
      ...{ from: from ?? 'not known', to: to ?? 'in office' },
      arithmetic: `${sum} = ${days.toLocaleString('en')} ${days === 1 ? 'day' : 'days'}`,
    },
    category: 'identity',
    severity: 'major',
    ...(!isSure && { confidence: 'hint' as const }),
  }
}
