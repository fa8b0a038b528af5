import { focusSentence } from '../../features/article/show-words.ts'
import type { Workspace } from './workspace.ts'

/** Leads from a line of a panel to its place: the flag with its words, or else the sentence. */
export const jumpIn =
  ({ flags, place, actions }: Workspace) =>
  ({ flagId, start }: { flagId?: string | undefined; start: number }): void => {
    actions.setColumnOpen(false)
    if (flagId !== undefined && flags.data?.some(({ id }) => id === flagId)) {
      actions.goToWords(flagId, start)
      return
    }
    const sentence = place.sentenceAt(start)
    if (sentence) focusSentence(sentence.id)
  }
