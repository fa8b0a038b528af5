import type { MarkupElement } from '../markup/dom.ts'

export type JsonObject = { [name: string]: unknown }

const ARTICLE =
  /(?:^|[/:#])(?:\w*Article|(?:Blog|LiveBlog|SocialMedia|DiscussionForum)Posting|Report|\w*Review)$/
/** Where the article of a page stands in its data; anywhere else stand other articles. */
const WITHIN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed']
/** Longer data than this, in characters, is a catalogue. */
const LONGEST = 1_000_000
const MOST_OBJECTS = 2_000

/** schema.org's view of the page: its article, and every object with an `@id` that the article may point to. */
export const articleData = (
  root: MarkupElement,
): { article: JsonObject; named: (id: string) => unknown } | null => {
  const objects = Array.from(root.querySelectorAll('script'))
    .filter((script) => /^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''))
    .flatMap((script) => flat(lenientJson(script.textContent ?? '')))
  const article = objects.find((object) => listOf(object['@type']).some((type) => ARTICLE.test(String(type))))
  const byId = new Map(objects.map((object) => [object['@id'], object]))
  return article ? { article, named: (id) => byId.get(id) } : null
}

export const listOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Breadth first, so that the page's own article comes before one inside of it. */
const flat = (value: unknown): JsonObject[] => {
  const objects: JsonObject[] = []
  const waiting = listOf(value)
  for (const next of waiting) {
    if (objects.length > MOST_OBJECTS) break
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_OBJECTS))
    if (!isObject(next)) continue
    objects.push(next)
    for (const name of WITHIN) waiting.push(...listOf(next[name]).slice(0, MOST_OBJECTS))
  }
  return objects
}

/** What templates wrap around it so that old browsers do not show it */
const OPENING = /^(?:<!--|(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\s{0,9}\*\/)?)/
const CLOSING = /(?:(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)(?:\s{0,9}\*\/)?|;)$/

/** A string, a comma before a closing bracket, or a comment: none is read twice when it does not end. */
const LOOSE =
  /"(?:[^"\\]|\\(?:[\s\S]|$))*(?:"|$)|,(?=\s{0,99}[}\]])|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|\/\/[^\n]*/g

/** JSON as people paste it into templates; undefined when even so it makes no sense. */
const lenientJson = (script: string): unknown => {
  if (script.length > LONGEST) return undefined
  const json = script.trim().replace(OPENING, '').replace(CLOSING, '')
  const strict = parsed(json)
  if (strict !== undefined) return strict
  return parsed(
    json.replaceAll(LOOSE, (part) => (part.startsWith('"') ? part.replaceAll(/\p{Cc}/gu, ' ') : '')),
  )
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
