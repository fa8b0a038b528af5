import { ADA, expect, expectAccessible, openSample, test } from './test.ts'

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

test('all that is done with a flag and a finding has a key', async ({ page, context, desk }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { article, flags, findings, dialog } = await openSample(page, desk)
  const keys = page.keyboard
  const said = page.getByRole('status')
  const marked = article.locator('mark[data-flag-ids]')
  await article.getByText('The Kremlin said Wednesday').click()
  await keys.press('f')
  await keys.type('Was it Wednesday?')
  await keys.press('Control+Enter')
  await expect(marked).toHaveCount(1)

  await test.step('the buttons tell their keys', async () => {
    const edit = flags.getByRole('button', { name: 'Edit' })
    await expect(edit).toHaveAttribute('aria-keyshortcuts', 'Shift+E')
    await expect(edit).toHaveAttribute('title', 'Key: Shift E')
    await expect(page.getByRole('button', { name: 'Verified' })).toHaveAttribute('aria-keyshortcuts', 'v')
  })

  await test.step('edited and replied to', async () => {
    await keys.press('Shift+E')
    await expect(dialog.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await keys.type(' Or Thursday?')
    await keys.press('Control+Enter')
    await expect(flags).toContainText('Was it Wednesday? Or Thursday?')
    await keys.press('Shift+R')
    await expect(flags.getByRole('textbox', { name: 'Reply' })).toBeFocused()
    await keys.type('The record has it.')
    await keys.press('Control+Enter')
    await expect(flags.getByRole('group', { name: 'Thread' })).toContainText('The record has it.')
    await keys.press('Escape')
  })

  await test.step('given to somebody, and its history read', async () => {
    await keys.press('Shift+A')
    await expect(flags.getByRole('group', { name: 'Assign the flag' })).toBeFocused()
    await expect(flags.getByRole('combobox', { name: 'Assignee' })).toBeVisible()
    await keys.press('Tab')
    await keys.press('ArrowDown')
    await expect(flags.getByText('Assigned to Ada Checker')).toBeVisible()
    await keys.press('h')
    await expect(flags.getByRole('group', { name: 'History of the flag' })).toBeFocused()
    await expect(flags.getByRole('group', { name: 'History of the flag' })).toContainText('made the flag')
    await keys.press('Escape')
    await expect(flags.getByRole('button', { name: /^The Kremlin said/ })).toBeFocused()
  })

  await test.step('settled, and opened again with the same key', async () => {
    await keys.press('Shift+S')
    await expect(flags.getByRole('radio', { name: 'fixed' })).toBeFocused()
    await keys.press('Space')
    await keys.press('Enter')
    await expect(flags.getByText('✓ settled')).toBeVisible()
    await keys.press('Shift+S')
    await expect(flags.getByText('○ open')).toBeVisible()
  })

  await test.step('put on the selected words; without any it says what to do', async () => {
    const before = await marked.innerText()
    await keys.press('Escape')
    await article.getByText('The Kremlin said Wednesday').click()
    await keys.press('Shift+W')
    await expect(flags.getByText('Select the words in the article')).toBeVisible()
    await keys.press('Escape')
    await article.getByText('The Kremlin said Wednesday').dblclick()
    await keys.press('Shift+W')
    await expect(marked).not.toHaveText(before)
    await keys.press('Control+z')
    await expect(marked).toHaveText(before)
  })

  await test.step('its link leads to it', async () => {
    await keys.press('Shift+L')
    await expect(said).toContainText('Link copied.')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto(link)
    await expect(marked).toHaveAttribute('data-active', 'true')
    await expect(page.locator('[data-sentence-id]:focus')).toContainText('The Kremlin said Wednesday')
  })

  await test.step('withdrawn, and one reads on', async () => {
    await keys.press('w')
    await expect(marked).toHaveCount(0)
    await expect(page.locator('[data-sentence-id]:focus')).toContainText('The Kremlin said Wednesday')
    await keys.press('w')
    await expect(said).toContainText('No flag is lit, and none is in this sentence.')
    await keys.press('Control+z')
    await expect(marked).toHaveCount(1)
  })

  await test.step('a finding becomes a flag, or is dismissed', async () => {
    await article.getByText('Related article').click()
    await keys.press('y')
    await expect(flags.getByRole('listitem')).toHaveCount(2)
    await keys.press('Control+z')
    await expect(flags.getByRole('listitem')).toHaveCount(1)
    await expect(findings.getByRole('button', { name: 'Make flag' })).toBeVisible()
    await keys.press('d')
    await expect(findings.getByText('1 decided')).toBeVisible()
    await keys.press('Control+z')
    await expect(findings.getByRole('button', { name: 'Make flag' })).toBeVisible()
    await keys.press('Shift+Y')
    await expect(findings.getByRole('textbox', { name: /reason/i })).toBeFocused()
    await keys.press('Enter')
    await expect(findings.getByText('1 decided')).toBeVisible()
    await keys.press('Control+z')
    await expect(findings.getByRole('button', { name: 'Make flag' })).toBeVisible()
  })

  await test.step('the list of keys is in groups', async () => {
    await keys.press('?')
    const list = page.getByRole('dialog', { name: 'Keys' })
    await expect(list.getByRole('heading', { level: 3 })).toContainText(['Checks', 'Flags', 'Findings'])
    await expect(list.getByRole('region', { name: 'Findings' })).toContainText('Make a flag')
    await expectAccessible(page)
  })
})
