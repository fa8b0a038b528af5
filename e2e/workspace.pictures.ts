import path from 'node:path'
import { expect, openSample, test } from './test.ts'

const FOLDER = path.join(import.meta.dirname, 'screenshots')
const picture = (name: string) =>
  ({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' }) as const

test('the workspace in light, dark and narrow', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const { article, flags, dialog } = await openSample(page, desk)

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
})
