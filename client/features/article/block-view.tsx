import { memo, useMemo } from 'react'
import type { BlockKind } from '#domain/article/block.ts'
import { BlockInitials } from './block-initials.tsx'
import styles from './block-view.module.css'
import type { Block } from './part.ts'
import type { BlockStretches, Stretch } from './stretch.ts'
import type { Sheet } from './sheet.ts'
import { StretchView } from './stretch-view.tsx'

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
  text: string
  sheet: Sheet
  blockStretches: BlockStretches
  /** Up to where the text is on the page. */
  reach: number
}

export const BlockView = memo(
  ({ text, sheet, blockStretches: { block, stretches, after }, reach }: BlockViewProps) => {
    const { element: Element, label } = KINDS[block.kind]
    const sentenceIds = useMemo(() => sentenceIdsIn(stretches), [stretches])
    const opening = text.slice(block.start, block.start + 12)
    return (
      <Element
        className={`${styles.block} ${styles[block.kind]}`}
        dir="auto"
        data-kind={block.kind}
        data-after={after}
        data-label={label}
        data-own-mark={OWN_MARK.test(opening) || undefined}
      >
        {stretches.map(
          ({ index, start }) => start < reach && <StretchView key={start} sheet={sheet} index={index} />,
        )}
        <Address block={block} />
        <BlockInitials sentenceIds={sentenceIds} />
      </Element>
    )
  },
)

const sentenceIdsIn = (stretches: readonly Stretch[]): string[] =>
  stretches.flatMap(({ parts }) => parts.flatMap(({ id }) => (id === null ? [] : [id])))

/** Only http and https addresses become links: the text of an article is nobody's to run. */
const Address = ({ block: { href } }: { block: Block }) =>
  href !== undefined &&
  /^https?:\/\//i.test(href) && (
    <a className={styles.address} href={href} target="_blank" rel="noopener noreferrer" dir="ltr">
      {href}
    </a>
  )
