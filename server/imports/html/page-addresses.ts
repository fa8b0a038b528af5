import type { Found } from '#domain/article/details.ts'
import type { MarkupElement } from '../markup/dom.ts'

/** Where a page is from, and what its links are relative to. */
export const addressesOf = (
  root: MarkupElement,
  url: string | undefined,
): { base?: string; sourceUrl?: Found<string> } => {
  const canonical =
    webAddress(attribute(root, 'link[rel="canonical"]', 'href'), url) ??
    webAddress(attribute(root, 'meta[property="og:url"]', 'content'), url)
  const fetched = webAddress(url)
  const own = fetched ?? canonical
  const base = webAddress(attribute(root, 'base[href]', 'href'), own) ?? own
  const sourceUrl: Found<string> | undefined =
    fetched === undefined
      ? canonical === undefined
        ? undefined
        : { value: canonical, source: 'meta' }
      : { value: fetched, source: 'address' }
  return { ...(base === undefined ? {} : { base }), ...(sourceUrl === undefined ? {} : { sourceUrl }) }
}

const attribute = (root: MarkupElement, selector: string, name: string): string | undefined =>
  root.querySelector(selector)?.getAttribute(name) ?? undefined

const webAddress = (address: string | undefined, base?: string): string | undefined => {
  const written = address?.trim() ?? ''
  if (written === '' || !URL.canParse(written, base)) return undefined
  const { href, protocol } = new URL(written, base)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
