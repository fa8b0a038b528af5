import type { Span } from '#domain/article/span.ts'
import { elementOnDemand } from '../../ui/on-demand.ts'
import { bringNear } from './nearness.ts'
import { sentenceElementId } from './sentence-element-id.ts'

/**
 * Scrolls to words of a flag or a finding: those that begin at `start`, or else the first.
 * @param sentenceId of the sentence they begin in: far from the window words are not painted yet
 */
export const scrollToWords = (id: string, start: number | null, sentenceId: string | null) => {
  const sentence = sentenceId === null ? null : elementOnDemand(sentenceElementId(sentenceId))
  if (sentence) bringNear(sentence)
  const words = paintedWords(id, start) ?? sentence
  words?.scrollIntoView({ block: 'nearest', behavior: isFar(words) ? 'instant' : calmly() })
}

const paintedWords = (id: string, start: number | null): Element | null => {
  const name = CSS.escape(id)
  const marks = [
    ...document.querySelectorAll(`mark[data-flag-ids~="${name}"], mark[data-finding-ids~="${name}"]`),
  ]
  return marks.find((mark) => mark.getAttribute('data-start') === String(start)) ?? marks[0] ?? null
}

/** Scrolls to the words of a date that is lit. */
export const bringToWords = ({ start }: Span, sentenceId: string | null) => {
  const sentence = sentenceId === null ? null : elementOnDemand(sentenceElementId(sentenceId))
  if (sentence) bringNear(sentence)
  const words = document.querySelector(`mark[data-date][data-start="${start}"]`) ?? sentence
  words?.scrollIntoView({ block: 'nearest', behavior: isFar(words) ? 'instant' : calmly() })
}

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
