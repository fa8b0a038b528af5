import { useContext, useLayoutEffect, useMemo, useRef } from 'react'
import type { Revision } from '#contract/article.ts'
import type { Span } from '#domain/article/span.ts'
import type { ComingFlag } from '../../api/outbox/coming-flags.ts'
import { useComingFlags } from '../../api/outbox/use-coming-flags.ts'
import { CheckBookContext } from '../../ui/check-book.ts'
import { type Choice, useChosen } from '../../ui/choice.ts'
import { spanOf } from '../../ui/span-id.ts'
import styles from './article-text.module.css'
import type { Paint } from './paint.ts'
import { createPaintBoard, type LastingLayers } from './paint-board.ts'
import { partsOf } from './part.ts'
import type { ReadingPlace } from './reading-place.ts'
import { createSheet } from './sheet.ts'
import { stretchesOf } from './stretch.ts'
import { useArrival } from './use-arrival.ts'
import { useSight } from './use-sight.ts'

type TextBlocksProps = {
  articleId: string
  revision: Revision
  paints: LastingLayers
  target: Span | null
  place: ReadingPlace
  lit: Choice
  /** The date whose words are lit, by its place. */
  date: Choice
}

/** The place of the text in the page; a sheet draws it there. */
export const TextBlocks = (props: TextBlocksProps) => {
  const { articleId, revision, paints, target, place, lit, date } = props
  const { text, blocks, sentences } = revision
  const coming = useComingFlags(articleId)
  const litDate = useChosen(date)
  const book = useContext(CheckBookContext)
  const root = useRef<HTMLDivElement>(null)
  const { board, sheet } = useMemo(() => {
    const divided = stretchesOf(partsOf(blocks, sentences))
    const emptyBoard = createPaintBoard(divided.flatMap(({ stretches }) => stretches))
    return {
      board: emptyBoard,
      sheet: createSheet({ text, blocks: divided, board: emptyBoard, place, book, lit }),
    }
  }, [text, blocks, sentences, place, book, lit])
  const reach = useArrival(text.length)
  useLayoutEffect(() => (root.current ? sheet.open(root.current) : undefined), [sheet])
  useLayoutEffect(
    () =>
      board.set({
        ...paints,
        coming: paintsOfComing(coming, paints.flags),
        date: paintsOfDate(litDate),
        target: paintsOfTarget(target),
      }),
    [board, paints, coming, litDate, target],
  )
  useLayoutEffect(() => {
    if (root.current) sheet.grow(root.current, reach)
  }, [sheet, reach])
  useSight(sheet.look, reach)

  return (
    <>
      <div ref={root} />
      {reach < text.length && <Rest length={text.length - reach} />}
    </>
  )
}

const NONE: readonly Paint[] = []

/** A flag whose answer was lost may be on the page already. */
const paintsOfComing = (coming: readonly ComingFlag[], flags: readonly Paint[]): readonly Paint[] =>
  coming
    .filter(({ id }) => !flags.some((flag) => flag.id === id))
    .map(({ id, span, category, severity }) => ({
      ...{ kind: 'flag', id, start: span.start, end: span.end, category, severity, isComing: true },
    }))

const paintsOfTarget = (target: Span | null): readonly Paint[] =>
  target ? [{ kind: 'target', id: 'target', start: target.start, end: target.end }] : NONE

const paintsOfDate = (id: string | null): readonly Paint[] =>
  id === null ? NONE : [{ kind: 'date', id: `date-${id}`, ...spanOf(id) }]

/** Fewer than fit on most screens, so that the text is never longer than the place that was kept for it. */
const CHARACTERS_IN_A_LINE = 50

/** The place of what is still to come: somebody who returns to a place far down finds the page long enough. */
const Rest = ({ length }: { length: number }) => (
  <div className={styles.rest} style={{ height: `${Math.ceil(length / CHARACTERS_IN_A_LINE)}lh` }} />
)
