import { useEffect, useId } from 'react'
import type { Sentence } from '#domain/article/sentence.ts'
import { coverageOf, type StateCounts } from '#domain/review/coverage.ts'
import { type AllChecks, type CheckBook, useAllChecks } from '../../ui/check-book.ts'
import styles from './check-overview.module.css'
import { isShown, type Show, SHOW_WORDS, SHOWS } from './show.ts'

type CheckOverviewProps = {
  book: CheckBook
  sentences: readonly Sentence[]
  userId: string
  show: Show
  onShow: (show: Show) => void
}

/** How much is checked, and which sentences stand out. */
export const CheckOverview = ({ book, sentences, userId, show, onShow }: CheckOverviewProps) => {
  const lookOf = useAllChecks(book)
  const { checkable, accounted } = coverageOf(sentences.length, statesOf(lookOf, sentences))
  const words = `${accounted.toLocaleString('en')} of ${checkable.toLocaleString('en')} checked`
  const id = useId()

  useEffect(() => {
    const ids = sentences.map((sentence) => sentence.id)
    const meant = ids.filter((sentenceId) => isShown(show, lookOf(sentenceId), userId))
    book.setMeant(show === 'all' ? null : new Set(meant), ids)
  }, [book, lookOf, sentences, show, userId])

  return (
    <div className={styles.overview}>
      <span className={styles.progress}>
        <span
          className={styles.bar}
          role="progressbar"
          aria-label="Checked"
          aria-valuemin={0}
          aria-valuemax={checkable}
          aria-valuenow={accounted}
          aria-valuetext={words}
        >
          <span style={{ inlineSize: `${checkable === 0 ? 100 : (accounted / checkable) * 100}%` }} />
        </span>
        {words}
      </span>
      <span className={styles.show}>
        <label htmlFor={id}>Show</label>
        <select
          id={id}
          value={show}
          onChange={(event) => onShow(SHOWS.find((one) => one === event.target.value) ?? 'all')}
        >
          {SHOWS.map((one) => (
            <option key={one} value={one}>
              {SHOW_WORDS[one]} ({countOf(one, lookOf, sentences, userId).toLocaleString('en')})
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}

const statesOf = (lookOf: AllChecks, sentences: readonly Sentence[]): StateCounts => {
  const counts: StateCounts = {}
  for (const { id } of sentences) {
    const { state } = lookOf(id)
    counts[state] = (counts[state] ?? 0) + 1
  }
  return counts
}

const countOf = (show: Show, lookOf: AllChecks, sentences: readonly Sentence[], userId: string): number =>
  sentences.reduce((sum, { id }) => sum + (isShown(show, lookOf(id), userId) ? 1 : 0), 0)
