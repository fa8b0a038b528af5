import { useState } from 'react'
import type { CitedSource, PlacedCitation } from '#contract/citation.ts'
import type { SourceFile } from '#contract/source.ts'
import { sentenceFor } from '../../api/problem.ts'
import {
  useAttachSource,
  useDetachSource,
  useRemoveSource,
  useRemoveSourceFile,
  useRestoreSource,
} from '../../api/sources.ts'
import { announce, tell } from '../../ui/announce.ts'
import { newId } from '../../ui/new-id.ts'

/** What can be done to the sources of an article; what went wrong is said to everybody. */
export const useSourceActions = (articleId: string) => {
  const { mutateAsync: remove } = useRemoveSource()
  const { mutateAsync: restore } = useRestoreSource()
  const [detached, setDetached] = useState<{ title: string; citation: PlacedCitation } | null>(null)
  const { mutateAsync: attach } = useAttachSource(articleId)
  const { mutateAsync: detach } = useDetachSource(articleId)
  const { mutateAsync: removeFile } = useRemoveSourceFile()
  const doing = async (work: () => Promise<unknown>, done: string, not: string): Promise<boolean> => {
    try {
      await work()
      announce(done)
      return true
    } catch (error) {
      tell(`${not} ${sentenceFor(error)}`)
      return false
    }
  }
  return {
    remove: (source: CitedSource) =>
      doing(() => remove(source), 'Removed. It can be brought back.', 'Not removed.'),
    restore: (source: CitedSource) => doing(() => restore(source), 'The source is back.', 'Not restored.'),
    /** What was detached last, to be taken back. */
    detached,
    detach: async ({ title }: CitedSource, citation: PlacedCitation) => {
      const done = await doing(() => detach(citation.id), 'Detached. Undo stands above.', 'Not detached.')
      if (done) setDetached({ title, citation })
      return done
    },
    attachAgain: async ({ id: _id, ...citation }: PlacedCitation) => {
      const again = { id: newId(), ...citation }
      const done = await doing(() => attach(again), 'Attached again.', 'Not attached.')
      if (done) setDetached(null)
      return done
    },
    removeFile: ({ id }: CitedSource, file: SourceFile) =>
      doing(() => removeFile({ id, fileId: file.id }), 'The file is removed.', 'Not removed.'),
  }
}

export type SourceActions = ReturnType<typeof useSourceActions>
