import type { BookContent, BookEntry } from '#domain/book/entry.ts'
import { ownVersion, useAddEntry, useChangeEntry, useRemoveEntry } from '../../api/book.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { tell } from '../../ui/announce.ts'
import { useUndo } from '../../ui/undo.ts'
import { contentIn } from './entry-draft.ts'
import { titleOf } from './entry-words.ts'

type Draft = { place: string; typedAt: string }

/**
 * What can be done to the book. Each deed can be taken back until somebody else has changed the entry; one
 * that is removed comes back with its id.
 */
export const useBookDeeds = () => {
  const undo = useUndo()
  const { mutateAsync: add } = useAddEntry()
  const { mutateAsync: change } = useChangeEntry()
  const { mutateAsync: remove } = useRemoveEntry()
  const goes = (entry: BookEntry) => () => remove({ ...entry, version: ownVersion(entry.id, entry.version) })
  const comes =
    ({ id, ...said }: BookEntry) =>
    () =>
      add({ id, content: contentIn(said) })

  return {
    add: async (id: string, content: BookContent, draft: Draft): Promise<BookEntry> => {
      const entry = await add({ id, content, draft })
      undo.did({ label: 'added entry', undo: goes(entry), redo: comes(entry) })
      return entry
    },
    change: async (
      before: BookEntry,
      edited: { version: number; content: BookContent; draft: Draft },
    ): Promise<BookEntry> => {
      const { id } = before
      const entry = await change({ id, ...edited })
      const put = (content: BookContent) => () =>
        change({ id, version: ownVersion(id, entry.version), content })
      undo.did({
        label: 'edited entry',
        undo: put(contentIn(before)),
        redo: put(edited.content),
      })
      return entry
    },
    /** What goes wrong is said to everybody. */
    remove: async (entry: BookEntry): Promise<boolean> => {
      try {
        await remove(entry)
      } catch (problem) {
        const isTakenBack = problem instanceof ApiProblem && problem.code === 'taken-back'
        if (!isTakenBack) tell(`Not removed. ${sentenceFor(problem)}`)
        return false
      }
      undo.did({ label: 'removed entry', undo: comes(entry), redo: goes(entry) })
      tell(`Removed: ${titleOf(entry)}. Undo brings it back.`)
      return true
    },
  }
}
