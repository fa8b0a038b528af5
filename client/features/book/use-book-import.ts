import { useState } from 'react'
import { z } from 'zod'
import { useImportBook } from '../../api/book.ts'
import { ApiProblem, type Issue, sentenceFor } from '../../api/problem.ts'
import { drafts } from '../../ui/kept-draft.ts'
import { useBusy } from '../../ui/use-busy.ts'

const keptTable = z.object({ csv: z.string(), from: z.string() })

/** A table as it lies in the dialog: as text that can be mended there, or as a file of another encoding. */
type Table = { csv: string; from: string; file: File | null }
const NONE: Table = { csv: '', from: '', file: null }

export type Taken = { added: number; changed: number; unchanged: number }

/**
 * A table on its way into the book. It lies in the browser until the desk has all of it: what has faults is
 * mended where it is, and nothing is taken in by halves.
 */
export const useBookImport = (userId: string) => {
  const place = `${userId}/book-import`
  const [kept] = useState(() => drafts.read(place, keptTable))
  const [table, setTable] = useState<Table>(() => (kept ? { ...kept, file: null } : NONE))
  const [taken, setTaken] = useState<Taken | null>(null)
  const { mutateAsync, error, reset } = useImportBook()
  const { isBusy, run } = useBusy()

  const put = (next: Table) => {
    setTable(next)
    setTaken(null)
    if (next.csv === '') drafts.drop(place)
    else drafts.keep(place, { csv: next.csv, from: next.from })
  }
  return {
    table,
    isRestored: kept !== null && table.csv === kept.csv,
    isBusy,
    taken,
    /** Why nothing was taken in, unless it is a fault of the table. */
    problem: error && faultsIn(error).length === 0 ? sentenceFor(error) : null,
    /** What is wrong with the table, each with its place: "line 3, to". */
    faults: error ? faultsIn(error) : [],
    choose: async (file: File) => {
      reset()
      const csv = await textIn(file)
      put({ csv: csv ?? '', from: file.name, file: csv === null ? file : null })
    },
    type: (csv: string) => put({ ...table, csv, file: null }),
    startOver: () => {
      reset()
      put(NONE)
    },
    send: () =>
      run(async () => {
        const { csv, file } = table
        const answer = await mutateAsync(file ? { file } : { csv }).catch(() => null)
        if (!answer) return
        drafts.drop(place)
        setTable(NONE)
        setTaken(answer)
      }),
  }
}

const faultsIn = (error: Error): readonly Issue[] => (error instanceof ApiProblem ? error.issues : [])

/** The words of a file; null where they are in an encoding that only the desk can tell. */
const textIn = async (file: File): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return null
  }
}
