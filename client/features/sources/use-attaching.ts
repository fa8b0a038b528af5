import type { NewCitation } from '#contract/citation.ts'
import type { NewSource } from '#contract/source.ts'
import { useAttachSource, useCreateSourceFor, useDetachSource } from '../../api/sources.ts'
import { shorten } from '../../ui/shorten.ts'
import { type Deed, useUndo } from '../../ui/undo.ts'

type Citation = NewCitation & { id: string }
/** The title of the source and the words that rest on it. */
type Named = { title: string; words: string }

/**
 * Sources attached and taken off, each to be undone from the moment it is on its way. A citation that
 * comes back has the id that it had.
 */
export const useAttaching = (articleId: string) => {
  const undo = useUndo()
  const { mutateAsync: attach } = useAttachSource(articleId)
  const { mutateAsync: detach } = useDetachSource(articleId)
  const { mutateAsync: createFor } = useCreateSourceFor(articleId)
  const ways = (citation: Citation, { title, words }: Named) => {
    const about = `“${shorten(title, 60)}” for “${shorten(words, 60)}”`
    const label = `Use of ${about}`
    return {
      label,
      come: () => attach({ ...citation, label }),
      go: () => detach({ id: citation.id, label: `Source taken off: ${about}` }),
    }
  }
  return {
    attach: (citation: Citation, named: Named) => {
      const { come, go } = ways(citation, named)
      return undo.doing({ label: 'attached source', undo: go, redo: come }, come())
    },
    /** A source that there was not yet; undone, it stays on the desk. */
    attachNew: (creation: NewSource & { id: string }, citation: Citation, named: Named) => {
      const { label, come, go } = ways(citation, named)
      const deed = { label: 'attached source', undo: go, redo: come }
      return undo.doing(deed, createFor({ ...citation, label, creation }))
    },
    detach: async (citation: Citation, named: Named): Promise<Deed> => {
      const { come, go } = ways(citation, named)
      const deed = { label: 'detached source', undo: come, redo: go }
      await undo.doing(deed, go())
      return deed
    },
    forget: undo.forget,
  }
}
