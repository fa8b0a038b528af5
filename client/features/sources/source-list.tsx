import { useState } from 'react'
import type { CitedSource, PlacedCitation } from '#contract/citation.ts'
import { Button } from '../../ui/button.tsx'
import { shorten } from '../../ui/shorten.ts'
import type { CitedWords } from './cited-words.ts'
import { EditSourceDialog } from './edit-source-dialog.tsx'
import { SOURCES } from './focus-sources.ts'
import { SourceItem } from './source-item.tsx'
import styles from './source-list.module.css'
import { useSourceActions } from './use-source-actions.ts'

type SourceListProps = {
  userId: string
  articleId: string
  sources: readonly CitedSource[]
  /** Whether this person may let a confidential source leave. */
  letsOut: boolean
  /** null for what is cited for the article as a whole */
  wordsOf: (citation: PlacedCitation) => CitedWords | null
  onShow: (citation: PlacedCitation) => void
}

/** What an article rests on, in the order in which it is read. */
export const SourceList = (props: SourceListProps) => {
  const { userId, articleId, sources, letsOut, wordsOf, onShow } = props
  const [editing, setEditing] = useState<CitedSource | null>(null)
  const actions = useSourceActions(articleId)
  const startOf = ({ citations }: CitedSource) =>
    Math.min(...citations.map((citation) => wordsOf(citation)?.start ?? Number.POSITIVE_INFINITY))
  const inOrder = sources
    .map((source) => ({ source, start: startOf(source) }))
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
  const { detached } = actions
  return (
    <div id={SOURCES} tabIndex={-1} className={styles.sources}>
      {detached && isGone(sources, detached.citation) && (
        <p className={styles.detached}>
          Detached: <span dir="auto">{shorten([detached.title, detached.words].join(' – '), 90)}</span>
          <Button look="quiet" takesFocus onPress={() => void actions.attachAgain(detached)}>
            Undo
          </Button>
        </p>
      )}
      {inOrder.length === 0 && (
        <p className={styles.empty}>
          No source yet. Go to a sentence and press Source to say where you looked it up.
        </p>
      )}
      <ul className={styles.list} data-keyed="">
        {inOrder.map(({ source }) => (
          <SourceItem
            key={source.id}
            articleId={articleId}
            source={source}
            letsOut={letsOut}
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
    </div>
  )
}

/** Whether it was not attached again meanwhile. */
const isGone = (sources: readonly CitedSource[], { id }: PlacedCitation): boolean =>
  !sources.some(({ citations }) => citations.some((citation) => citation.id === id))
