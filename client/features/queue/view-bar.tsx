import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { useDropView, useKeepView, viewsQuery } from '../../api/views.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { newId } from '../../ui/new-id.ts'
import { TextField } from '../../ui/text-field.tsx'
import { narrowed, type QueueSearch, queueSearch } from './queue-search.ts'
import styles from './view-bar.module.css'

/** The views somebody keeps, each a link, and the way to keep this one. */
export const ViewBar = ({ search }: { search: QueueSearch }) => {
  const [isNaming, setIsNaming] = useState(false)
  const views = useQuery(viewsQuery).data ?? []
  const drop = useDropView()
  return (
    <div className={styles.bar}>
      {views.length > 0 && (
        <nav aria-label="Saved views">
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
      <Button look="quiet" onPress={() => setIsNaming(true)}>
        Save view
      </Button>
      {drop.isError && <span role="alert">{sentenceFor(drop.error)}</span>}
      <Modal title="Save view" isOpen={isNaming} onClose={() => setIsNaming(false)}>
        <Naming search={search} onClose={() => setIsNaming(false)} />
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
