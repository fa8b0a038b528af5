import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { useDropView, useKeepView, viewsQuery } from '../../api/views.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { newId } from '../../ui/new-id.ts'
import { TextField } from '../../ui/text-field.tsx'
import { narrowed, type QueueSearch, queueSearch } from './queue-search.ts'
import styles from './view-bar.module.css'

const VIEWS = 'saved-views'

/** The focus goes to the first of the saved views. */
export const goToViews = () => {
  const first = document.getElementById(VIEWS)?.querySelector('a')
  if (first) first.focus()
  else tell('No view is saved yet.')
}

type ViewBarProps = { search: QueueSearch; isNaming: boolean; onNaming: (isNaming: boolean) => void }

/** The views somebody keeps, each a link, and the way to keep this one. */
export const ViewBar = ({ search, isNaming, onNaming }: ViewBarProps) => {
  const views = useQuery(viewsQuery).data ?? []
  const drop = useDropView()
  return (
    <div className={styles.bar}>
      {views.length > 0 && (
        <nav id={VIEWS} aria-label="Saved views">
          <ul className={styles.views}>
            {views.map(({ id, name, query }) => (
              <li key={id}>
                <Link
                  to="/queue"
                  search={narrowed(queueSearch.parse(query))}
                  activeOptions={{ exact: true }}
                  dir="auto"
                >
                  {name}
                </Link>
                <Button
                  look="quiet"
                  aria-label={`Delete view ${name}`}
                  isDisabled={drop.isPending}
                  onPress={() => drop.mutate(id, { onSuccess: () => announce('View deleted.') })}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Button look="quiet" onPress={() => onNaming(true)}>
        Save view
      </Button>
      {drop.isError && <span role="alert">{sentenceFor(drop.error)}</span>}
      <Modal title="Save view" isOpen={isNaming} onClose={() => onNaming(false)}>
        <Naming search={search} onClose={() => onNaming(false)} />
      </Modal>
    </div>
  )
}

const Naming = ({ search, onClose }: { search: QueueSearch; onClose: () => void }) => {
  const [id] = useState(newId)
  const [name, setName] = useState('')
  const keep = useKeepView()
  const saidOfName = keep.error instanceof ApiProblem ? keep.error.messageFor('name') : undefined
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault()
        const done = () => {
          announce('View saved.')
          onClose()
        }
        keep.mutate({ id, name, query: narrowed(search) }, { onSuccess: done })
      }}
    >
      <TextField
        label="Name"
        value={name}
        hint="Filters and order are kept under it, for you alone"
        error={saidOfName}
        takesFocus
        isRequired
        onChange={setName}
      />
      {keep.isError && saidOfName === undefined && <p role="alert">{sentenceFor(keep.error)}</p>}
      <div className={styles.buttons}>
        <Button look="main" type="submit" isDisabled={keep.isPending}>
          Save
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </div>
    </form>
  )
}
