import type { Page } from '@playwright/test'
import type { Desk } from './desk.ts'
import { createFirstAccount, expect } from './test.ts'

export const MERKEL = {
  ...{ kind: 'office', name: 'German Chancellor', holder: 'Angela Merkel', aliases: ['Merkel'] },
  ...{ from: '2005-11-22', to: '2021-12-08' },
}

export const MERKEL_ID = '6f1c2a64-3f0e-4b86-9d5a-2f7d0b7f9a11'

/** From a desk without any account to a book with these entries, by its key. */
export const openBook = async (page: Page, desk: Desk, ...entries: object[]) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible()
  for (const data of entries) {
    expect((await page.request.post(`${desk.url}/api/book`, { data })).status()).toBe(201)
  }
  await page.keyboard.press('Shift+B')
  await expect(page.getByRole('heading', { name: 'Reference book' })).toBeVisible()
}

export const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
