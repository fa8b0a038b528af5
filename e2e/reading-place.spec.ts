import { ADA, createFirstAccount, expect, followToSample, openSample, test } from './test.ts'

test('the sentence one has gone to is the one meant', async ({ page, desk }) => {
  const { article, flags, dialog } = await openSample(page, desk)
  const keys = page.keyboard
  const current = article.locator('[data-sentence-id][aria-current]')

  await test.step('words selected before do not outlive a step', async () => {
    const first = article.getByText('The Kremlin said Wednesday')
    await first.dblclick()
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('')
    await keys.press('j')
    const sentence = await page.locator(':focus').innerText()
    await keys.press('f')
    await expect(dialog).toContainText(sentence.slice(0, 30))
    await keys.press('Escape')
  })

  await test.step('choosing a flag goes to its sentence, and reading goes on from there', async () => {
    await article.getByText('Peskov added Wednesday').click()
    await keys.press('f')
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Which day?')
    await keys.press('Control+Enter')
    await expect(flags.getByRole('listitem')).toHaveCount(1)
    await article.getByText('The Kremlin said Wednesday').click()
    await expect(current).toContainText('The Kremlin said Wednesday')
    await flags.getByRole('button', { name: /Peskov added Wednesday/ }).click()
    await expect(current).toContainText('Peskov added Wednesday')
  })

  await test.step('so does an address that leads to a flag', async () => {
    const id = await flags.getByRole('listitem').getAttribute('id')
    await page.goto(`${page.url().split('?')[0]}?flag=${id?.replace('flag-', '')}`)
    await expect(current).toContainText('Peskov added Wednesday')
    await expect(current).toBeFocused()
  })
})

test('in a small window the form keeps what is typed and its Save in sight', async ({ page, desk }) => {
  await page.setViewportSize({ width: 640, height: 400 })
  const { dialog } = await openSample(page, desk)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  const note = dialog.getByRole('textbox', { name: 'Note' })
  await expect(note).toBeFocused()
  await expect(note).toBeInViewport({ ratio: 0.9 })
  await expect(dialog.getByRole('button', { name: 'Save flag' })).toBeInViewport({ ratio: 1 })
  await page.setViewportSize({ width: 640, height: 360 })
  await expect(note).toBeInViewport({ ratio: 0.9 })
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /^Notes/ }).click()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Back to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-sentence-id]:focus')).toBeVisible()
})

test('the focus is never lost on the way', async ({ page, desk }) => {
  const main = page.locator('#main')
  await test.step('a mistake in the first form is shown at its field', async () => {
    await page.goto(desk.url)
    await page.getByRole('textbox', { name: 'Name' }).fill(ADA.name)
    await page.getByRole('textbox', { name: 'Email' }).fill('ada')
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByRole('textbox', { name: 'Email' })).toBeFocused()
    await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/at least 8 characters long/)
  })

  await test.step('from page to page', async () => {
    await createFirstAccount(page, desk)
    await expect(page.getByRole('table')).toBeVisible()
    await expect(main).toBeFocused()
    await followToSample(page)
    await expect(main).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('table')).toBeVisible()
    await expect(main).toBeFocused()
  })

  await test.step('out of the form that dismisses', async () => {
    const { findings } = await followToSample(page)
    const reason = findings.getByRole('button', { name: 'Give reason' })
    await reason.click()
    await expect(findings.getByRole('textbox')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(findings.getByRole('textbox')).toHaveCount(0)
    await expect(reason).toBeFocused()
  })

  await test.step('a search goes when the desk is asked for anew', async () => {
    await page.getByRole('link', { name: 'Desk' }).click()
    const search = page.getByRole('searchbox')
    await search.fill('kremlin')
    await expect(page).toHaveURL(/q=kremlin/)
    await page.getByRole('link', { name: 'Desk' }).click()
    await expect(search).toHaveValue('')
    await expect(page).not.toHaveURL(/q=/)
  })
})
