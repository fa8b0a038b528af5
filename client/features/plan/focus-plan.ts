export const PLAN = 'article-plan'

/** To who checks the article; by when comes next. */
export const focusPlan = () => document.getElementById(PLAN)?.querySelector('select')?.focus()
