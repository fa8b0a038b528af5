import { parseDocument } from 'yaml'
import type { Found, FoundDetails } from '#domain/article/details.ts'

/** Keys that writers and site generators use, in small letters; the first one that says something counts. */
const KEYS: Record<keyof FoundDetails, readonly string[]> = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors'],
  publishedOn: ['date', 'published', 'publishedon', 'published_on', 'publishdate', 'pubdate', 'published_at'],
  language: ['language', 'lang'],
  sourceUrl: ['canonical', 'canonical_url', 'canonicalurl', 'url', 'source'],
}

/** What front matter says about the article, or null when it is no YAML with keys. */
export const frontMatterDetails = (yaml: string): FoundDetails | null => {
  const said = keysIn(yaml)
  if (said === null) return null
  const found: FoundDetails = {}
  for (const [detail, keys] of Object.entries(KEYS) as [keyof FoundDetails, readonly string[]][]) {
    const value = keys.map((key) => READ[detail](said.get(key))).find((words) => words !== null)
    if (value != null) found[detail] = fromFrontMatter(value)
  }
  return found
}

const fromFrontMatter = (value: string): Found<string> => ({ value, source: 'front-matter' })

/** The library warns on the console unless told not to, and throws at aliases that multiply. */
const keysIn = (yaml: string): ReadonlyMap<string, unknown> | null => {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' })
    const value: unknown = document.errors.length > 0 ? null : document.toJS()
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]))
  } catch {
    return null
  }
}

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** One name, several, or people with more said about them than their names. */
const names = (value: unknown): string | null => {
  if (Array.isArray(value)) return words(value.flatMap((each) => names(each) ?? []).join(', '))
  if (typeof value === 'object' && value !== null && 'name' in value) return words(value.name)
  return words(value)
}

/** The day as it was written down there, whatever the time of day is elsewhere. */
const day = (value: unknown): string | null => /^\d{4}-\d\d-\d\d(?!\d)/.exec(words(value) ?? '')?.[0] ?? null

const address = (value: unknown): string | null => /^https?:\/\/.*/i.exec(words(value) ?? '')?.[0] ?? null

const READ: Record<keyof FoundDetails, (value: unknown) => string | null> = {
  title: words,
  byline: names,
  publishedOn: day,
  language: words,
  sourceUrl: address,
}
