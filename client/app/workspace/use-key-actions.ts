import { type RefObject, useMemo } from 'react'
import type { Flag } from '#contract/flag.ts'
import type { Sentence } from '#domain/article/sentence.ts'
import { overlaps } from '#domain/article/span.ts'
import { readSelection } from '../../features/article/selection.ts'
import { focusSentence } from '../../features/article/show-words.ts'
import type { KeyActions } from '../../features/keys/key.ts'
import { focusTimelineSoon } from '../../features/timeline/focus-timeline.ts'
import { tell } from '../../ui/announce.ts'
import { focusFlagItem } from '../../features/flags/focus-flag-item.ts'
import { useArticleKeys } from './use-article-keys.ts'
import type { useCheckActions } from './use-check-actions.ts'
import { useFindingKeys } from './use-finding-keys.ts'
import { useFlagKeys } from './use-flag-keys.ts'
import type { Workspace } from './workspace.ts'

const NO_SENTENCE = 'Go to a sentence first.'
const NOTHING_CHOSEN = 'Select words or go to a sentence first.'

/** What the keys and their buttons do in this workspace. */
export const useKeyActions = (
  workspace: Workspace,
  text: RefObject<HTMLElement | null>,
  setKeysOpen: (isOpen: boolean) => void,
  { begin, merge }: { begin: (sentence: Sentence) => void; merge: (sentence: Sentence) => void },
  source: () => void,
): Omit<KeyActions, keyof ReturnType<typeof useCheckActions> | 'addToBook'> => {
  const { article, flags, lens, place, lit, actions } = workspace
  const flagKeys = useFlagKeys(workspace)
  const findingKeys = useFindingKeys(workspace)
  const articleKeys = useArticleKeys(workspace)
  const allFlags = flags.data
  return useMemo(() => {
    const step = (steps: 1 | -1) => {
      const sentenceId = place.neighbour(steps)
      if (sentenceId === null)
        tell(steps === 1 ? 'This is the last sentence.' : 'This is the first sentence.')
      else {
        // The sentence one has gone to is meant from now on, not words selected before.
        document.getSelection()?.removeAllRanges()
        focusSentence(sentenceId)
      }
    }
    return {
      ...flagKeys,
      ...findingKeys,
      ...articleKeys,
      next: () => step(1),
      previous: () => step(-1),
      flag: () => {
        const selected = text.current && readSelection(text.current, article.revision.text)
        const words = selected?.span ?? place.currentSentence()
        if (words) actions.flagWords({ start: words.start, end: words.end })
        else tell(NOTHING_CHOSEN)
      },
      source,
      open: () => {
        const sentence = place.currentSentence()
        if (!sentence) return tell(NOTHING_CHOSEN)
        const first = allFlags?.find(({ span }: Flag) => overlaps(span, sentence))
        if (!first) return tell('No flag in this sentence.')
        actions.openFlags([first.id])
        focusFlagItem(first.id)
      },
      split: () => {
        const sentence = place.currentSentence()
        if (sentence) begin(sentence)
        else tell(NO_SENTENCE)
      },
      merge: () => {
        const sentence = place.currentSentence()
        if (sentence) merge(sentence)
        else tell(NO_SENTENCE)
      },
      timeline: () => {
        lens.setTimelineOpen(true)
        actions.setColumnOpen(true)
        focusTimelineSoon()
      },
      tokens: lens.toggleTokens,
      keys: () => setKeysOpen(true),
      close: () => {
        lit.set(null)
        lens.date.set(null)
        actions.setColumnOpen(false)
        document.getSelection()?.removeAllRanges()
      },
    }
  }, [
    allFlags,
    flagKeys,
    findingKeys,
    articleKeys,
    article.revision.text,
    actions,
    begin,
    lens,
    lit,
    merge,
    place,
    setKeysOpen,
    source,
    text,
  ])
}
