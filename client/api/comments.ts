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

export const useAddComment = (flag: Flag) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ draft, ...body }: Sent) =>
      write(
        endpoints.addComment,
        { params: { id: flag.id }, body },
        {
          key: `comment:${body.id}`,
          label: labelOf(body),
          ...(draft && { draft }),
        },
      ),
    onSuccess: (comment) => {
      queryClient.setQueryData(
        commentsQuery(flag.id).queryKey,
        (thread) => thread && [...thread.filter(({ id }) => id !== comment.id), comment],
      )
      return showThread(queryClient, flag)
    },
  })
}

export const useWithdrawComment = (flag: Flag) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: Comment) => call(endpoints.withdrawComment, { params: { id } }),
    onSuccess: () => showThread(queryClient, flag),
  })
}

export const useRestoreComment = (flag: Flag) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: Comment) => call(endpoints.restoreComment, { params: { id } }),
    onSuccess: () => showThread(queryClient, flag),
  })
}

const labelOf = ({ text, proposedText }: CommentAddition): string => {
  const kind = proposedText === undefined ? 'Reply' : 'Proposal'
  return `${kind}: “${(proposedText ?? text ?? '').trim().slice(0, 60)}”`
}

/** A reply changes the flag it is about, and its history. */
const showThread = async (queryClient: QueryClient, { id }: Flag) => {
  void queryClient.invalidateQueries({ queryKey: commentsQuery(id).queryKey })
  void queryClient.invalidateQueries({ queryKey: flagHistoryKey(id) })
  showFlagInList(queryClient, await call(endpoints.getFlag, { params: { id } }))
}
