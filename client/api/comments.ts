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
      // Read first: what can be seen can be taken back, and that needs to know what became of the flag.
      const after = await call(endpoints.getFlag, { params: { id: flag.id } }).catch(() => null)
      // A question changes how the flag stands in the same breath, which makes a version of it.
      if (after && after.version === flag.version + 1) ownVersions.made(flag.id, after.version)
      queryClient.setQueryData(
        commentsQuery(flag.id).queryKey,
        (thread) => thread && [...thread.filter(({ id }) => id !== comment.id), comment],
      )
      showThread(queryClient, flag.id)
      if (after) showFlagInList(queryClient, after)
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
    onSuccess: (_, { flagId }) => void showFlag(queryClient, flagId),
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
    onSuccess: (_, { flagId }) => void showFlag(queryClient, flagId),
  })
}

const labelOf = ({ text, proposedText }: CommentAddition): string => {
  const kind = proposedText === undefined ? 'Reply' : 'Proposal'
  return `${kind}: ${quoted(proposedText ?? text ?? '')}`
}

/** A reply changes the history of the flag it is about. */
const showThread = (queryClient: QueryClient, flagId: string) => {
  void queryClient.invalidateQueries({ queryKey: commentsQuery(flagId).queryKey })
  void queryClient.invalidateQueries({ queryKey: flagHistoryKey(flagId) })
}

/** A reply that comes or goes changes the flag as well. */
const showFlag = async (queryClient: QueryClient, id: string) => {
  showThread(queryClient, id)
  try {
    showFlagInList(queryClient, await call(endpoints.getFlag, { params: { id } }))
  } catch {
    // What was said is saved all the same; the list comes by itself.
  }
}

const quoted = (words: string): string => `“${words.trim().slice(0, 60)}”`
