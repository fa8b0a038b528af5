import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { overlaps } from '#domain/article/span.ts'
import { may } from '#domain/review/permissions.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { articleSourcesQuery } from '../../api/sources.ts'
import { SourceDialog } from '../../features/sources/source-dialog.tsx'
import type { SourceTarget } from '../../features/sources/source-draft.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Boundary } from '../../ui/boundary.tsx'
import { shorten } from '../../ui/shorten.ts'
import { useIsOpen } from '../../ui/use-is-open.ts'
import { useUser } from '../user.ts'
import type { Workspace } from './workspace.ts'

/** What a source is meant for: the flag that is lit in the current sentence, or else the sentence. */
export const useSourceTarget = ({ article, flags, place, lit }: Workspace) => {
  const { role } = useUser()
  const [target, setTarget] = useState<SourceTarget | null>(null)
  const { text } = article.revision
  const allFlags = flags.data
  const open = useCallback(() => {
    if (!may(role, 'source:change')) return tell('Only those who check the article attach sources.')
    const sentence = place.currentSentence()
    // A flag that was lit elsewhere is not what somebody means who has read on since.
    const flag = allFlags?.find(
      ({ id, span }) => id === lit.get() && (sentence === null || overlaps(span, sentence)),
    )
    if (flag) setTarget({ kind: 'flag', id: flag.id, quote: flag.quote.exact })
    else if (sentence) {
      setTarget({ kind: 'sentence', id: sentence.id, quote: text.slice(sentence.start, sentence.end) })
    } else tell('Go to a sentence first.')
  }, [role, allFlags, lit, place, text])
  const close = useCallback(() => setTarget(null), [])
  return { target, open, close }
}

type AttachSourceProps = { articleId: string; userId: string; target: SourceTarget; onClose: () => void }

export const AttachSource = ({ articleId, userId, target, onClose }: AttachSourceProps) => {
  const { data: cited } = useQuery(articleSourcesQuery(articleId))
  const isOpen = useIsOpen()
  return (
    <Boundary what="The source form">
      <SourceDialog
        userId={userId}
        articleId={articleId}
        target={target}
        cited={cited ?? []}
        onAttached={(title) => {
          announce(`Attached: ${shorten(title, 60)}.`)
          if (isOpen()) onClose()
        }}
        onFailed={(problem) => {
          const isTakenBack = problem instanceof ApiProblem && problem.code === 'taken-back'
          if (!isOpen() && !isTakenBack) tell(`Not attached. ${sentenceFor(problem)}`)
        }}
        onClose={onClose}
      />
    </Boundary>
  )
}
