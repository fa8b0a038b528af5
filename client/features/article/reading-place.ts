import type { Sentence } from '#domain/article/sentence.ts'
import { type Choice, createChoice } from '../../ui/choice.ts'

/** `current` is being checked, `tab-stop` is where Tab leads before anything is; all others are neither. */
export type SentenceState = 'current' | 'tab-stop' | 'elsewhere'

/** Where in an article somebody is reading. A step costs the same in a note and in a book. */
export type ReadingPlace = {
  stateOf: (sentenceId: string) => SentenceState
  /** Hears which sentence was left and which was come to. */
  follow: Choice['follow']
  goTo: (sentenceId: string) => void
  /** The sentence `steps` away from the current one; the first when there is none; null at either end. */
  neighbour: (steps: 1 | -1) => string | null
  currentSentence: () => Sentence | null
  /** The sentence at a position, or the nearest one before it. */
  sentenceAt: (position: number) => Sentence | null
}

/** @param at the id of the sentence where somebody is reading already */
export const createReadingPlace = (
  sentences: readonly Sentence[],
  at: string | null = null,
): ReadingPlace => {
  const index = new Map(sentences.map(({ id }, position) => [id, position]))
  const first = sentences[0]?.id
  const current = createChoice(at !== null && index.has(at) ? at : null)
  const here = () => index.get(current.get() ?? '')
  return {
    stateOf: (sentenceId) => {
      const chosen = current.get()
      if (chosen === sentenceId) return 'current'
      return chosen === null && sentenceId === first ? 'tab-stop' : 'elsewhere'
    },
    follow: current.follow,
    goTo: (sentenceId) => {
      // Everyone begins at the first sentence; so that one hears of it when it is no longer the tab stop.
      if (current.get() === null && first !== undefined) current.set(first)
      current.set(sentenceId)
    },
    neighbour: (steps) => {
      const position = here()
      return sentences[position === undefined ? 0 : position + steps]?.id ?? null
    },
    currentSentence: () => {
      const position = here()
      return position === undefined ? null : (sentences[position] ?? null)
    },
    sentenceAt: (position) => sentences.findLast(({ start }) => start <= position) ?? sentences[0] ?? null,
  }
}
