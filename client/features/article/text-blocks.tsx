import { memo, useContext, useLayoutEffect, useMemo } from 'react'
import type { Revision } from '#contract/article.ts'
import type { Span } from '#domain/article/span.ts'
import { CheckBookContext } from '../../ui/check-book.ts'
import type { Choice } from '../../ui/choice.ts'
import styles from './article-text.module.css'
import { BlockView } from './block-view.tsx'
import { type Group, groupsOf, sectionsOf } from './group.ts'
import type { Paint } from './paint.ts'
import { createPaintBoard, type PaintLayers } from './paint-board.ts'
import { partsOf } from './part.ts'
import type { ReadingPlace } from './reading-place.ts'
import { createSheet, type Sheet } from './sheet.ts'
import { stretchesOf } from './stretch.ts'
import { useArrival } from './use-arrival.ts'
import { useSight } from './use-sight.ts'

type TextBlocksProps = {
  revision: Revision
  paints: Omit<PaintLayers, 'target'>
  target: Span | null
  place: ReadingPlace
  lit: Choice
}

/** The text, block by block. Paints reach the stretches they touch without a render of anything. */
export const TextBlocks = ({ revision, paints, target, place, lit }: TextBlocksProps) => {
  const { text, blocks, sentences } = revision
  const book = useContext(CheckBookContext)
  const { sections, board, sheet } = useMemo(() => {
    const divided = stretchesOf(partsOf(blocks, sentences))
    const stretches = divided.flatMap((block) => block.stretches)
    const emptyBoard = createPaintBoard(stretches)
    return {
      sections: sectionsOf(groupsOf(divided)),
      board: emptyBoard,
      sheet: createSheet({ text, stretches, board: emptyBoard, place, book, lit }),
    }
  }, [text, blocks, sentences, place, book, lit])
  useLayoutEffect(() => sheet.follow(), [sheet])
  useLayoutEffect(() => board.set({ ...paints, target: paintsOfTarget(target) }), [board, paints, target])
  const reach = useArrival(text.length)
  useSight(sheet.look, reach)

  return (
    <>
      {sections
        .filter(({ start }) => start < reach)
        .map(({ start, end, groups }) => (
          <Section
            key={start}
            text={text}
            sheet={sheet}
            groups={groups}
            // The same for all that is here whole, so that it need not render again.
            reach={end <= reach ? Number.POSITIVE_INFINITY : reach}
          />
        ))}
      {reach < text.length && <Rest length={text.length - reach} />}
    </>
  )
}

const NONE: readonly Paint[] = []

const paintsOfTarget = (target: Span | null): readonly Paint[] =>
  target ? [{ kind: 'target', id: 'target', start: target.start, end: target.end }] : NONE

type SectionProps = {
  text: string
  sheet: Sheet
  groups: readonly Group[]
  reach: number
}

/** Some blocks in a row: when more of the text comes, only what is new is rendered. */
const Section = memo(({ text, sheet, groups, reach }: SectionProps) =>
  groups.map(({ list, members }) => {
    const views = members
      .filter(({ block }) => block.start < reach)
      .map((blockStretches) => (
        <BlockView
          key={blockStretches.block.start}
          text={text}
          sheet={sheet}
          blockStretches={blockStretches}
          reach={blockStretches.block.end <= reach ? Number.POSITIVE_INFINITY : reach}
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
