import { useState } from 'react'
import type { CitedSource, PlacedCitation } from '#contract/citation.ts'
import type { SourceFile } from '#contract/source.ts'
import { ownVersions } from '../../api/own-versions.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import {
  useRemoveSource,
  useRemoveSourceFile,
  useRestoreSource,
  useRestoreSourceFile,
} from '../../api/sources.ts'
import { announce, tell } from '../../ui/announce.ts'
import { type Deed, useUndo } from '../../ui/undo.ts'
import { useAttaching } from './use-attaching.ts'

type Detached = { title: string; words: string; citation: PlacedCitation; deed: Deed }

/** What can be done to the sources of an article; what went wrong is said to everybody. */
export const useSourceActions = (articleId: string) => {
  const undo = useUndo()
  const { mutateAsync: remove } = useRemoveSource()
  const { mutateAsync: restore } = useRestoreSource()
  const { mutateAsync: removeFile } = useRemoveSourceFile()
  const { mutateAsync: restoreFile } = useRestoreSourceFile()
  const [detached, setDetached] = useState<Detached | null>(null)
  const { attach, detach, forget } = useAttaching(articleId)
  const doing = async (work: () => Promise<unknown>, done: string, not: string): Promise<boolean> => {
    try {
      await work()
      announce(done)
      return true
    } catch (error) {
      const isTakenBack = error instanceof ApiProblem && error.code === 'taken-back'
      if (!isTakenBack) tell(`${not} ${sentenceFor(error)}`)
      return false
    }
  }
  /** Both ways of a source that comes and goes, on the version that the last one left. */
  const comesAndGoes = ({ id, title, version }: CitedSource) => {
    let latest = version
    return {
      go: async () => {
        latest = await remove({ id, title, version: ownVersions.latest(id, latest) })
      },
      come: async () => {
        latest = (await restore({ id, title, version: ownVersions.latest(id, latest) })).version
      },
    }
  }
  return {
    remove: (source: CitedSource) => {
      const { go, come } = comesAndGoes(source)
      const work = async () => {
        await go()
        undo.did({ label: 'removed source', undo: come, redo: go })
      }
      return doing(work, 'Removed. It can be brought back.', 'Not removed.')
    },
    restore: (source: CitedSource) => {
      const { go, come } = comesAndGoes(source)
      const work = async () => {
        await come()
        undo.did({ label: 'source brought back', undo: go, redo: come })
      }
      return doing(work, 'The source is back.', 'Not restored.')
    },
    /** What was detached last, to be taken back. */
    detached,
    detach: ({ title }: CitedSource, citation: PlacedCitation, words: string) => {
      const work = async () => {
        const deed = await detach(citation, { title, words })
        setDetached({ title, words, citation, deed })
      }
      return doing(work, 'Detached. Undo stands above.', 'Not detached.')
    },
    attachAgain: ({ title, words, citation, deed }: Detached) => {
      const work = async () => {
        forget(deed)
        await attach(citation, { title, words })
        setDetached(null)
      }
      return doing(work, 'Attached again.', 'Not attached.')
    },
    removeFile: ({ id }: CitedSource, { id: fileId, filename }: SourceFile) => {
      const go = () => removeFile({ id, fileId, label: `File removed: ${filename}` })
      const come = () => restoreFile({ id, fileId, label: `File brought back: ${filename}` })
      const work = () => undo.doing({ label: 'removed file', undo: come, redo: go }, go())
      return doing(work, 'The file is removed.', 'Not removed.')
    },
  }
}

export type SourceActions = ReturnType<typeof useSourceActions>
