import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { may } from '#domain/review/permissions.ts'
import { articleSourcesQuery } from '../../api/sources.ts'
import type { CheckBook } from '../../ui/check-book.ts'
import { useUser } from '../user.ts'

/** Tells the sentences how many sources each of them rests on; one that is cited twice counts once. */
export const useSourcedSentences = (articleId: string, book: CheckBook): void => {
  const { role } = useUser()
  const { data } = useQuery({ ...articleSourcesQuery(articleId), enabled: may(role, 'source:read') })
  useEffect(() => {
    if (!data) return
    const counts = new Map<string, number>()
    for (const { citations } of data) {
      for (const sentenceId of new Set(citations.map((citation) => citation.sentenceId))) {
        if (sentenceId !== null) counts.set(sentenceId, (counts.get(sentenceId) ?? 0) + 1)
      }
    }
    book.setSources(counts)
  }, [book, data])
}
