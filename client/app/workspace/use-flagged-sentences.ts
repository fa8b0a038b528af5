import { useEffect } from 'react'
import { touchedSentences } from '#domain/article/touched-sentences.ts'
import type { CheckBook } from '../../ui/check-book.ts'
import type { Workspace } from './workspace.ts'

/** Tells the book of checks which sentences have a flag that is not settled. */
export const useFlaggedSentences = ({ flags: { data: flags }, article }: Workspace, book: CheckBook) => {
  const { sentences } = article.revision
  useEffect(() => {
    const open = flags?.filter(({ status }) => status !== 'resolved') ?? []
    const touched = open.flatMap(({ span }) => touchedSentences(sentences, span))
    book.setFlagged(new Set(touched.map(({ id }) => id)))
  }, [book, flags, sentences])
}
