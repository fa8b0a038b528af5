import { createFirstAccount, expect, expectAccessible, followToSample, openSample, test } from './test.ts'

test('axe finds nothing on any page, in either theme', async ({ page, desk }) => {
  await page.goto(desk.url)
  await expect(page.getByRole('button', { name: 'Create account' })).toBeVisible()
  await expectAccessible(page)

  await createFirstAccount(page, desk)
  await expect(page.getByRole('table')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'New article' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  const { flags, dialog } = await followToSample(page)
  await page.getByRole('button', { name: 'Make flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  await expectAccessible(page)

  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
})

test('at 200 % zoom one checks, flags and finds the way, and whoever wants no motion sees none', async ({
  page,
  desk,
}) => {
  // A window of 1280 by 800, twice as large.
  await page.setViewportSize({ width: 640, height: 400 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { article, flags, dialog } = await openSample(page, desk)
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
  await page.keyboard.press('n')
  await page.keyboard.press('v')
  await expect(article.locator('[aria-current]')).toHaveAttribute('data-check', 'verified')
  await expect(article.locator('[aria-current]')).toBeInViewport()
  await page.keyboard.press('n')
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Large enough to be read.')
  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: /^Notes/ }).click()
  await expect(flags.getByText('Large enough to be read.')).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  expect(await fits()).toBe(true)
  await page.getByRole('button', { name: 'Back to the text' }).click()
  await page.getByRole('link', { name: /^Queue/ }).click()
  await expect(page.getByRole('grid', { name: 'Flags' })).toContainText('Large enough to be read.')
  expect(await fits()).toBe(true)
})

test('at 320 pixels everything is there and nothing scrolls sideways', async ({ page, desk }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const { dialog } = await openSample(page, desk)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('On a phone, on the way to the desk.')
  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(dialog).toBeHidden()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
