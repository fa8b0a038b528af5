import { Fragment, useMemo } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { Flag } from '#contract/flag.ts'
import { type Change, wordDiff } from '#domain/article/word-diff.ts'
import styles from './suggestion.module.css'

/** What should stand there instead, as changes to the flagged words. */
export const Suggestion = ({ flag: { quote, suggestedText } }: { flag: Flag }) => {
  const changes = useMemo(
    () => (suggestedText === null ? [] : wordDiff(quote.exact, suggestedText)),
    [quote.exact, suggestedText],
  )
  if (suggestedText === null) return null
  return (
    <div className={styles.suggestion}>
      <p className={styles.label}>{suggestedText === '' ? 'Suggestion: cut these words' : 'Suggestion:'}</p>
      {suggestedText !== '' && (
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
