import { Fragment, useMemo } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { type Change, wordDiff } from '#domain/article/word-diff.ts'
import styles from './suggestion.module.css'

type WordChangesProps = { label: string; words: string; text: string }

/** What should stand in place of words, as changes to them; empty text cuts them. */
export const WordChanges = ({ label, words, text }: WordChangesProps) => {
  const changes = useMemo(() => wordDiff(words, text), [words, text])
  return (
    <div className={styles.suggestion}>
      <p className={styles.label}>
        {label}:{text === '' && ' cut these words'}
      </p>
      {text !== '' && (
        <p className={styles.words} dir="auto">
          {changes.map((change, index) => (
            // The changes of one text never move among each other.
            // oxlint-disable-next-line react/no-array-index-key
            <Fragment key={index}>{shown(change)}</Fragment>
          ))}
        </p>
      )}
    </div>
  )
}

const shown = ({ kind, text }: Change) => {
  if (kind === 'same') return text
  if (kind === 'removed') {
    return (
      <del>
        <VisuallyHidden elementType="span">[removed: </VisuallyHidden>
        {text}
        <VisuallyHidden elementType="span">]</VisuallyHidden>
      </del>
    )
  }
  return (
    <ins>
      <VisuallyHidden elementType="span">[added: </VisuallyHidden>
      {text}
      <VisuallyHidden elementType="span">]</VisuallyHidden>
    </ins>
  )
}
