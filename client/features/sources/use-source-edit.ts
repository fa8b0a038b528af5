import type { Source, SourceChange } from '#contract/source.ts'
import { ownVersions } from '../../api/own-versions.ts'
import { useChangeSource } from '../../api/sources.ts'
import { useUndo } from '../../ui/undo.ts'
import { contentOf, draftOf } from './source-draft.ts'

type Edit = {
  /** The one that was edited; null: as the source stands on the page */
  version: number | null
  content: SourceChange
  now: boolean
  /** Where it is kept until it is saved */
  draft: { place: string; typedAt: string }
}

/** Changes what is said of a source, and can be undone until somebody else has changed it. */
export const useSourceEdit = () => {
  const undo = useUndo()
  const { mutateAsync: change } = useChangeSource()
  return async (before: Source, { content, now, draft, ...edited }: Edit): Promise<Source> => {
    // Drafts are older than what this page has saved meanwhile.
    let version = ownVersions.latest(before.id, edited.version ?? before.version)
    const put = async (to: SourceChange) => {
      const latest = ownVersions.latest(before.id, version)
      const changed = await change({ id: before.id, version: latest, change: to })
      version = changed.version
    }
    const source = await change({ id: before.id, version, change: content, now, draft })
    version = source.version
    const said = contentOf(draftOf(before))
    undo.did({ label: 'edited source', undo: () => put(said), redo: () => put(content) })
    return source
  }
}
