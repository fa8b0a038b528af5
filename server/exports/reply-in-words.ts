import type { Comment } from '#domain/review/comment.ts'

/** What a reply says, with the words it proposes. */
export const saidIn = ({ text, proposal }: Comment): string => {
  const proposed =
    proposal && (proposal.text === '' ? 'Proposes to cut the words' : `Proposes: ${proposal.text}`)
  return [text, proposed].filter(Boolean).join('\n')
}

export const replyInWords = (comment: Comment): string =>
  `${comment.author.name}, ${comment.createdAt}: ${saidIn(comment)}`
