import { useMemo } from 'react'
import type { Flag } from '#contract/flag.ts'
import { type Said, useRestoreComment, useWithdrawComment } from '../../api/comments.ts'
import { useChangeFlag, useRestoreFlag, useWithdrawFlag } from '../../api/flags.ts'
import { ownVersions } from '../../api/own-versions.ts'
import { etagOf } from '../../api/send.ts'
import { useMay } from '../../ui/may.ts'
import { useUndo } from '../../ui/undo.ts'
import { flagSteps } from './flag-steps.ts'

/**
 * Where whoever has done something to a flag says so, that it can be taken back and done again. A deed is
 * taken back on the last version that this page made on top of it; if somebody else has made one since,
 * the desk refuses, and the flag stays as they left it.
 */
export const useTakeBack = () => {
  const undo = useUndo()
  const may = useMay()
  const { mutateAsync: change } = useChangeFlag()
  const { mutateAsync: withdraw } = useWithdrawFlag()
  const { mutateAsync: restore } = useRestoreFlag()
  const { mutateAsync: withdrawComment } = useWithdrawComment()
  const { mutateAsync: restoreComment } = useRestoreComment()
  return useMemo(() => {
    /** @param done the version that the deed made, from which on all must be this page's */
    const put = async (from: Flag, to: Flag, done: number) => {
      const { id } = to
      for (const step of flagSteps(from, to)) {
        // Each step stands on the one before it.
        // oxlint-disable-next-line no-await-in-loop
        await change({ id, version: ownVersions.latest(id, done), change: step })
      }
    }
    /** @param flag with the version that its coming or going made */
    const presence = (flag: Flag) => {
      const latest = () => ownVersions.latest(flag.id, flag.version)
      return {
        come: () => restore({ flag, etag: etagOf(latest()) }),
        go: () => withdraw({ ...flag, version: latest() }),
      }
    }
    return {
      changed: (label: string, before: Flag, after: Flag) =>
        undo.did({
          label,
          undo: () => put(after, before, after.version),
          redo: () => put(before, after, after.version),
        }),
      came: (label: string, flag: Flag) => {
        const { come, go } = presence(flag)
        undo.did({ label, undo: go, redo: come })
      },
      /** @param before as it was when it was withdrawn */
      went: (label: string, before: Flag) => {
        const { come, go } = presence({ ...before, version: before.version + 1 })
        undo.did({ label, undo: come, redo: go })
      },
      said: (label: string, before: Flag, { comment, flag }: Said) => {
        // What else somebody may have changed meanwhile is no part of it, nor how the flag stands where
        // one may only talk about it.
        const isOurs = flag?.version === before.version + 1 && may('flag:change')
        const after = isOurs ? flag : before
        undo.did({
          label,
          undo: async () => {
            await put(after, before, after.version)
            await withdrawComment(comment)
          },
          redo: async () => {
            await restoreComment(comment)
            await put(before, after, after.version)
          },
        })
      },
      /** A reply that was withdrawn is there again. */
      resaid: (label: string, comment: Said['comment']) =>
        undo.did({ label, undo: () => withdrawComment(comment), redo: () => restoreComment(comment) }),
      unsaid: (label: string, comment: Said['comment']) =>
        undo.did({ label, undo: () => restoreComment(comment), redo: () => withdrawComment(comment) }),
    }
  }, [change, may, restore, restoreComment, undo, withdraw, withdrawComment])
}
