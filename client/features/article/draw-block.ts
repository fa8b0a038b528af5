import type { BlockKind } from '#domain/article/block.ts'
import styles from './block.module.css'
import { dress } from './dress.ts'
import type { Block } from './part.ts'
import type { BlockStretches } from './stretch.ts'

/** The element of each kind, and the word that names it in the left margin where its look could mislead. */
const KINDS: Record<BlockKind, { element: 'h2' | 'p' | 'li' | 'blockquote'; label?: string }> = {
  heading: { element: 'h2' },
  paragraph: { element: 'p' },
  'list-item': { element: 'li' },
  quote: { element: 'blockquote' },
  caption: { element: 'p', label: 'Caption' },
  credit: { element: 'p', label: 'Credit' },
  byline: { element: 'p', label: 'Byline' },
  related: { element: 'p', label: 'Related' },
  notice: { element: 'p', label: 'Notice' },
}

/** A bullet or number that the text of a list item brings along. */
const OWN_MARK = /^\s*(?:[•‣◦▪●○·–—*-]|\(?(?:\d{1,3}|[a-z])[.)])\s/iu

/** A block without its words: those come before whatever it holds already. */
export const emptyBlock = (text: string, { block, after }: BlockStretches): Element => {
  const { element: name, label } = KINDS[block.kind]
  const element = document.createElement(name)
  const opening = text.slice(block.start, block.start + 12)
  dress(element, {
    class: `${styles.block} ${styles[block.kind]}`,
    dir: 'auto',
    'data-kind': block.kind,
    'data-after': after,
    'data-label': label,
    'data-own-mark': OWN_MARK.test(opening) ? 'true' : undefined,
  })
  const address = addressOf(block)
  if (address) element.append(address)
  return element
}

/** Only http and https addresses become links: the text of an article is nobody's to run. */
const addressOf = ({ href }: Block): Element | null => {
  if (href === undefined || !/^https?:\/\//i.test(href)) return null
  const link = document.createElement('a')
  dress(link, { class: styles.address, href, target: '_blank', rel: 'noopener noreferrer', dir: 'ltr' })
  link.textContent = href
  return link
}
