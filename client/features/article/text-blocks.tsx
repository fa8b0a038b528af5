import { memo, useLayoutEffect, useMemo } from 'react'
import type { Revision } from '#contract/article.ts'
import type { Span } from '#domain/article/span.ts'
import { overlaps } from '#domain/article/span.ts'
import type { Choice } from '../../ui/choice.ts'
import styles from './article-text.module.css'
import { BlockView } from './block-view.tsx'
import { type Group, groupsOf, sectionsOf } from './group.ts'
import { createPaintBoard, type PaintLayers } from './paint-board.ts'
import { partsOf } from './part.ts'
import type { ReadingPlace } from './reading-place.ts'
import { stretchesOf } from './stretch.ts'
import type { TextContext } from './stretch-view.tsx'
import { useArrival } from './use-arrival.ts'
import { useSight } from './use-sight.ts'

type TextBlocksProps = {
  revision: Revision
  paints: PaintLayers
  target: Span | null
  place: ReadingPlace
  lit: Choice
}

/** The text, block by block. Paints reach the stretches they touch without a render of anything else. */
export const TextBlocks = ({ revision, paints, target, place, lit }: TextBlocksProps) => {
  const { text, blocks, sentences } = revision
  const { sections, board } = useMemo(() => {
    const divided = stretchesOf(partsOf(blocks, sentences))
    return {
      sections: sectionsOf(groupsOf(divided)),
      board: createPaintBoard(divided.flatMap(({ stretches }) => stretches)),
    }
  }, [blocks, sentences])
  useLayoutEffect(() => board.set(paints), [board, paints])
  const reach = useArrival(text.length)
  const sight = useSight(reach)
  const context = useMemo(
    (): TextContext => ({ text, board, sight, place, lit }),
    [text, board, sight, place, lit],
  )

  return (
    <>
      {sections
        .filter(({ start }) => start < reach)
        .map(({ start, end, groups }) => (
          <Section
            key={start}
            context={context}
            groups={groups}
            // The same for all that is here whole, so that it need not render again.
            reach={end <= reach ? Number.POSITIVE_INFINITY : reach}
            target={target && overlaps(target, { start, end }) ? target : null}
          />
        ))}
      {reach < text.length && <Rest length={text.length - reach} />}
    </>
  )
}

type SectionProps = {
  context: TextContext
  groups: readonly Group[]
  reach: number
  target: Span | null
}

/** Some blocks in a row: when the words of a form change, only those around them are looked at. */
const Section = memo(({ context, groups, reach, target }: SectionProps) =>
  groups.map(({ list, members }) => {
    const views = members
      .filter(({ block }) => block.start < reach)
      .map((blockStretches) => (
        <BlockView
          key={blockStretches.block.start}
          context={context}
          blockStretches={blockStretches}
          reach={blockStretches.block.end <= reach ? Number.POSITIVE_INFINITY : reach}
          target={target && overlaps(target, blockStretches.block) ? target : null}
        />
      ))
    if (!list || views.length === 0) return views
    return (
      <ul key={members[0]?.block.start} className={styles.list}>
        {views}
      </ul>
    )
  }),
)

/** Fewer than fit on most screens, so that the text is never longer than the place that was kept for it. */
const CHARACTERS_IN_A_LINE = 50

/** The place of what is still to come: somebody who returns to a place far down finds the page long enough. */
const Rest = ({ length }: { length: number }) => (
  <div className={styles.rest} style={{ height: `${Math.ceil(length / CHARACTERS_IN_A_LINE)}lh` }} />
)
