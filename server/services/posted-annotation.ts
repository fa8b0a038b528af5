import { isDeepStrictEqual } from 'node:util'
import type { PostedAnnotation } from '#contract/annotation.ts'
import type { Annotation, AnnotationNames } from '#domain/annotation/annotation.ts'
import { CATEGORIES } from '#domain/review/category.ts'
import type { Flag } from '#domain/review/flag.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { conflict, invalid } from './refusal.ts'

/** A remark may be about anything, and mostly asks something. */
const KIND = { category: 'context', severity: 'query' } as const

type Said = Pick<Flag, 'category' | 'severity' | 'note' | 'suggestedText'>

type Before = { flag: Said; annotation: Annotation }

const TAGS = ['tagging', 'classifying']

/**
 * What a posted annotation says, in the words of a flag. Nothing of it is dropped: tags that the desk
 * does not know, and resources that are no text, stand in the note.
 * @param before what is replaced: its kind stays where nothing is said of it, its sources where they are
 * @throws Refusal for what a flag cannot hold
 */
export const saidIn = (posted: PostedAnnotation, before: Before | null): Said => {
  const texts = textsOf(posted, before)
  const tags = texts.filter(({ purpose }) => TAGS.includes(purpose)).map(({ value }) => value)
  const known: readonly string[] = [...CATEGORIES, ...SEVERITIES]
  const others = tags.filter((tag) => !known.includes(tag))
  const note = [...remarksIn(texts), ...(others.length > 0 ? [`Tags: ${others.join(', ')}`] : [])].join(
    '\n\n',
  )
  if (note.trim() === '') throw NO_WORDS()
  return {
    category:
      newest([posted.category, ...CATEGORIES.filter((one) => tags.includes(one))], before?.flag.category) ??
      KIND.category,
    severity:
      newest([posted.severity, ...SEVERITIES.filter((one) => tags.includes(one))], before?.flag.severity) ??
      KIND.severity,
    note,
    suggestedText: suggestedIn(texts),
  }
}

const NO_WORDS = () =>
  invalid('text-needed', 'body', 'Say in a TextualBody what there is to say about these words.')

/** What a posted reply says. */
export const repliedIn = (posted: PostedAnnotation) => {
  const texts = textsOf(posted, null)
  const text = remarksIn(
    texts.map((one) => (TAGS.includes(one.purpose) ? { ...one, purpose: '' } : one)),
  ).join('\n\n')
  const proposedText = suggestedIn(texts)
  return { ...(text !== '' && { text }), ...(proposedText !== null && { proposedText }) }
}

/** What an annotation is called elsewhere: the name it came with is one it had before. */
export const namesIn = ({ id, canonical, via = [] }: PostedAnnotation): AnnotationNames | null => {
  const all = [...new Set([...(id === undefined ? [] : [id]), ...via])]
  return canonical === undefined && all.length === 0 ? null : { canonical: canonical ?? null, via: all }
}

/** What only the desk sets; where it is sent along it must be as it is. */
const MANAGED = [
  'id',
  'creator',
  'created',
  'canonical',
  'via',
  'assignee',
  'settledBy',
  'settledAt',
  'duplicateOf',
  'page',
] as const

export const ensureManagedStays = (posted: PostedAnnotation, annotation: Annotation): void => {
  const wrong = MANAGED.find((key) => posted[key] !== undefined && !isSame(posted[key], annotation[key]))
  if (wrong === undefined) return
  throw conflict('set-by-the-desk', `The desk sets “${wrong}” itself. Leave it as it is, or out.`)
}

const isSame = (sent: unknown, there: unknown): boolean =>
  isDeepStrictEqual([sent].flat(), [there].flat()) ||
  (nameOf(sent) !== null && nameOf(sent) === nameOf(there))

/** A resource may be named by its IRI alone. */
const nameOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  const named = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof named === 'string' ? named : null
}

type Text = { purpose: string; value: string }

const textsOf = ({ body = [], bodyValue }: PostedAnnotation, before: Before | null): Text[] => {
  if (bodyValue !== undefined) return [{ purpose: 'commenting', value: bodyValue }]
  const kept = before?.annotation.body.filter((known) => 'title' in known) ?? []
  return body.filter((sent) => !kept.some((known) => isDeepStrictEqual(unlisted(sent), known))).map(textIn)
}

/** A resource that is no text stands in the note by its address, and so does what it is called. */
const textIn = (sent: object): Text => {
  const title = 'title' in sent && typeof sent.title === 'string' ? sent.title : null
  if ('value' in sent && typeof sent.value === 'string') {
    return { purpose: purposeOf(sent), value: title === null ? sent.value : `Source: ${sent.value}` }
  }
  const address = nameOf('source' in sent ? sent.source : sent)
  if (address === null) throw NOT_KEPT()
  return { purpose: 'linking', value: `Source: ${title === null ? '' : `${title}, `}${address}` }
}

const NOT_KEPT = () =>
  invalid(
    'body-not-kept',
    'body',
    'A flag holds words and addresses: send a TextualBody with its value, or a resource with its IRI.',
  )

const purposeOf = (sent: object): string => {
  const purposes = 'purpose' in sent && Array.isArray(sent.purpose) ? sent.purpose : []
  return typeof purposes[0] === 'string' ? purposes[0] : 'commenting'
}

/** As it was sent, before one thing was made a list of one. */
const unlisted = (sent: object): object =>
  Object.fromEntries(
    Object.entries(sent).map(([key, value]) => [
      key,
      ['type', 'purpose'].includes(key) && Array.isArray(value) && value.length === 1 ? value[0] : value,
    ]),
  )

const remarksIn = (texts: readonly Text[]): string[] =>
  texts
    .filter(({ purpose, value }) => ![...TAGS, 'editing'].includes(purpose) && value !== '')
    .map(({ value }) => value)

const suggestedIn = (texts: readonly Text[]): string | null =>
  texts.find(({ purpose }) => purpose === 'editing')?.value ?? null

/** Of several that are said, the one that is not so already: a client may change the tag or the term. */
const newest = <Value>(said: readonly (Value | undefined)[], before: Value | undefined): Value | undefined =>
  said.find((value) => value !== undefined && value !== before) ?? before
