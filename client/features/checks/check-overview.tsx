import { useEffect, useId } from 'react'
import type { Sentence } from '#domain/article/sentence.ts'
import { coverageOf, type StateCounts } from '#domain/review/coverage.ts'
import { type AllChecks, type CheckBook, useAllChecks } from '../../ui/check-book.ts'
import styles from './check-overview.module.css'
import { isShown, type Show, SHOW_WORDS, SHOWS } from './show.ts'

type Checked = { book: CheckBook; sentences: readonly Sentence[] }

/** How much is checked. */
export const CheckProgress = ({ book, sentences }: Checked) => {
  const { checkable, accounted } = coverageOf(sentences.length, statesOf(useAllChecks(book), sentences))
  const words = `${accounted.toLocaleString('en')} of ${checkable.toLocaleString('en')} checked`
  return (
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
  )
}

type ShownSentencesProps = Checked & { userId: string; show: Show; onShow: (show: Show) => void }

/** Which sentences stand out. */
export const ShownSentences = ({ book, sentences, userId, show, onShow }: ShownSentencesProps) => {
  const lookOf = useAllChecks(book)
  const id = useId()

  useEffect(() => {
    const ids = sentences.map((sentence) => sentence.id)
    const meant = ids.filter((sentenceId) => isShown(show, lookOf(sentenceId), userId))
    book.setMeant(show === 'all' ? null : new Set(meant), ids)
  }, [book, lookOf, sentences, show, userId])

  return (
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
