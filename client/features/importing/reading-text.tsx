import { memo, useMemo } from 'react'
import type { Block, BlockKind } from '#domain/article/block.ts'
import type { Draft } from '#domain/article/draft.ts'
import { type Mark, runs } from '#domain/article/runs.ts'
import type { Span } from '#domain/article/span.ts'
import { linksByBlock } from './links-by-block.ts'
import styles from './text-pane.module.css'
import { useShown } from './use-shown.ts'

/** Kinds whose look says enough need no word. */
const NAMED: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'credit', 'byline', 'related', 'notice'])
const SHOWN = 'shown'
const NO_MARKS: readonly Mark[] = []

type ReadingTextProps = { draft: Draft; language: string; shown: Span | null }

/** The text as it will read, block by block, with links underlined and the place of a repair lit. */
export const ReadingText = ({ draft: { text, blocks, links }, language, shown }: ReadingTextProps) => {
  const linked = useMemo(() => linksByBlock(blocks, links), [blocks, links])
  return (
    <section aria-label="As it will read" className={styles.pane}>
      <h2 className={styles.title}>As it will read</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with keys */}
      <div className={`${styles.scroll} ${styles.reading}`} tabIndex={0} lang={language || undefined}>
        {blocks.map((block) => (
          <BlockReading
            key={`${block.start}-${block.end}`}
            text={text}
            block={block}
            marks={linked.get(block) ?? NO_MARKS}
            shown={shown && touches(block, shown) ? shown : null}
          />
        ))}
      </div>
    </section>
  )
}

const touches = (block: Span, { start, end }: Span): boolean => block.start <= end && start <= block.end

type BlockReadingProps = { text: string; block: Block; marks: readonly Mark[]; shown: Span | null }

const BlockReading = memo(({ text, block, marks, shown }: BlockReadingProps) => {
  const place = useShown(shown)
  // Where words were taken out there is nothing to light but the letters on either side.
  const lit = shown && widened(block, shown)
  const all = lit ? [...marks, { id: SHOWN, ...lit }] : marks
  return (
    <p className={styles.block} data-kind={block.kind} dir="auto">
      {NAMED.has(block.kind) && <span className={styles.kind}>{block.kind}</span>}
      {runs(block, all).map(({ start, end, ids }) => {
        const words = text.slice(start, end)
        if (ids.includes(SHOWN)) {
          return (
            <mark key={start} ref={place} className={styles.shown}>
              {words}
            </mark>
          )
        }
        return ids.length > 0 ? (
          <span key={start} className={styles.link} title={ids[0]}>
            {words}
          </span>
        ) : (
          words
        )
      })}
      {block.href !== undefined && <span className={styles.address}>{block.href}</span>}
    </p>
  )
})

const widened = (block: Span, { start, end }: Span): Span =>
  end > start
    ? { start, end }
    : { start: Math.max(block.start, start - 2), end: Math.min(block.end, end + 2) }
