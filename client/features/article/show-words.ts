import { elementOnDemand } from '../../ui/on-demand.ts'
import { bringNear } from './nearness.ts'
import { sentenceElementId } from './sentence-element-id.ts'

/**
 * Scrolls to the first words of a flag or a finding.
 * @param sentenceId of the sentence they begin in: far from the window words are not painted yet
 */
export const scrollToWords = (id: string, sentenceId: string | null) => {
  const sentence = sentenceId === null ? null : elementOnDemand(sentenceElementId(sentenceId))
  if (sentence) bringNear(sentence)
  const words = paintedWords(id) ?? sentence
  words?.scrollIntoView({ block: 'nearest', behavior: isFar(words) ? 'instant' : calmly() })
}

const paintedWords = (id: string): Element | null =>
  document.querySelector(
    `mark[data-flag-ids~="${CSS.escape(id)}"], mark[data-finding-ids~="${CSS.escape(id)}"]`,
  )

/** The words a form is open for. */
export const targetWords = (): Element | null => document.querySelector('mark[data-target]')

export const focusSentence = (sentenceId: string) => {
  const sentence = elementOnDemand(sentenceElementId(sentenceId))
  sentence?.focus({ preventScroll: true })
  sentence?.scrollIntoView({ block: 'nearest' })
}

/** Further than two windows there is nothing to follow with the eyes. */
const isFar = (words: Element): boolean =>
  Math.abs(words.getBoundingClientRect().top) > 2 * window.innerHeight

const calmly = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
