import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createFirstAccount, expect, openSample, test } from './test.ts'

const FOLDER = path.join(import.meta.dirname, 'screenshots')
const SAMPLE = path.join(import.meta.dirname, '..', 'prisma', 'samples', 'belarus-2020.txt')
const picture = (name: string) =>
  ({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' }) as const

test('the workspace in light, dark and narrow', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const { article, flags, dialog } = await openSample(page, desk)
  await page.getByRole('button', { name: 'Skip' }).click()
  for (const key of ['n', '-', 'n', '-', 'n', 'v', 'n', 'v']) await page.keyboard.press(key)

  await article.getByText('Peskov added Wednesday').click()
  await page.keyboard.press('f')
  await dialog.getByLabel('Category').selectOption('quote')
  await dialog
    .getByRole('textbox', { name: 'Note' })
    .fill('One word in quotation marks. What did he say in full?')
  await page.screenshot(picture('flag-light'))
  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('status').filter({ hasText: /^$/ }).waitFor({ state: 'attached' })

  await page.screenshot(picture('workspace-light'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot(picture('workspace-dark'))
  await page.setViewportSize({ width: 390, height: 780 })
  await page.screenshot(picture('workspace-narrow'))

  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('link', { name: /^Queue/ }).click()
  await expect(page.getByRole('grid', { name: 'Flags' }).getByRole('checkbox')).toHaveCount(1)
  await page.screenshot(picture('queue-light'))
})

test('what a text holds: its dates on a line, its tokens marked', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const { article } = await openSample(page, desk)
  await page.getByRole('button', { name: 'Skip' }).click()
  await page.keyboard.press('#')
  await expect(article.locator('mark', { hasText: 'Aug. 9' })).toBeVisible()
  await page.keyboard.press('Shift+K')
  const timeline = page.getByRole('region', { name: 'Timeline' })
  await timeline
    .getByRole('button', { name: /Aug. 9/ })
    .first()
    .click()
  await page.screenshot(picture('timeline-light'))
})

test('the preview of an import', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 1320 })
  await createFirstAccount(page, desk)
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: 'Text' }).fill(await readFile(SAMPLE, 'utf8'))
  await page.getByRole('button', { name: 'Preview' }).click()
  const repairs = page.getByRole('region', { name: 'Repairs' })
  await repairs.getByText('1 interrupted sentence made whole').click()
  await repairs.getByRole('button', { name: /currently/ }).click()
  await page.mouse.click(5, 200)
  await page.screenshot(picture('import-light'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot(picture('import-dark'))
  await page.setViewportSize({ width: 390, height: 780 })
  await page.screenshot(picture('import-narrow'))
})
