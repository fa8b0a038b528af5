import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CitedSource } from '#contract/citation.ts'
import type { Source } from '#contract/source.ts'
import { useLeaving } from '../../api/outbox/use-leaving.ts'
import { sentenceFor } from '../../api/problem.ts'
import { foundSourcesQuery } from '../../api/sources.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { newId } from '../../ui/new-id.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import styles from './find-source.module.css'
import { placeOf, type SourceTarget } from './source-draft.ts'
import { SourceKind } from './source-kind.tsx'
import { useAttaching } from './use-attaching.ts'

type FindSourceProps = {
  articleId: string
  target: SourceTarget
  cited: readonly CitedSource[]
  onAttached: (title: string) => void
  /** Comes also when the dialog was left meanwhile. */
  onFailed: (problem: unknown) => void
  /** What was said waits for the desk, and nobody need wait along. */
  onLeave: () => void
}

/** The sources that the desk knows, to be used once more. */
export const FindSource = ({ articleId, target, cited, onAttached, onFailed, onLeave }: FindSourceProps) => {
  const [q, setQ] = useState('')
  const [locator, setLocator] = useState('')
  const found = useQuery(foundSourcesQuery(q.trim()))
  const [error, setError] = useState<unknown>(null)
  const { attach } = useAttaching(articleId)
  const { isBusy, run } = useBusy()
  const save = ({ id, title }: Source) =>
    run(async () => {
      const words = locator.trim() === '' ? null : locator
      const citation = { id: newId(), sourceId: id, locator: words, ...placeOf(target) }
      setError(null)
      try {
        await attach(citation, { title, words: target.quote })
        onAttached(title)
      } catch (problem) {
        setError(problem)
        onFailed(problem)
      }
    })
  useLeaving(isBusy, onLeave)
  const isThere = ({ id }: Source) =>
    cited.some(
      (source) =>
        source.id === id &&
        source.citations.some(({ flagId, sentenceId }) => (flagId ?? sentenceId) === target.id),
    )
  return (
    <div className={styles.find}>
      <TextField
        label="Find a source"
        takesFocus
        value={q}
        hint="Words of its title, address, publisher or author."
        onChange={setQ}
      />
      <TextField
        label="Locator here"
        value={locator}
        hint="Page, paragraph or timecode for this use; empty: as the source says."
        onChange={setLocator}
      />
      {error !== null && (
        <p role="alert" className={styles.problem}>
          Not attached. {sentenceFor(error)}
        </p>
      )}
      <Loaded query={found} what="the sources">
        {(sources) =>
          sources.length === 0 ? (
            <p className={styles.none}>
              {q.trim() === '' ? 'The desk knows no source yet.' : 'The desk knows no such source.'}
            </p>
          ) : (
            <ul aria-label="Sources of the desk" className={styles.list}>
              {sources.map((source) => (
                <li key={source.id} className={styles.item}>
                  <div className={styles.words}>
                    <span dir="auto" className={styles.title}>
                      {source.title}
                    </span>
                    <SourceKind source={source} />
                  </div>
                  <Button
                    aria-label={`${isThere(source) ? 'Attach again' : 'Attach'} ${source.title}`}
                    isDisabled={isBusy}
                    onPress={() => void save(source)}
                  >
                    {isThere(source) ? 'Attach again' : 'Attach'}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}
