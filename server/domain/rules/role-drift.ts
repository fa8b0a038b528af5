import type { Span } from '#domain/article/span.ts'
import type { Facts } from '#domain/facts/facts.ts'
import { type Name, type Role, surnameOf } from '#domain/facts/names/names.ts'
import type { Noticed, Rule } from './rule.ts'

/** Somebody who is given two offices that nobody holds at once. */
export const roleDrift: Rule = {
  id: 'role-drift',
  title: 'One person, two offices',
  confidence: 'hint',
  languages: ['en'],
  flags: 'A surname with two offices of one kind, such as Foreign Minister and Prime Minister.',
  doesNotFlag: [
    'offices of which one says less than the other: minister, foreign minister; president, vice president',
    'offices of different kinds: senator and chairman, professor and governor',
    'former, acting, interim, deputy and designated offices, then- and ex-',
    'people who are appointed, elected or promoted in the article, or who resign in it',
    'two people of one surname, whose given names differ',
    'husbands and wives, sons and daughters, told apart by their given names',
  ],
  mightBeFine:
    'The person may have held both offices, one after the other, or there may be two of that name.',
  precision: { rate: null, evidence: 'Not measured yet.' },
  *check(facts) {
    const changing = surnamesThatChange(facts)
    for (const mentions of peopleIn(facts.names).values()) {
      const surname = surnameOf(mentions[0]?.name ?? NOBODY)
      const pair = changing.has(surname) ? null : conflict(mentions)
      if (pair) yield noticed(facts, surname, pair)
    }
  },
}

const NOBODY: Name = { start: 0, end: 0, parts: [], block: 0, role: null }

/** A mention with an office that somebody holds. */
type Mention = { name: Name; role: Role }

/** The mentions with an office, by surname; where given names tell two people apart, by given name too. */
const peopleIn = (names: readonly Name[]): ReadonlyMap<string, Mention[]> => {
  const given = givenNames(names)
  const people = new Map<string, Mention[]>()
  for (const name of names) {
    const surname = surnameOf(name)
    const isShared = (given.get(surname)?.size ?? 0) > 1
    if (!holdsOffice(name) || (isShared && name.parts.length < 2)) continue
    const key = isShared ? name.parts.join(' ') : surname
    const mentions = people.get(key) ?? []
    if (mentions.push({ name, role: name.role }) === 1) people.set(key, mentions)
  }
  return people
}

const holdsOffice = (name: Name): name is Name & { role: Role } =>
  name.role !== null && !name.role.isPast && name.role.office.kind !== null

/** What stands before each surname where somebody is named in full. */
const givenNames = (names: readonly Name[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const given = new Map<string, Set<string>>()
  for (const name of names) {
    const [first] = name.parts
    if (first === undefined || name.parts.length < 2) continue
    const surname = surnameOf(name)
    given.set(surname, (given.get(surname) ?? new Set()).add(first))
  }
  return given
}

const conflict = ([first, ...others]: readonly Mention[]): [Mention, Mention] | null => {
  if (!first) return null
  const second = others.find(({ role }) => excludes(first.role, role))
  return second ? [first, second] : null
}

/** Whether two offices are of one kind, and neither is the other said in fewer words. */
const excludes = ({ office: one }: Role, { office: other }: Role): boolean => {
  if (one.kind !== other.kind) return false
  const [words, others] = [one.name.split(' '), other.name.split(' ')]
  return !words.every((word) => others.includes(word)) && !others.every((word) => words.includes(word))
}

/** Words by which somebody comes into an office or leaves it. */
const CHANGE =
  /\b(?:becom(?:e|es|ing)|became|appoint(?:s|ed|ment)|nam(?:es|ed|ing)|elect(?:s|ed|ion)?|promot(?:es|ed|ion)|sworn|succe(?:eds|eded|eding)|nominat(?:es|ed|ion)|resign(?:s|ed|ation)?|inaugurat(?:ed|ion)|serv(?:es|ed|ing) as|step(?:s|ped|ping) down|took office|replac(?:es|ed|ing)|previously|formerly|used to be|turned)\b/i

/** Surnames in sentences that tell of such a change. */
const surnamesThatChange = ({ text, sentences, names }: Facts): ReadonlySet<string> => {
  const changing = new Set<string>()
  let at = 0
  for (const name of names) {
    while ((sentences[at]?.end ?? Infinity) <= name.start) at += 1
    const sentence = sentences[at]
    if (
      name.role !== null &&
      sentence &&
      CHANGE.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LOOK)))
    )
      changing.add(surnameOf(name))
  }
  return changing
}
/** Of a longer sentence no more is looked at. */
const LOOK = 600

const noticed = (facts: Facts, surname: string, [first, second]: [Mention, Mention]): Noticed => {
  const [office, other] = [second, first].map(({ role }) => facts.text.slice(role.start, role.end))
  return {
    about: '',
    spans: [whole(second), whole(first)],
    message: `${surname} is “${office}” here and “${other}” earlier in the article.`,
    values: { name: surname, office: office ?? '', earlier: other ?? '' },
    category: 'identity',
    severity: 'minor',
  }
}

const whole = ({ name, role }: Mention): Span => ({
  start: Math.min(name.start, role.start),
  end: Math.max(name.end, role.end),
})
