import { Fragment } from 'react'
import { gapInWords, timeInWords } from './date-in-words.ts'
import { dayOf } from './day-number.ts'
import type { Part, TimeScale } from './time-scale.ts'
import styles from './timeline-drawing.module.css'

type TimeAxisProps = { scale: TimeScale; y: number; labelY: number }

/** Parts that are wider have a name at either end, in pixels. */
const WIDE = 190

/** The line of time with the names of its parts, and how much is left out between them. */
export const TimeAxis = ({ scale: { parts, breaks }, y, labelY }: TimeAxisProps) => (
  <g className={styles.axis}>
    {parts.map((part) => (
      <Fragment key={part.x}>
        <line x1={part.x} x2={part.x + part.width} y1={y} y2={y} />
        {namesOf(part).map(({ name, x, anchor }) => (
          <text key={x} x={x} y={labelY} textAnchor={anchor}>
            {name}
          </text>
        ))}
      </Fragment>
    ))}
    {breaks.map(({ x, width, days }) => (
      <Fragment key={x}>
        <path
          className={styles.break}
          d={`M ${x} ${y} h ${width / 2 - 5} l 3 -5 l 4 10 l 3 -5 H ${x + width}`}
        />
        <text className={styles.gap} x={x + width / 2} y={labelY + 15} textAnchor="middle">
          {gapInWords(days)}
        </text>
      </Fragment>
    ))}
  </g>
)

type Name = { name: string; x: number; anchor: 'start' | 'middle' | 'end' }

const namesOf = ({ first, last, x, width }: Part): Name[] =>
  width > WIDE && first !== last
    ? [
        { name: timeInWords(first, first), x, anchor: 'start' },
        { name: timeInWords(last, last), x: x + width, anchor: 'end' },
      ]
    : [{ name: nameOf({ first, last, width }), x: x + width / 2, anchor: 'middle' }]

/** About how wide a letter is, in pixels. */
const LETTER = 6

/** The years, where there is no room for the days. */
const nameOf = ({ first, last, width }: Omit<Part, 'x'>): string => {
  const name = timeInWords(first, last)
  if (name.length * LETTER <= width + LETTER) return name
  const [from, to] = [dayOf(first).slice(0, 4), dayOf(last).slice(0, 4)]
  return from === to ? from : `${from} – ${to}`
}
