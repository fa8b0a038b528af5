import type { Page } from '@playwright/test'

const TEXT = 'The minister left on Monday. Nobody followed him to the river.'
const FLAGS = [
  { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one of the two?' },
  { span: { start: 21, end: 27 }, category: 'time', severity: 'blocker', note: 'The record says Tuesday.' },
  { span: { start: 29, end: 35 }, category: 'context', severity: 'query', note: 'Not even his driver?' },
]

/** Two articles with three flags each; who wrote them is signed in on the page. */
export const fill = async (page: Page, url: string): Promise<string[]> => {
  const ids: string[] = []
  for (const title of ['Alpha story', 'Beta story']) {
    const article = await page.request.post(`${url}/api/articles`, { data: { text: TEXT, title } })
    const { id } = (await article.json()) as { id: string }
    for (const data of FLAGS) {
      const flag = await page.request.post(`${url}/api/articles/${id}/flags`, { data })
      ids.push(((await flag.json()) as { id: string }).id)
    }
  }
  return ids
}

/** The parts of the queue by the names that a person and a test find them under. */
export const queueOf = (page: Page) => ({
  table: page.getByRole('grid', { name: 'Flags' }),
  rows: page
    .getByRole('grid', { name: 'Flags' })
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') }),
  filter: (name: string) => page.getByRole('group', { name: 'Filters' }).getByRole('combobox', { name }),
  dialog: page.getByRole('dialog', { name: /^Change/ }),
})
