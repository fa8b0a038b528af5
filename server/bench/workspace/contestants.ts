import type { Page } from '@playwright/test'

export type Contestant = {
  name: string
  /** Where it stands with so many flags */
  address: (desk: { deskUrl: string; peersUrl: string; articleId: string; number: number }) => string
  /** What is on the page once the first words, the mark of one flag, and the last sentence are */
  text: string
  mark: (flagId: string) => string
  last: (sentenceId: string) => string
  /** How the addresses of its answers end */
  answers: { article: string; flags: string; oneFlag: string }
  loadFlags: (page: Page) => Promise<unknown>
  /** Puts a flag on the first sentence; `press` is what the clock waits for. */
  addFlag: (page: Page, oneFlagId: string, watch: (selector: string) => Promise<unknown>) => Promise<unknown>
}

const ASKED = { article: '/article$', flags: '/flags$', oneFlag: '/one-flag$' }

const peer = (
  name: string,
  file: string,
  mark: Contestant['mark'],
  last: Contestant['last'],
): Contestant => ({
  name,
  address: ({ peersUrl, number }) => `${peersUrl}/${number}/${file}`,
  text: '#article p',
  mark,
  last,
  answers: ASKED,
  loadFlags: (page) => page.evaluate('loadFlags()'),
  addFlag: async (page, oneFlagId, watch) => {
    await page.evaluate('scrollTo(0, 0)')
    await page.evaluate('bench.rest()')
    await watch(mark(oneFlagId))
    await page.evaluate('bench.press(); addFlag()')
  },
})

const markOf = (flagId: string) => `mark[data-flag-ids~="${flagId}"]`

const STET: Contestant = {
  name: 'Stet',
  address: ({ deskUrl, articleId }) => `${deskUrl}/articles/${articleId}`,
  text: '[data-sentence-id]',
  mark: markOf,
  last: (sentenceId) => `#sentence-${sentenceId}`,
  answers: { article: '/api/articles/[^/]+$', flags: '/flags[?].*$', oneFlag: '/flags$' },
  loadFlags: async () => {},
  addFlag: async (page, _oneFlagId, watch) => {
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await page.getByRole('textbox', { name: 'Note' }).fill('One more.')
    // Outlined until the desk has it; where the answer is quicker than a frame, lit right away.
    await watch('mark[data-coming], mark[data-active][data-flag-ids]')
    await page.getByRole('button', { name: 'Save flag' }).click()
  },
}

export const CONTESTANTS: readonly [stet: Contestant, ...peers: Contestant[]] = [
  STET,
  peer('plain <mark>, React', 'plain.html', markOf, (sentenceId) => `[data-sentence-id="${sentenceId}"]`),
  peer(
    '@recogito/text-annotator',
    'recogito.html',
    (id) => `[data-annotation="${id}"]`,
    () => '#article p:last-of-type',
  ),
]
