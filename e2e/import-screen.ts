import type { Page } from '@playwright/test'
import { expect, workspaceOf } from './test.ts'

/** The import screen by the names of its parts. */
export const importOf = (page: Page) => ({
  original: page.getByRole('region', { name: 'As it came in' }),
  reading: page.getByRole('region', { name: 'As it will read' }),
  repairs: page.getByRole('region', { name: 'Repairs' }),
})

/** Brings a file to the form and waits for what was read of it. */
export const bring = async (
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
) => {
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('dialog').getByLabel('File').setInputFiles(file)
  await expect(page.getByRole('heading', { name: 'Check what came in' })).toBeVisible()
  return importOf(page)
}

/** From the preview to the article. */
export const sendIn = async (page: Page) => {
  await page.getByRole('button', { name: 'Import' }).click()
  const workspace = workspaceOf(page)
  await expect(workspace.article).toBeVisible()
  return workspace
}
