import type { OriginalLink } from '#domain/repair/reading.ts'

const LEADS_SOMEWHERE = /^(?:https?|mailto):/

/** The whole address a link leads to; null for one that stays on the page or runs something. */
export const addressOf = (href: string | null, base: string | undefined): string | null => {
  const written = href?.trim() ?? ''
  if (written === '' || written.startsWith('#') || !URL.canParse(written, base)) return null
  const address = new URL(written, base).href
  return LEADS_SOMEWHERE.test(address) ? address : null
}

/** A link around several blocks is a link on the words of each. */
export const byLine = (original: string, { from, to, href }: OriginalLink): OriginalLink[] =>
  Array.from(original.slice(from, to).matchAll(/\S(?:[^\n]*\S)?/g), ({ 0: words, index }) => ({
    from: from + index,
    to: from + index + words.length,
    href,
  }))
