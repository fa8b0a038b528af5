import type { Obstacle } from '#contract/obstacle.ts'
import type { WaivedObstacle } from '#contract/readiness.ts'
import { useRestoreWaiver, useRevokeWaiver, useWaive } from '../../api/sign-off.ts'
import { newId } from '../../ui/new-id.ts'
import { shorten } from '../../ui/shorten.ts'
import { useUndo } from '../../ui/undo.ts'

/** Waivers made and taken back, each to be undone from the moment it is on its way. */
export const useWaivers = (articleId: string) => {
  const undo = useUndo()
  const { mutateAsync: waive } = useWaive(articleId)
  const { mutateAsync: revoke } = useRevokeWaiver(articleId)
  const { mutateAsync: restore } = useRestoreWaiver(articleId)
  const ways = (id: string, words: string) => ({
    go: () => revoke({ id, label: `Waiver taken back: “${shorten(words, 60)}”` }),
    come: () => restore({ id, label: `Waiver brought back: “${shorten(words, 60)}”` }),
  })
  return {
    waive: async ({ id: obstacle, words }: Obstacle, reason: string) => {
      const id = newId()
      const { go, come } = ways(id, words)
      const sent = waive({ id, obstacle, reason, label: `Waived: “${shorten(words, 60)}”` })
      return undo.doing({ label: 'waiver', undo: go, redo: come }, sent)
    },
    takeBack: ({ id, words }: WaivedObstacle) => {
      const { go, come } = ways(id, words)
      return undo.doing({ label: 'waiver taken back', undo: come, redo: go }, go())
    },
  }
}
