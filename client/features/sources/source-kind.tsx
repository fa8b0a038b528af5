import type { Source } from '#contract/source.ts'
import styles from './source-kind.module.css'
import { TYPE_WORDS } from './source-words.ts'

/** What a source is, in a line. That it is confidential is a word and a sign. */
export const SourceKind = ({
  source: { type, rank, publisher, confidential, removed },
}: {
  source: Source
}) => (
  <span className={styles.kind}>
    {confidential && (
      <span className={styles.confidential}>
        <span aria-hidden="true">⊘ </span>Confidential
      </span>
    )}
    {removed && <span className={styles.removed}>Removed</span>}
    <span>{TYPE_WORDS[type]}</span>
    <span>{rank}</span>
    {publisher !== null && <span dir="auto">{publisher}</span>}
  </span>
)
