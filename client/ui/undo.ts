import { createContext, useContext } from 'react'
import { announce, tell } from './announce.ts'

/** Something that was done and can be taken back. */
export type Deed = {
  /** "verified", "flag" */
  label: string
  /** Reject when it cannot be done any more; the deed is forgotten then. */
  undo: () => Promise<unknown>
  redo: () => Promise<unknown>
}

const REMEMBERED = 200

/**
 * What was done on this page, so that it can be taken back and done again, one after the other.
 * @param inWords says to people why something could not be done any more
 */
export const createUndo = (inWords: (problem: unknown) => string) => {
  const listeners = new Set<() => void>()
  let done: readonly Deed[] = []
  let undone: readonly Deed[] = []
  let state = { canUndo: false, canRedo: false }
  let last: Promise<void> = Promise.resolve()

  const set = (nextDone: readonly Deed[], nextUndone: readonly Deed[]) => {
    done = nextDone.slice(-REMEMBERED)
    undone = nextUndone
    state = { canUndo: done.length > 0, canRedo: undone.length > 0 }
    for (const listener of listeners) listener()
  }
  /** What was taken back before can be done again no more. */
  const did = (deed: Deed) => set([...done, deed], [])
  const forget = (deed: Deed) =>
    set(
      done.filter((one) => one !== deed),
      undone.filter((one) => one !== deed),
    )
  const undoLast = async () => {
    const deed = done.at(-1)
    if (!deed) return tell('Nothing to undo.')
    set(done.slice(0, -1), [...undone, deed])
    try {
      await deed.undo()
      announce(`Undone: ${deed.label}`)
    } catch (error) {
      forget(deed)
      tell(`Not undone: ${deed.label}. ${inWords(error)}`)
    }
  }
  const redoLast = async () => {
    const deed = undone.at(-1)
    if (!deed) return tell('Nothing to redo.')
    set([...done, deed], undone.slice(0, -1))
    try {
      await deed.redo()
      announce(`Redone: ${deed.label}`)
    } catch (error) {
      forget(deed)
      tell(`Not redone: ${deed.label}. ${inWords(error)}`)
    }
  }
  /** In the order of the presses, each on what the one before has left. */
  const inTurn = (work: () => Promise<void>) => () => {
    last = last.then(work)
  }

  return {
    did,
    forget,
    /** The same for what is on its way: it can be taken back at once, and is forgotten if it is refused. */
    doing: async <Answer>(deed: Deed, work: Promise<Answer>): Promise<Answer> => {
      did(deed)
      try {
        return await work
      } catch (error) {
        forget(deed)
        throw error
      }
    },
    undo: inTurn(undoLast),
    redo: inTurn(redoLast),
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export type Undo = ReturnType<typeof createUndo>

/** What was done on the page one is on; each page has its own. */
export const UndoContext = createContext<Undo>(createUndo(String))

/** Where whatever does something that can be taken back says so. */
export const useUndo = (): Undo => useContext(UndoContext)
