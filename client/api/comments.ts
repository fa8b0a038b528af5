import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Comment, CommentAddition } from '#contract/comment.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Flag } from '#contract/flag.ts'
import { PAGE_MAX } from '#contract/page.ts'
import { allPages } from './all-pages.ts'
import { call } from './call.ts'
import { flagHistoryKey } from './flag-history.ts'
import { showFlagInList } from './flags.ts'
import { write } from './outbox/open-outbox.ts'
import type { Write } from './outbox/write.ts'
import { ownVersions } from './own-versions.ts'

/** The thread of a flag, the oldest first. */
export const commentsQuery = (flagId: string) =>
  queryOptions({
    queryKey: ['comments', flagId],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        call(endpoints.listComments, { params: { id: flagId }, query: { cursor, limit: PAGE_MAX }, signal }),
      ),
  })

type Sent = CommentAddition & { draft: Write['draft'] }

/** What was said, and the flag as it stands with it; null where that could not be read. */
export type Said = { comment: Comment; flag: Flag | null }

export const useAddComment = (flag: Flag) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ draft, ...body }: Sent): Promise<Said> => {
      const comment = await write(
        endpoints.addComment,
        { params: { id: flag.id }, body },
        { key: `comment:${body.id}`, label: labelOf(body), ...(draft && { draft }) },
      )
      queryClient.setQueryData(
        commentsQuery(flag.id).queryKey,
        (thread) => thread && [...thread.filter(({ id }) => id !== comment.id), comment],
      )
      const after = await showThread(queryClient, flag.id)
      // A question changes how the flag stands in the same breath, which makes a version of it.
      if (after && after.version === flag.version + 1) ownVersions.made(flag.id, after.version)
      return { comment, flag: after }
    },
  })
}

export const useWithdrawComment = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, text }: Comment) =>
      write(
        endpoints.withdrawComment,
        { params: { id } },
        { key: `comment:withdraw:${id}`, label: `Withdrawn reply: ${quoted(text)}` },
      ),
    onSuccess: (_, { flagId }) => showThread(queryClient, flagId),
  })
}

export const useRestoreComment = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, text }: Comment) =>
      write(
        endpoints.restoreComment,
        { params: { id } },
        { key: `comment:restore:${id}`, label: `Reply brought back: ${quoted(text)}` },
      ),
    onSuccess: (_, { flagId }) => showThread(queryClient, flagId),
  })
}

const labelOf = ({ text, proposedText }: CommentAddition): string => {
  const kind = proposedText === undefined ? 'Reply' : 'Proposal'
  return `${kind}: ${quoted(proposedText ?? text ?? '')}`
}

/** A reply changes the flag it is about, and its history. */
const showThread = async (queryClient: QueryClient, id: string): Promise<Flag | null> => {
  void queryClient.invalidateQueries({ queryKey: commentsQuery(id).queryKey })
  void queryClient.invalidateQueries({ queryKey: flagHistoryKey(id) })
  try {
    const flag = await call(endpoints.getFlag, { params: { id } })
    showFlagInList(queryClient, flag)
    return flag
  } catch {
    // What was said is saved all the same; the list comes by itself.
    return null
  }
}

const quoted = (words: string): string => `“${words.trim().slice(0, 60)}”`
