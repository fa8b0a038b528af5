import { createFirstAccount, expect, expectAccessible, signInAs, test } from './test.ts'

test('desk, preview, people, settings and the menu are worked with keys, and each page lists its own', async ({
  page,
  desk,
}) => {
  await createFirstAccount(page, desk)
  const sample = page.getByRole('link', { name: /Kremlin: events in Belarus/ })
  await expect(sample).toBeVisible()
  const keys = page.getByRole('dialog', { name: 'Keys' })

  await test.step('the desk', async () => {
    await page.keyboard.press('?')
    await expect(keys.getByText('Bring a new article in')).toBeVisible()
    await expect(keys.getByText('Go to the people of the desk')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(keys).toBeHidden()
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search articles' })).toBeFocused()
    await page.getByRole('heading', { name: 'Desk' }).click()
    await page.keyboard.press('j')
    await expect(sample).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Article' })).toBeVisible()
    await page.keyboard.press('Shift+D')
    await expect(sample).toBeVisible()
    await page.keyboard.press('a')
    await expect(page).toHaveURL(/\/queue\?assignee=me/)
    await page.keyboard.press('Shift+D')
    await expect(sample).toBeVisible()
    await page.keyboard.press('m')
    await expect(page).toHaveURL(/waiting=me/)
  })

  await test.step('what the admin does, and the menu', async () => {
    await page.keyboard.press(',')
    const settings = page.getByRole('dialog', { name: 'Desk settings' })
    await expect(settings).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(settings).toBeHidden()
    await page.keyboard.press('.')
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toBeHidden()
    await page.keyboard.press('Shift+P')
    await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
    await page.keyboard.press('n')
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  })

  await test.step('a new article and its preview', async () => {
    await page.getByRole('heading', { name: 'People' }).click()
    await page.keyboard.press('Shift+D')
    await expect(sample).toBeVisible()
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Text' }).fill('A short story about a\nriver. Nobody crossed it.')
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('heading', { name: 'Check what came in' })).toBeVisible()
    await page.keyboard.press('?')
    await expect(keys.getByText('Forget what was read')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(keys).toBeHidden()
    await page.keyboard.press('t')
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
    await page.getByRole('heading', { name: 'Check what came in' }).click()
    await page.keyboard.press('r')
    await expect(page.getByRole('region', { name: 'Repairs' }).locator('summary').first()).toBeFocused()
    await page.keyboard.press('i')
    await expect(page.getByRole('region', { name: 'Article' })).toContainText('A short story about a river.')
  })
})

test('keys of the desk that a role has no use for are neither listed nor heard', async ({
  page,
  browser,
  desk,
}) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('link', { name: /Kremlin/ })).toBeVisible()
  const olga = await signInAs({ page, browser, desk }, { name: 'Olga Author', role: 'author' })
  await expect(olga.getByRole('link', { name: /Kremlin/ })).toBeVisible()
  for (const key of ['n', ',', 'Shift+P']) {
    await olga.keyboard.press(key)
    await expect(olga.getByText('Your role does not allow this.').first()).toBeVisible()
  }
  await olga.keyboard.press('?')
  const keys = olga.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByText('Go to the next article')).toBeVisible()
  await expect(keys.getByText('Bring a new article in')).toHaveCount(0)
  await olga.setViewportSize({ width: 320, height: 640 })
  expect(await olga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(olga)
})
