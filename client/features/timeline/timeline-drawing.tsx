import { type MouseEvent, useMemo, useRef } from 'react'
import { type Choice, useChosen } from '../../ui/choice.ts'
import { count } from '../../ui/plural.ts'
import { useWidth } from '../../ui/use-width.ts'
import { timeInWords } from './date-in-words.ts'
import { DateMark } from './date-mark.tsx'
import { MarkLegend } from './mark-legend.tsx'
import { TimeAxis } from './time-axis.tsx'
import styles from './timeline-drawing.module.css'
import type { TimelineDate } from './timeline-date.ts'
import { type TimelineLayout, timelineLayout } from './timeline-layout.ts'

type TimelineDrawingProps = {
  dates: readonly TimelineDate[]
  publishedOn: string | null
  lit: Choice
  onChoose: (id: string) => void
}

/** Heights, in pixels: of a row of marks, of a row of bars, of the word above all. */
const MARK_ROW = 11
const BAR_ROW = 8
const HEAD = 16
const BELOW = 34

/** The dates on a line of time. What it shows stands below it in words, for who cannot see or point. */
export const TimelineDrawing = ({ dates, publishedOn, lit, onChoose }: TimelineDrawingProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const litId = useChosen(lit)
  const layout = useMemo(() => timelineLayout(dates, publishedOn, width), [dates, publishedOn, width])
  const { marks, more, bars, barRows, publishedX, scale } = layout
  const rows = Math.max(1, ...marks.map(({ row }) => row + 1)) + (more.length > 0 ? 1 : 0)
  const axis = HEAD + rows * MARK_ROW + 4
  const labels = axis + 4 + barRows * BAR_ROW
  const height = labels + BELOW
  const rowY = (row: number) => axis - 8 - row * MARK_ROW
  const choose = ({ target }: MouseEvent) => {
    const id = (target as Element).closest('[data-date-id]')?.getAttribute('data-date-id')
    if (id) onChoose(id)
  }
  return (
    <figure className={styles.figure}>
      <div ref={frame}>
        {width > 0 && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the buttons of the list below do the same
          <svg
            role="img"
            aria-label={inWords(dates, publishedOn)}
            className={styles.drawing}
            {...{ width, height }}
            viewBox={`0 0 ${width} ${height}`}
            onClick={choose}
          >
            {publishedX !== null && <Published x={publishedX} axis={axis} width={width} />}
            <TimeAxis scale={scale} y={axis} labelY={labels + 12} />
            {bars.map(({ id, x, width: length, row, isFar }) => (
              <rect
                key={id}
                data-date-id={id}
                data-far={isFar || undefined}
                data-lit={id === litId || undefined}
                className={styles.bar}
                {...{ x, y: axis + 5 + row * BAR_ROW, width: length, height: BAR_ROW - 3, rx: 2 }}
              />
            ))}
            {marks.map((mark) => (
              <DateMark key={mark.id} {...mark} y={rowY(mark.row)} isLit={mark.id === litId} />
            ))}
            {more.map(({ x, number, isTold }) => (
              <text key={x} className={styles.more} x={x} y={rowY(MORE_ROW) + 3} textAnchor="middle">
                +{isTold && number.toLocaleString('en')}
              </text>
            ))}
          </svg>
        )}
      </div>
      <figcaption className={styles.caption}>
        <MarkLegend layout={layout} />
        {partSentence(layout)}
      </figcaption>
    </figure>
  )
}

/** The number of those that found no room stands above the fourth mark. */
const MORE_ROW = 4

const Published = ({ x, axis, width }: { x: number; axis: number; width: number }) => {
  const anchor = anchorAt(x, width)
  return (
    <g className={styles.published}>
      <line x1={x} x2={x} y1={HEAD - 2} y2={axis + 4} />
      <text x={x} y={HEAD - 6} textAnchor={anchor}>
        published
      </text>
    </g>
  )
}

const anchorAt = (x: number, width: number): 'start' | 'middle' | 'end' => {
  if (x < 32) return 'start'
  return x > width - 32 ? 'end' : 'middle'
}

const partSentence = ({ scale: { breaks }, more, barsLeftOut }: TimelineLayout): string | null => {
  const sentences = [
    breaks.length > 0 && 'Where the line is broken time is left out; each part has a scale of its own.',
    more.some(({ isTold }) => !isTold) &&
      `+ stands for dates that found no room, ${sumOf(more).toLocaleString('en')} in all; they are in the list.`,
    barsLeftOut > 0 && `${count(barsLeftOut, 'longer time')} had no room in the drawing.`,
  ].filter((sentence) => sentence !== false)
  return sentences.length === 0 ? null : sentences.join(' ')
}

const sumOf = (more: TimelineLayout['more']): number => more.reduce((sum, { number }) => sum + number, 0)

const inWords = (dates: readonly TimelineDate[], publishedOn: string | null): string => {
  const known = dates.flatMap(({ days }) => days ?? [])
  const far = dates.filter(({ isFar }) => isFar).length
  const from = Math.min(...known.map(({ first }) => first))
  const to = Math.max(...known.map(({ last }) => last))
  const parts = [
    known.length === 0 ? 'no date could be told' : `${count(known.length, 'date')}, ${timeInWords(from, to)}`,
    publishedOn === null ? 'no publication date' : 'with the day of publication',
    ...(far > 0 ? [`${far.toLocaleString('en')} ${far === 1 ? 'stands' : 'stand'} apart`] : []),
  ]
  return `Timeline: ${parts.join('; ')}`
}
