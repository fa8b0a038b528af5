import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Comment } from '#contract/comment.ts'
import type { Flag } from '#contract/flag.ts'
import { commentsQuery, useRestoreComment, useWithdrawComment } from '../../api/comments.ts'
import { sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Moment } from '../../ui/moment.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { useFlagWork } from './flag-work.ts'
import { LongText } from './long-text.tsx'
import { Proposal } from './proposal.tsx'
import { ReplyForm } from './reply-form.tsx'
import styles from './thread.module.css'
import { useTakeBack } from './use-take-back.ts'

/** What was said about a flag, and the field for what one has to say. */
export const Thread = ({ flag, asks }: { flag: Flag; asks: boolean }) => {
  const thread = useQuery({ ...commentsQuery(flag.id), enabled: flag.comments > 0 })
  const [gone, setGone] = useState<readonly Comment[]>([])
  const takeBack = useTakeBack()
  const { mutateAsync: restore } = useRestoreComment()
  const undo = async (comment: Comment) => {
    try {
      await restore(comment)
      setGone((before) => before.filter(({ id }) => id !== comment.id))
      takeBack.resaid('reply brought back', comment)
      announce('The reply is back.')
    } catch (error) {
      tell(`Not restored. ${sentenceFor(error)}`)
    }
  }
  // It may have come back by undo.
  const isGone = (comment: Comment) =>
    flag.comments === 0 || !thread.data?.some(({ id }) => id === comment.id)
  return (
    <>
      {flag.comments > 0 && (
        <Loaded query={thread} what="the thread">
          {(comments) => (
            <ol className={styles.thread}>
              {comments.map((comment) => (
                <ThreadComment
                  key={comment.id}
                  flag={flag}
                  comment={comment}
                  onWithdrawn={() => {
                    setGone((before) => [...before, comment])
                    takeBack.unsaid('withdrawn reply', comment)
                  }}
                />
              ))}
            </ol>
          )}
        </Loaded>
      )}
      {gone.filter(isGone).map((comment) => (
        <p key={comment.id} className={styles.head}>
          Reply withdrawn.
          <Button look="quiet" takesFocus onPress={() => void undo(comment)}>
            Undo
          </Button>
        </p>
      ))}
      <ReplyForm key={asks ? 'ask' : 'reply'} flag={flag} asks={asks} />
    </>
  )
}

type ThreadCommentProps = { flag: Flag; comment: Comment; onWithdrawn: () => void }

const ThreadComment = ({ flag, comment, onWithdrawn }: ThreadCommentProps) => {
  const { userId, role } = useFlagWork()
  const { isBusy, run } = useBusy()
  const { mutateAsync: withdraw } = useWithdrawComment()
  const takeBack = () =>
    run(async () => {
      try {
        await withdraw(comment)
        onWithdrawn()
      } catch (error) {
        tell(`Not withdrawn. ${sentenceFor(error)}`)
      }
    })
  return (
    <li>
      <p className={styles.head}>
        <strong>{comment.author.name}</strong>, <Moment at={comment.createdAt} />
        {(comment.author.id === userId || role === 'admin') && (
          <Button look="quiet" isDisabled={isBusy} onPress={() => void takeBack()}>
            Withdraw reply
          </Button>
        )}
      </p>
      {comment.text !== '' && <LongText text={comment.text} />}
      <Proposal flag={flag} comment={comment} />
    </li>
  )
}
