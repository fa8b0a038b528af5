import { expect, expectAccessible, openSample, test, workspaceOf } from './test.ts'

test('a flag is written with what it rests on, and edited with it', async ({ page, desk }) => {
  const { article, flags, dialog } = await openSample(page, desk)
  const RECORD = 'Record of the briefing'
  for (const title of [RECORD, 'Letter of the ministry']) {
    const data = { type: 'document', title, publisher: 'The Kremlin' }
    const made = await page.request.post(`${desk.url}/api/sources`, { data })
    expect(made.status()).toBe(201)
  }
  const sources = page.getByRole('region', { name: 'Sources' })
  const cited = dialog.getByRole('group', { name: 'Sources' })
  const keys = page.keyboard

  await test.step('a source is looked for in the form, by keyboard', async () => {
    await article.getByText('The Kremlin said Wednesday').click()
    await keys.press('f')
    await keys.type('Was it Wednesday?')
    await cited.getByRole('button', { name: 'Add source' }).press('Enter')
    await expect(cited.getByRole('textbox', { name: 'Find a source' })).toBeFocused()
    await keys.type('briefing')
    await expect(cited.getByRole('list', { name: 'Sources of the desk' }).getByRole('listitem')).toHaveCount(
      1,
    )
    await keys.press('Enter')
    await expect(dialog).toBeVisible()
    await expectAccessible(page)
    await cited.getByRole('textbox', { name: 'Locator here' }).fill('p. 4')
    await cited.getByRole('button', { name: `Choose ${RECORD}` }).press('Enter')
    await expect(cited).toContainText(`${RECORD}, p. 4`)
  })

  await test.step('Escape closes the chooser and not the form', async () => {
    await cited.getByRole('button', { name: 'Add source' }).press('Enter')
    await expect(cited.getByRole('textbox', { name: 'Find a source' })).toBeFocused()
    await keys.press('Escape')
    await expect(cited.getByRole('textbox', { name: 'Find a source' })).toBeHidden()
    await expect(dialog).toBeVisible()
  })

  await test.step('what was chosen is kept through a reload, and saved with the flag', async () => {
    await page.reload()
    await flags.getByRole('button', { name: 'Go on' }).click()
    await expect(cited).toContainText(`${RECORD}, p. 4`)
    await keys.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(sources).toContainText(RECORD)
  })

  await test.step('an edit takes it away, and undo brings it back', async () => {
    await flags.getByRole('button', { name: 'Edit' }).click()
    await expect(cited).toContainText(`${RECORD}, p. 4`)
    await cited.getByRole('button', { name: `Remove ${RECORD}` }).click()
    await expect(cited.getByRole('listitem')).toHaveCount(0)
    await keys.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(sources).not.toContainText(RECORD)
    await keys.press('Control+z')
    await expect(page.getByRole('status')).toContainText('Undone: edited flag')
    await expect(sources).toContainText(RECORD)
  })
})

test('at 320 pixels the sources of a flag fit into its form', async ({ page, desk }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openSample(page, desk)
  const { article, dialog } = workspaceOf(page)
  await article.getByText('The Kremlin said Wednesday').click()
  await page.keyboard.press('f')
  const cited = dialog.getByRole('group', { name: 'Sources' })
  await cited.getByRole('button', { name: 'Add source' }).click()
  await expect(cited.getByText('The desk knows no such source.')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
