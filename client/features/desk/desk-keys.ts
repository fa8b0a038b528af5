import type { Key } from '../../ui/key.ts'

/** The keys of the desk. */
export const DESK_KEYS = [
  {
    id: 'previous',
    alike: ['ArrowUp'],
    key: 'k',
    label: 'Previous',
    does: 'Go to the previous article (or ↑)',
    inBar: true,
  },
  {
    id: 'next',
    alike: ['ArrowDown'],
    key: 'j',
    label: 'Next',
    does: 'Go to the next article (or ↓); ↵ opens it',
    inBar: true,
  },
  {
    id: 'create',
    needs: 'article:import',
    key: 'n',
    label: 'New',
    does: 'Bring a new article in',
    inBar: false,
  },
  { id: 'search', key: '/', label: 'Search', does: 'Go to the search box', inBar: true },
  { id: 'mine', key: 'a', label: 'Mine', does: 'See the flags assigned to me', inBar: false },
  { id: 'waiting', key: 'm', label: 'Waiting', does: 'See the flags that wait for me', inBar: false },
  { id: 'more', key: 'l', label: 'Load more', does: 'Load more articles', inBar: false },
] as const satisfies readonly Key[]

export const ARTICLES_ID = 'articles'

/** The focus goes to the article before or after the one that has it, or else to the first. */
export const goToArticle = (by: 1 | -1) => {
  const links = [...(document.getElementById(ARTICLES_ID)?.querySelectorAll('tbody a') ?? [])]
  const here = links.findIndex((link) => link === document.activeElement)
  const next = links[here === -1 ? 0 : Math.max(0, Math.min(here + by, links.length - 1))]
  if (next instanceof HTMLElement) next.focus()
}
