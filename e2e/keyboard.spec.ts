import { ADA, expect, test } from './test.ts'

test('the same evening without a mouse', async ({ page, desk }) => {
  const keys = page.keyboard
  const focused = () => page.locator(':focus')

  await test.step('the first account', async () => {
    await page.goto(desk.url)
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await keys.type(ADA.name)
    await keys.press('Tab')
    await keys.type(ADA.email)
    await keys.press('Tab')
    await keys.type(ADA.password)
    await keys.press('Enter')
    await expect(page.getByRole('table')).toBeVisible()
  })

  await test.step('to the article', async () => {
    const link = page.getByRole('link', { name: /Kremlin: events in Belarus/ })
    await tabUntil(async () => link.evaluate((element) => element === document.activeElement))
    await keys.press('Enter')
    await expect(page.getByRole('region', { name: 'Article' })).toBeVisible()
  })

  await test.step('j and k go from sentence to sentence', async () => {
    await keys.press('j')
    const first = await focused().getAttribute('data-sentence-id')
    await keys.press('j')
    expect(await focused().getAttribute('data-sentence-id')).not.toBe(first)
    await keys.press('k')
    expect(await focused().getAttribute('data-sentence-id')).toBe(first)
  })

  await test.step('f flags the current sentence; letters typed in the form are only letters', async () => {
    await keys.press('j')
    await keys.press('j')
    const sentence = await focused().innerText()
    await keys.press('f')
    const dialog = page.getByRole('dialog', { name: 'Flag' })
    await expect(dialog).toContainText(sentence.slice(0, 30))
    await expect(dialog.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await keys.type('jk? f: four keys that must not fire')
    await keys.press('Control+Enter')
    await expect(dialog).toBeHidden()
    const flags = page.getByRole('complementary', { name: 'Flags' })
    await expect(flags.getByRole('listitem')).toHaveCount(1)
    await expect(flags).toContainText('jk? f: four keys')
    await expect(focused()).toHaveAttribute('data-sentence-id')
  })

  await test.step('the finding becomes a flag', async () => {
    const make = page.getByRole('button', { name: 'Make flag' })
    await tabUntil(async () => make.evaluate((element) => element === document.activeElement))
    await keys.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Flags' }).getByRole('listitem')).toHaveCount(2)
  })

  await test.step('? lists the keys, Escape puts them away', async () => {
    await keys.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await keys.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
  })

  async function tabUntil(there: () => Promise<boolean>) {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await there()) return
      await keys.press('Tab')
    }
    throw new Error('not reached with sixty presses of Tab')
  }
})
