import { useEffect } from 'react'
import type { TimelineDate } from './timeline-date.ts'

/**
 * Dates that are marked in the text lead to the timeline, as its own lead to the text.
 * @param onChoose hears of the one that is pressed
 */
export const useDatesInText = (dates: readonly TimelineDate[], onChoose: (id: string) => void) => {
  useEffect(() => {
    const byStart = new Map(dates.map(({ id, span }) => [`${span.start}`, id]))
    const press = ({ target }: MouseEvent) => {
      const words = target instanceof Element ? target.closest('[data-token="date"]') : null
      const id = byStart.get(words?.getAttribute('data-start') ?? '')
      if (id !== undefined) onChoose(id)
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [dates, onChoose])
}
