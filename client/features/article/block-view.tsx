import { memo, useMemo } from 'react'
import type { BlockKind } from '#domain/article/block.ts'
import type { Choice } from '../../ui/choice.ts'
import { BlockInitials } from './block-initials.tsx'
import styles from './block-view.module.css'
import { type Paint, paintsOn, samePaints } from './paint.ts'
import type { Block, BlockParts, Part } from './part.ts'
import type { ReadingPlace } from './reading-place.ts'
import { SentenceView } from './sentence-view.tsx'
import { Words } from './words.tsx'

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
  blockParts: BlockParts
  paints: readonly Paint[]
  place: ReadingPlace
  lit: Choice
}

export const BlockView = memo(
  ({ text, blockParts: { block, parts }, paints, place, lit }: BlockViewProps) => {
    const { element: Element, label } = KINDS[block.kind]
    const sentenceIds = useMemo(() => parts.filter(isSentence).map(({ id }) => id), [parts])
    return (
      <Element
        className={`${styles.block} ${styles[block.kind]}`}
        dir="auto"
        data-kind={block.kind}
        data-label={label}
        data-own-mark={OWN_MARK.test(text.slice(block.start, block.start + 12)) || undefined}
      >
        {parts.map((part) => {
          const shared = { text, paints: paintsOn(part, paints), lit }
          return isSentence(part) ? (
            <SentenceView key={part.start} {...shared} sentence={part} place={place} />
          ) : (
            <Words key={part.start} {...shared} stretch={part} />
          )
        })}
        <Address block={block} />
        <BlockInitials sentenceIds={sentenceIds} />
      </Element>
    )
  },
  (before, after) =>
    before.text === after.text &&
    before.blockParts === after.blockParts &&
    before.place === after.place &&
    before.lit === after.lit &&
    samePaints(before.paints, after.paints),
)

/** Only http and https addresses become links: the text of an article is nobody's to run. */
const Address = ({ block: { href } }: { block: Block }) =>
  href !== undefined &&
  /^https?:\/\//i.test(href) && (
    <a className={styles.address} href={href} target="_blank" rel="noopener noreferrer" dir="ltr">
      {href}
    </a>
  )

const isSentence = (part: Part): part is Part & { id: string } => part.id !== null
