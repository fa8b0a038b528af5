import { memo, useMemo } from 'react'
import type { Span } from '#domain/article/span.ts'
import { useShownChecks } from '../../ui/check-book.ts'
import type { Choice } from '../../ui/choice.ts'
import { count } from '../../ui/plural.ts'
import { type Sight, useNearness } from './nearness.ts'
import { type Paint, paintsOn } from './paint.ts'
import type { PaintBoard } from './paint-board.ts'
import type { ReadingPlace } from './reading-place.ts'
import { checkInWords, checkLook, described } from './sentence-check.ts'
import { sentenceElementId } from './sentence-element-id.ts'
import type { Stretch } from './stretch.ts'
import styles from './stretch-view.module.css'
import { usePaintsOn } from './use-paints-on.ts'
import { usePlaceIn } from './use-place-in.ts'
import { wordsOf } from './words.tsx'

/** What every part of the text is shown with; the same for all of them from render to render. */
export type TextContext = {
  text: string
  board: PaintBoard
  sight: Sight
  place: ReadingPlace
  lit: Choice
}

type StretchViewProps = {
  context: TextContext
  stretch: Stretch
  /** The words that a form is open for, if some of them are here. */
  target: Span | null
}

/** Near the window at the first look: there is no need to wait until it has been measured. */
const SURELY_NEAR = 3_000

/** Sentences that are painted together, once they come near the window; until then they are plain words. */
export const StretchView = memo(
  ({ context: { text, board, sight, place, lit }, stretch, target }: StretchViewProps) => {
    const { element, isNear } = useNearness<HTMLSpanElement>(
      sight,
      stretch.index,
      stretch.start < SURELY_NEAR,
    )
    const paints = usePaintsOn(board, stretch.index, isNear)
    const shown = useMemo(() => shownPaints(paints, isNear, target), [paints, isNear, target])
    const stateOf = usePlaceIn(place, stretch.sentenceIds)
    const checkOf = useShownChecks(stretch.sentenceIds)
    return (
      <span ref={element}>
        {stretch.parts.map((part) => {
          const words = wordsOf(text, part, paintsOn(part, shown), lit)
          if (part.id === null) return words
          const state = stateOf(part.id)
          const check = checkOf(part.id)
          return (
            <span
              key={part.id}
              id={sentenceElementId(part.id)}
              className={styles.sentence}
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to be gone to is what a sentence is for
              tabIndex={state === 'elsewhere' ? -1 : 0}
              aria-current={state === 'current' || undefined}
              aria-description={described(checkInWords(check), flagsInWords(part, paints))}
              {...checkLook(check)}
              data-sentence-id={part.id}
              data-start={part.start}
              data-end={part.end}
            >
              {words}
            </span>
          )
        })}
      </span>
    )
  },
)

/** Links are part of the text, and the form stands beside its words: both are there however far away. */
const shownPaints = (paints: readonly Paint[], isNear: boolean, target: Span | null): readonly Paint[] => [
  ...(isNear ? paints : paints.filter(({ kind }) => kind === 'link')),
  ...(target ? [{ kind: 'target', id: 'target', start: target.start, end: target.end } satisfies Paint] : []),
]

/** What a screen reader says of a sentence beside its words. */
const flagsInWords = (part: Span, paints: readonly Paint[]): string | undefined => {
  const flags = paintsOn(part, paints).filter((paint) => paint.kind === 'flag')
  if (flags.length === 0) return undefined
  const kinds = flags.map(({ category, severity }) => `${category}, ${severity}`).join('; ')
  return `${count(flags.length, 'flag')}: ${kinds}`
}
