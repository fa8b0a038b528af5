import { useState } from 'react'
import type { CitedSource, PlacedCitation } from '#contract/citation.ts'
import type { CitedWords } from './cited-words.ts'
import { EditSourceDialog } from './edit-source-dialog.tsx'
import { SourceItem } from './source-item.tsx'
import styles from './source-list.module.css'
import { useSourceActions } from './use-source-actions.ts'

type SourceListProps = {
  userId: string
  articleId: string
  sources: readonly CitedSource[]
  /** null for what is cited for the article as a whole */
  wordsOf: (citation: PlacedCitation) => CitedWords | null
  onShow: (citation: PlacedCitation) => void
}

/** What an article rests on, in the order in which it is read. */
export const SourceList = ({ userId, articleId, sources, wordsOf, onShow }: SourceListProps) => {
  const [editing, setEditing] = useState<CitedSource | null>(null)
  const actions = useSourceActions(articleId)
  const startOf = ({ citations }: CitedSource) =>
    Math.min(...citations.map((citation) => wordsOf(citation)?.start ?? Number.POSITIVE_INFINITY))
  const inOrder = sources
    .map((source) => ({ source, start: startOf(source) }))
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
  if (inOrder.length === 0) {
    return (
      <p className={styles.empty}>
        No source yet. Go to a sentence and press Source to say where you looked it up.
      </p>
    )
  }
  return (
    <>
      <ul className={styles.list}>
        {inOrder.map(({ source }) => (
          <SourceItem
            key={source.id}
            source={source}
            actions={actions}
            wordsOf={wordsOf}
            onShow={onShow}
            onEdit={() => setEditing(source)}
          />
        ))}
      </ul>
      {editing && (
        <EditSourceDialog
          userId={userId}
          articleId={articleId}
          source={editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
