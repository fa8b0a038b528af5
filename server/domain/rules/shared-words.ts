import type { Facts } from '#domain/facts/facts.ts'

/** Words that stand in any address or any article. */
const COMMON = new Set(
  `with from that this have after over says said will been were they their what when where which while about
  into than more amid against before html news article story world politics index page live update updates`.split(
    /\s+/,
  ),
)

/**
 * Tells for an address which words of its last part the article uses as well. Related links and addresses
 * are no part of the article here. A page that shares several words tells of the same event.
 */
export const wordsShared = ({ text, blocks }: Facts): ((href: string) => string[]) => {
  let stems: ReadonlySet<string> | undefined
  return (href) => {
    stems ??= new Set(
      blocks
        .filter(({ kind }) => kind !== 'related')
        .flatMap(({ start, end }) => wordsOf(text.slice(start, end).replaceAll(ADDRESS, ' ')).map(stem)),
    )
    const known = stems
    return [...new Set(wordsOf(slugOf(href)))].filter((word) => known.has(stem(word)))
  }
}

const ADDRESS = /https?:\/\/\S+/gi

const slugOf = (href: string): string => {
  const parts = href
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(3)
  return parts.filter((part) => /\p{L}/u.test(part)).at(-1) ?? ''
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word))

/** `leaders` and `leader` are one word. */
const stem = (word: string): string => word.replace(/(?:’s|s)$/, '')
