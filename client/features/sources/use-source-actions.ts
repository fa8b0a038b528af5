import type { CitedSource, PlacedCitation } from '#contract/citation.ts'
import type { SourceFile } from '#contract/source.ts'
import { sentenceFor } from '../../api/problem.ts'
import { useDetachSource, useRemoveSource, useRemoveSourceFile, useRestoreSource } from '../../api/sources.ts'
import { announce, tell } from '../../ui/announce.ts'

/** What can be done to the sources of an article; what went wrong is said to everybody. */
export const useSourceActions = (articleId: string) => {
  const { mutateAsync: remove } = useRemoveSource()
  const { mutateAsync: restore } = useRestoreSource()
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
      doing(() => remove(source), 'Removed. Undo stands in its place.', 'Not removed.'),
    restore: (source: CitedSource) => doing(() => restore(source), 'The source is back.', 'Not restored.'),
    detach: ({ id }: PlacedCitation) => doing(() => detach(id), 'Detached.', 'Not detached.'),
    removeFile: ({ id }: CitedSource, file: SourceFile) =>
      doing(() => removeFile({ id, fileId: file.id }), 'The file is removed.', 'Not removed.'),
  }
}

export type SourceActions = ReturnType<typeof useSourceActions>
