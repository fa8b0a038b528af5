import { memo, useMemo } from 'react'
import type { BlockKind } from '#domain/article/block.ts'
import { overlaps, type Span } from '#domain/article/span.ts'
import { BlockInitials } from './block-initials.tsx'
import styles from './block-view.module.css'
import type { Block } from './part.ts'
import type { BlockStretches } from './stretch.ts'
import { StretchView, type TextContext } from './stretch-view.tsx'

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

type BlockViewProps = {
  context: TextContext
  blockStretches: BlockStretches
  /** Up to where the text is on the page. */
  reach: number
  target: Span | null
}

export const BlockView = memo(
  ({ context, blockStretches: { block, stretches }, reach, target }: BlockViewProps) => {
    const { element: Element, label } = KINDS[block.kind]
    const sentenceIds = useMemo(() => stretches.flatMap((stretch) => stretch.sentenceIds), [stretches])
    const opening = context.text.slice(block.start, block.start + 12)
    return (
      <Element
        className={`${styles.block} ${styles[block.kind]}`}
        dir="auto"
        data-kind={block.kind}
        data-label={label}
        data-own-mark={OWN_MARK.test(opening) || undefined}
      >
        {stretches.map(
          (stretch) =>
            stretch.start < reach && (
              <StretchView
                key={stretch.start}
                context={context}
                stretch={stretch}
                target={target && overlaps(target, stretch) ? target : null}
              />
            ),
        )}
        <Address block={block} />
        <BlockInitials sentenceIds={sentenceIds} />
      </Element>
    )
  },
)

/** Only http and https addresses become links: the text of an article is nobody's to run. */
const Address = ({ block: { href } }: { block: Block }) =>
  href !== undefined &&
  /^https?:\/\//i.test(href) && (
    <a className={styles.address} href={href} target="_blank" rel="noopener noreferrer" dir="ltr">
      {href}
    </a>
  )
