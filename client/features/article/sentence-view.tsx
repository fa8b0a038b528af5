import { memo, useCallback, useSyncExternalStore } from 'react'
import { count } from '../../ui/plural.ts'
import { useShownCheck } from '../../ui/check-book.ts'
import type { Choice } from '../../ui/choice.ts'
import { type Paint, samePaints } from './paint.ts'
import type { Part } from './part.ts'
import type { ReadingPlace, SentenceState } from './reading-place.ts'
import { checkInWords, checkLook, described } from './sentence-check.ts'
import styles from './sentence-view.module.css'
import { Words } from './words.tsx'

type SentenceViewProps = {
  text: string
  sentence: Part & { id: string }
  paints: readonly Paint[]
  place: ReadingPlace
  lit: Choice
}

/** A sentence that can be gone to. Only the one before and the one after render when the reader moves. */
export const SentenceView = memo(
  ({ text, sentence, paints, place, lit }: SentenceViewProps) => {
    const state = useSentenceState(place, sentence.id)
    const check = useShownCheck(sentence.id)
    return (
      <span
        id={sentenceElementId(sentence.id)}
        className={styles.sentence}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to be gone to is what a sentence is for
        tabIndex={state === 'elsewhere' ? -1 : 0}
        aria-current={state === 'current' || undefined}
        aria-description={described(checkInWords(check), flagsInWords(paints))}
        {...checkLook(check)}
        data-sentence-id={sentence.id}
        data-start={sentence.start}
        data-end={sentence.end}
      >
        <Words text={text} stretch={sentence} paints={paints} lit={lit} />
      </span>
    )
  },
  (before, after) =>
    before.text === after.text &&
    before.sentence === after.sentence &&
    before.place === after.place &&
    before.lit === after.lit &&
    samePaints(before.paints, after.paints),
)

const useSentenceState = (place: ReadingPlace, id: string): SentenceState => {
  const subscribe = useCallback((listener: () => void) => place.subscribe(id, listener), [place, id])
  return useSyncExternalStore(subscribe, () => place.stateOf(id))
}

/** What a screen reader says of a sentence beside its words. */
const flagsInWords = (paints: readonly Paint[]): string | undefined => {
  const flags = paints.filter((paint) => paint.kind === 'flag')
  if (flags.length === 0) return undefined
  const kinds = flags.map(({ category, severity }) => `${category}, ${severity}`).join('; ')
  return `${count(flags.length, 'flag')}: ${kinds}`
}

/** Sentences are found by element id because that costs the same in a long article. */
export const sentenceElementId = (sentenceId: string): string => `sentence-${sentenceId}`
