import type { Span } from '#domain/article/span.ts'
import type { ShownCheck } from '../../ui/check-book.ts'
import { count } from '../../ui/plural.ts'
import { dress } from './dress.ts'
import { type Paint, paintsOn } from './paint.ts'
import type { Part } from './part.ts'
import type { SentenceState } from './reading-place.ts'
import { besideInWords, checkInWords, checkLook, described } from './sentence-check.ts'
import { sentenceElementId } from './sentence-element-id.ts'
import styles from './sentence.module.css'

/** A place for the words of a part; a sentence can be gone to and is found by its id. */
export const emptyPart = ({ id, start, end }: Part): Element => {
  const element = document.createElement('span')
  dress(element, { 'data-start': `${start}`, 'data-end': `${end}` })
  if (id === null) return element
  dress(element, { id: sentenceElementId(id), class: styles.sentence, 'data-sentence-id': id })
  return element
}

type SentenceLook = { state: SentenceState; check: ShownCheck; paints: readonly Paint[] }

/** Shows on the page, and says to those who hear it, how a sentence stands. */
export const dressSentence = (element: Element, part: Part, { state, check, paints }: SentenceLook): void =>
  dress(element, {
    ...checkLook(check),
    tabindex: state === 'elsewhere' ? '-1' : '0',
    'aria-current': state === 'current' ? 'true' : undefined,
    'aria-description': described(checkInWords(check), besideInWords(check), flagsInWords(part, paints)),
  })

const flagsInWords = (part: Span, paints: readonly Paint[]): string | undefined => {
  const flags = paintsOn(part, paints).filter((paint) => paint.kind === 'flag')
  if (flags.length === 0) return undefined
  const kinds = flags.map((flag) => `${flag.category}, ${flag.severity}${flag.isSettled ? ', settled' : ''}`)
  return `${count(flags.length, 'flag')}: ${kinds.join('; ')}`
}
