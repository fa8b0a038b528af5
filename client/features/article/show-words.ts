import { sentenceElementId } from './sentence-view.tsx'

/** Scrolls to the first words of a flag or a finding. */
export const scrollToWords = (id: string) => {
  const words = document.querySelector(
    `mark[data-flag-ids~="${CSS.escape(id)}"], mark[data-finding-ids~="${CSS.escape(id)}"]`,
  )
  words?.scrollIntoView({ block: 'nearest', behavior: isFar(words) ? 'instant' : calmly() })
}

/** The words a form is open for. */
export const targetWords = (): Element | null => document.querySelector('mark[data-target]')

export const focusSentence = (sentenceId: string) => {
  const sentence = document.getElementById(sentenceElementId(sentenceId))
  sentence?.focus({ preventScroll: true })
  sentence?.scrollIntoView({ block: 'nearest' })
}

/** Further than two windows there is nothing to follow with the eyes. */
const isFar = (words: Element): boolean =>
  Math.abs(words.getBoundingClientRect().top) > 2 * window.innerHeight

const calmly = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
