import { pressIn } from '../../ui/press-beside.ts'

export const ARTICLE_DETAILS = 'article-details'

/** @param shortcut the key that its button tells */
export const openDetails = (shortcut: string) =>
  void pressIn(document.getElementById(ARTICLE_DETAILS), shortcut)

/** Before the note of a missing day leads on: it goes once the day is known, and the focus comes back here. */
export const focusDetails = () => document.getElementById(ARTICLE_DETAILS)?.querySelector('button')?.focus()
