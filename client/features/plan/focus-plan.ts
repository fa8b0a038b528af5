import { pressIn } from '../../ui/press-beside.ts'

export const PLAN = 'article-plan'

/** To who checks the article; by when comes next. */
export const focusPlan = () => document.getElementById(PLAN)?.querySelector('select')?.focus()

/** @param shortcut the key that its button tells */
export const openStates = (shortcut: string) => void pressIn(document.getElementById(PLAN), shortcut)
