import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '#domain/article/span.ts'
import { lastCharacter, readSelection } from './selection.ts'

export type SelectedWords = {
  span: Span
  /** Where the selection ends on the page, in pixels from the article's upper left corner. */
  left: number
  top: number
}

/** The words selected in the article, once the mouse button is up. */
export const useSelectedWords = (
  article: RefObject<HTMLElement | null>,
  text: string,
): SelectedWords | null => {
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  useEffect(() => {
    let frame = 0
    let dragging = false
    const read = () => setSelected(article.current && selectedWords(article.current, text))
    const readSoon = () => {
      cancelAnimationFrame(frame)
      if (!dragging) frame = requestAnimationFrame(read)
    }
    const press = (event: PointerEvent) => {
      dragging = event.pointerType === 'mouse'
    }
    const release = () => {
      dragging = false
      readSoon()
    }
    document.addEventListener('selectionchange', readSoon)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', readSoon)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [article, text])
  return selected
}

const selectedWords = (article: HTMLElement, text: string): SelectedWords | null => {
  const selection = readSelection(article, text)
  const end = selection && lastCharacter(article, selection.span)?.getBoundingClientRect()
  if (!end) return null
  const frame = article.getBoundingClientRect()
  const visibleTop = Math.min(Math.max(end.bottom, 0), window.innerHeight - 120)
  return {
    span: selection.span,
    left: Math.max(end.right - frame.left, 0),
    top: visibleTop - frame.top,
  }
}
