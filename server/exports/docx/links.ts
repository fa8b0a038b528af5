import type { Article } from '#domain/article/article.ts'
import type { Link } from '#domain/article/link.ts'

/** Word takes no longer addresses, and calls a file damaged that has one. */
const LONGEST = 2000
const SCHEME = /^(?:https?|mailto):/i

/** The words that lead somewhere, in reading order: those of links, and whole blocks that are one. */
export const linksOf = ({ revision: { blocks, links } }: Article): Link[] => {
  const whole = blocks.flatMap(({ start, end, href }) => (href === undefined ? [] : [{ start, end, href }]))
  const found: Link[] = []
  for (const { start, end, href } of [...whole, ...links].sort((a, b) => a.start - b.start)) {
    const address = addressFor(href)
    // A link in a link is none; the one that begins first counts.
    if (address !== null && start >= (found.at(-1)?.end ?? 0)) found.push({ start, end, href: address })
  }
  return found
}

/** The ids by which the document names the addresses it leads to. */
export const linkIds = (links: readonly Link[]): ReadonlyMap<string, string> =>
  new Map([...new Set(links.map(({ href }) => href))].map((href, index) => [href, `link${index + 1}`]))

/** The address as a URI that Word takes, or null where it would take the whole file for damaged. */
const addressFor = (href: string): string | null => {
  if (!SCHEME.test(href) || !URL.canParse(href)) return null
  const address = new URL(href).href.replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
  return address.length > LONGEST ? null : address
}
