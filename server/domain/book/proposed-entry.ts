import { type Name, namesIn } from '#domain/facts/names/names.ts'
import { wordsOf } from '#domain/facts/words.ts'
import type { BookContent } from './entry.ts'

/** What words of an article seem to be; a person has the last word. */
export type ProposedEntry = Pick<BookContent, 'kind' | 'name' | 'holder'>

/** Ways to address somebody, which are no offices. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/
/** What is around words that somebody selects in haste. */
const EDGES = /^[\s"'“”„«»‘’(),.;:–—]+|[\s"'“”„«»‘’(),;:–—]+$/gu
const POSSESSIVE = /['’]s$/u
const ARTICLE = /^(?:an?|the|its|his|her|their) /i
/** Of what an office is that is named behind somebody: chancellor of Germany. */
const BELONGS = /^ (?:of|for) [^,;]+/u
/** Nothing else of the article tells here which words are written small. */
const NONE_SMALL: ReadonlySet<string> = new Set()
const HAPPENS =
  /\b(?:wars?|battle|siege|elections?|referendum|revolution|uprising|coup|summit|treaty|attacks?|bombing|massacre|earthquake|hurricane|flood|invasion|fall of|independence|olympics|coronation|inauguration|assassination|funeral)\b/i

/**
 * An entry of the reference book as words of an article propose it: an office with who holds it
 * ("German Chancellor Angela Merkel"), an event ("the Brexit referendum"), else a name.
 */
export const proposedEntry = (selected: string): ProposedEntry => {
  const text = selected.replaceAll(/\s+/g, ' ').replaceAll(EDGES, '')
  const words = wordsOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], [])
  const names = namesIn(text, words, NONE_SMALL)
  const holder = names.find(({ role }) => role !== null)
  if (holder?.role && ADDRESS.test(holder.role.office.name)) return nameOf(text.slice(holder.start))
  if (holder?.role) return officeOf(text, holder, holder.role)
  if (HAPPENS.test(text)) return { kind: 'event', name: text.replace(ARTICLE, ''), holder: null }
  return nameOf(text)
}

const nameOf = (text: string): ProposedEntry => ({
  ...{ kind: 'name', name: text.replace(POSSESSIVE, ''), holder: null },
})

const officeOf = (text: string, { start, end }: Name, role: NonNullable<Name['role']>): ProposedEntry => {
  const belongs = role.start > start ? (BELONGS.exec(text.slice(role.end))?.[0] ?? '') : ''
  const name = (text.slice(role.start, role.end) + belongs).replace(ARTICLE, '')
  return { kind: 'office', name, holder: text.slice(start, end) }
}
