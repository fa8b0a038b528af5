import { type FocusEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import type { ArticleFacts } from '#contract/article-facts.ts'
import { elementOnDemand } from '../../ui/on-demand.ts'
import { LongList } from '../../ui/long-list.tsx'
import { DateItem } from './date-item.tsx'
import styles from './timeline.module.css'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { type TimelineDate, timelineDates } from './timeline-date.ts'
import type { TimelineWork } from './timeline-work.ts'
import { useDatesInText } from './use-dates-in-text.ts'

const DATE_ITEM = 'timeline-date'

/** Every date of an article, drawn and in words; where one looks, its words are lit in the text. */
export const Timeline = ({ facts, work }: { facts: ArticleFacts; work: TimelineWork }) => {
  const { lit, onShow } = work
  const dates = useMemo(() => timelineDates(facts), [facts])
  const chosen = useRef<string | null>(null)
  const whole = useRef<HTMLDivElement>(null)
  // Whoever unfolds it wants to see the drawing, and the column may end above it.
  // In a block of its own: some browsers answer with a promise, which is no way to end an effect.
  useEffect(() => {
    whole.current?.closest('section')?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(
    () =>
      lit.follow((_before, id) => {
        if (id === null) chosen.current = null
      }),
    [lit],
  )
  useEffect(() => () => lit.set(null), [lit])
  const look = ({ target }: PointerEvent | FocusEvent) => {
    const id = idAt(target)
    if (id !== null) lit.set(id)
  }
  const chooseInText = useCallback(
    (id: string) => {
      chosen.current = id
      lit.set(id)
      elementOnDemand(`${DATE_ITEM}-${id}`)?.scrollIntoView({ block: 'nearest' })
    },
    [lit],
  )
  useDatesInText(dates, chooseInText)
  const choose = (id: string) => {
    chosen.current = id
    onShow(id)
  }
  if (dates.length === 0) return <p className={styles.empty}>{emptySentence(facts)}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears which of its dates one looks at; their buttons do the same
    <div
      ref={whole}
      className={styles.timeline}
      onPointerOver={look}
      onFocus={look}
      onPointerLeave={() => lit.set(chosen.current)}
    >
      <TimelineDrawing dates={dates} publishedOn={facts.publishedOn} lit={lit} onChoose={choose} />
      <LongList
        {...{ name: DATE_ITEM, items: dates, keyOf: idOf, lit, guess: USUAL_HEIGHT }}
        className={styles.list}
        itemClassName={styles.item}
        dataOf={dataOf}
      >
        {(date) => <DateItem date={date} work={work} onChoose={choose} />}
      </LongList>
    </div>
  )
}

const idOf = ({ id }: TimelineDate) => id

const dataOf = ({ id }: TimelineDate) => ({ 'data-date-id': id })

const idAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-date-id]')?.getAttribute('data-date-id') ?? null) : null

const emptySentence = ({ unread }: ArticleFacts): string =>
  unread.includes('dates') ? 'The dates of this text could not be read.' : 'No date in this text.'

/** Of a date with its reason on one line, in pixels. */
const USUAL_HEIGHT = 58
