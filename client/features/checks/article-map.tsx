import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import type { Sentence } from '#domain/article/sentence.ts'
import { type CheckBook, useAllChecks } from '../../ui/check-book.ts'
import styles from './article-map.module.css'
import { mapRuns } from './map-rows.ts'
import { useWindowOn } from './use-window-on.ts'

const ROWS = 240
const WIDTH = 10

type ArticleMapProps = {
  book: CheckBook
  sentences: readonly Sentence[]
  /** Of the whole text, in UTF-16 code units */
  length: number
  /** The element that the text stands in */
  text: { readonly current: HTMLElement | null }
}

/** The whole article at a glance, with the part that the window shows; a press goes there. */
export const ArticleMap = ({ book, sentences, length, text }: ArticleMapProps) => {
  const { from, to, goTo } = useWindowOn(text)
  const percent = Math.round(from * 100)
  const step = Math.max(0.02, (to - from) * 0.9)
  const press = (event: KeyboardEvent) => {
    const target = TARGETS[event.key]?.(from, step)
    if (target === undefined) return
    event.preventDefault()
    event.stopPropagation()
    goTo(target)
  }
  const click = (event: MouseEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    goTo((event.clientY - top) / height - (to - from) / 2)
  }
  return (
    <div
      role="slider"
      aria-label="Map of the article"
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${percent} % of the article is above`}
      tabIndex={0}
      className={styles.map}
      onKeyDown={press}
      onClick={click}
    >
      <Ticks book={book} sentences={sentences} length={length} />
      <span
        className={styles.window}
        style={{ top: `${from * 100}%`, height: `${Math.max(1, (to - from) * 100)}%` }}
      />
    </div>
  )
}

const TARGETS: Record<string, (from: number, step: number) => number> = {
  ArrowDown: (from) => from + 0.02,
  ArrowRight: (from) => from + 0.02,
  ArrowUp: (from) => from - 0.02,
  ArrowLeft: (from) => from - 0.02,
  PageDown: (from, step) => from + step,
  PageUp: (from, step) => from - step,
  Home: () => 0,
  End: () => 1,
}

/** Drawn anew when a check changes, not when somebody scrolls. */
const Ticks = memo(({ book, sentences, length }: Omit<ArticleMapProps, 'text'>) => {
  const lookOf = useAllChecks(book)
  const runs = mapRuns(sentences, (id) => lookOf(id).state, { length, rows: ROWS })
  return (
    <svg
      className={styles.ticks}
      viewBox={`0 0 ${WIDTH} ${ROWS}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {runs.map(({ from, to, state }) => (
        <rect
          key={from}
          className={styles.tick}
          data-state={state}
          x={0}
          y={from}
          height={to - from}
          width={WIDTH}
        />
      ))}
    </svg>
  )
})
