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
