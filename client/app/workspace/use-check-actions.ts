import { useMemo } from 'react'
import type { Sentence } from '#domain/article/sentence.ts'
import type { CheckState } from '#domain/review/check.ts'
import { focusSentence } from '../../features/article/show-words.ts'
import { isNext, type Show, SHOW_WORDS } from '../../features/checks/show.ts'
import { tell } from '../../ui/announce.ts'
import type { CheckBook } from '../../ui/check-book.ts'
import type { Workspace } from './workspace.ts'

type Checking = {
  book: CheckBook
  say: (sentence: Sentence, state: CheckState) => void
  show: Show
  note: () => void
}

/** What the keys say of the current sentence, and the way to the next one. */
export const useCheckActions = (
  { article, userId, place }: Workspace,
  { book, say, show, note }: Checking,
) => {
  const { sentences } = article.revision
  return useMemo(() => {
    const saying = (state: CheckState) => () => {
      const sentence = place.currentSentence()
      if (sentence) say(sentence, state)
      else tell('Go to a sentence first.')
    }
    return {
      verified: saying('verified'),
      'not-checkable': saying('not-checkable'),
      'cannot-verify': saying('cannot-verify'),
      recheck: saying('recheck'),
      unchecked: saying('unchecked'),
      note,
      'next-unchecked': () => {
        const here = sentences.findIndex(({ id }) => id === place.currentSentence()?.id)
        const onwards = [...sentences.slice(here + 1), ...sentences.slice(0, here + 1)]
        const next = onwards.find(({ id }) => isNext(show, book.lookOf(id), userId))
        if (!next) {
          return tell(show === 'all' ? 'Every sentence is checked.' : `No sentence: ${SHOW_WORDS[show]}.`)
        }
        if (sentences.indexOf(next) <= here) tell('From the beginning again.')
        document.getSelection()?.removeAllRanges()
        focusSentence(next.id)
      },
    }
  }, [book, note, place, say, sentences, show, userId])
}
