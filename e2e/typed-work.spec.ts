import type { Page } from '@playwright/test'
import { ADA, expect, openSample, test, workspaceOf } from './test.ts'

const NOTE = 'Half a thought about this sentence, not finished y'

test.use({ allowed: /status of (401|412)/ })

const flagFirstSentence = async (page: Page) => {
  const { article, dialog } = workspaceOf(page)
  await article.getByText('The Kremlin said Wednesday').click()
  await page.keyboard.press('f')
  await expect(dialog).toBeVisible()
}

test('nothing typed is lost: closed form, reload, lost session', async ({ page, desk }) => {
  const { article, flags, dialog } = await openSample(page, desk)

  await test.step('Escape and a reload keep the draft for the same words', async () => {
    await flagFirstSentence(page)
    await dialog.getByRole('textbox', { name: 'Note' }).fill(NOTE)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.reload()
    await flagFirstSentence(page)
    await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue(NOTE)
  })

  await test.step('a session that ended meanwhile leads to sign-in and back, with the words still there', async () => {
    await page.context().clearCookies()
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await page.getByRole('textbox', { name: 'Email' }).fill(ADA.email)
    await page.getByLabel('Password').fill(ADA.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(article).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue(NOTE)
    await expect(dialog).not.toContainText('Not saved. ')
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await expect(flags.getByRole('listitem')).toHaveCount(1)
    await expect(flags).toContainText(NOTE)
  })

  await test.step('the draft of a saved flag is gone', async () => {
    await page.reload()
    await flagFirstSentence(page)
    await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('')
  })
})

test('what is noted after the session ended asks for sign-in at once, and is saved then', async ({
  page,
  desk,
}) => {
  const { article } = await openSample(page, desk)
  const first = article.locator('[data-sentence-id]').first()
  const note = page.getByRole('dialog', { name: 'Note' })
  await page.keyboard.press('j')
  await page.keyboard.press('i')
  await note.getByRole('textbox', { name: 'Note' }).fill('Seen on page 7.')
  await page.context().clearCookies()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('textbox', { name: 'Email' }).fill(ADA.email)
  await page.getByLabel('Password').fill(ADA.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(first).toHaveAttribute('aria-description', 'Note: Seen on page 7.')
  await page.reload()
  await expect(first).toHaveAttribute('aria-description', 'Note: Seen on page 7.')
})

test('of two who edit one flag the second sees what the first did, and decides', async ({ page, desk }) => {
  const { flags, dialog } = await openSample(page, desk)
  await page.getByRole('button', { name: 'Make flag' }).click()
  await flags.getByRole('button', { name: /^Edit/ }).click()
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Mine: the address is wrong.')

  const elsewhere = await page.context().newPage()
  await elsewhere.goto(page.url())
  const theirFlags = elsewhere.getByRole('complementary', { name: 'Flags' })
  await theirFlags.getByRole('button', { name: /^Edit/ }).click()
  const theirs = elsewhere.getByRole('dialog', { name: 'Flag' })
  await theirs.getByRole('textbox', { name: 'Note' }).fill('Theirs: the date is wrong.')
  await theirs.getByRole('button', { name: 'Save flag' }).click()
  await expect(theirs).toBeHidden()
  await elsewhere.close()

  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(dialog).toContainText('Theirs: the date is wrong.')
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine: the address is wrong.')
  await dialog.getByRole('button', { name: /over/i }).click()
  await expect(dialog).toBeHidden()
  await expect(flags).toContainText('Mine: the address is wrong.')
})

test('who takes the other version over has no draft left of their own', async ({ page, desk }) => {
  const { flags, dialog } = await openSample(page, desk)
  await page.getByRole('button', { name: 'Make flag' }).click()
  await flags.getByRole('button', { name: /^Edit/ }).click()
  const note = dialog.getByRole('textbox', { name: 'Note' })
  await note.fill('Mine: the address is wrong.')

  const id = (await flags.getByRole('listitem').getAttribute('id'))?.replace('flag-', '')
  const changed = await page.request.patch(`${desk.url}/api/flags/${id}`, {
    headers: { 'if-match': '"1"', origin: new URL(desk.url).origin },
    data: { note: 'Theirs: the date is wrong.' },
  })
  expect(changed.status()).toBe(200)

  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(dialog.getByRole('alert')).toBeFocused()
  await dialog.getByRole('button', { name: 'Take theirs' }).click()
  await expect(note).toBeFocused()
  await expect(note).toHaveValue('Theirs: the date is wrong.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(flags).not.toContainText('Not saved yet')

  await test.step('a withdrawn flag takes its own form along', async () => {
    await page.reload()
    await flags.getByRole('button', { name: /^Edit/ }).click()
    await expect(dialog).toBeVisible()
    await flags.getByRole('button', { name: /^Withdraw/ }).evaluate((button: HTMLElement) => button.click())
    await expect(flags.getByRole('button', { name: 'Undo' })).toBeFocused()
    await expect(dialog).toBeHidden()
  })
})
