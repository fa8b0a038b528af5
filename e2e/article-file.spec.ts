import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { openDesk } from './desk.ts'
import { createFirstAccount, expect, expectAccessible, openSample, test, workspaceOf } from './test.ts'

const WORDS = 'Sergei Lavrov'

/** Flags the first sentence that has these words, all of it. */
const flagSentence = async (page: Page, words: string, note: string) => {
  const { article, dialog } = workspaceOf(page)
  await article.getByText(words).first().click()
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note)
  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(dialog).toBeHidden()
}
const marksOn = (page: Page, words: string) =>
  workspaceOf(page).article.locator('mark').filter({ hasText: words })

const exportJson = async (page: Page): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'JSON', exact: true }).click()
  return readFile(await (await coming).path())
}
const bringFile = async (page: Page, name: string, buffer: Buffer) => {
  await page.getByRole('button', { name: 'New article' }).click()
  const form = page.getByRole('dialog', { name: 'New article' })
  await form.getByLabel('File').setInputFiles({ name, mimeType: 'application/json', buffer })
  return form
}

test('an article goes from one desk to another in a file, flags on their words', async ({ page, desk }) => {
  const { findings, flags } = await openSample(page, desk)
  await findings.getByRole('button', { name: 'Make flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  await flagSentence(page, WORDS, 'Was it 😀 him?')
  await expect(flags.getByRole('listitem')).toHaveCount(2)
  await expect(marksOn(page, WORDS).first()).toBeVisible()
  const marked = await workspaceOf(page).article.locator('mark').allTextContents()
  const file = await exportJson(page)

  const other = await openDesk()
  try {
    await createFirstAccount(page, other)
    const form = await bringFile(page, 'belarus.json', file)
    const told = form.getByRole('region', { name: 'Article from another desk' })
    await expect(told).toContainText('Kremlin: events in Belarus')
    await expect(told).toContainText('2 flags')
    await expect(told).toBeFocused()
    await expectAccessible(page)
    await told.getByRole('button', { name: 'Import' }).click()

    const there = workspaceOf(page)
    await expect(there.article).toBeVisible()
    await expect(there.flags.getByRole('listitem')).toHaveCount(2)
    await expect(there.flags).toContainText('Was it 😀 him?')
    await expect(there.article.locator('mark')).toHaveText(marked)
    await marksOn(page, WORDS).first().click()
    await expect(there.flags.locator('li[aria-current="true"]')).toContainText('Was it 😀 him?')
  } finally {
    await page.goto('about:blank')
    await other.close()
  }
})

test.describe('a file that is none', () => {
  test.use({ allowed: /422/ })
  test('a file that is no article is refused in words, and another can be chosen', async ({ page, desk }) => {
    await openSample(page, desk)
    const file = await exportJson(page)
    await page.getByRole('link', { name: 'Desk' }).click()

    const form = await bringFile(page, 'half.json', file.subarray(0, 900))
    await expect(form).toContainText('This file ends early or is no JSON.')
    const choose = (name: string, buffer: Buffer) =>
      form.getByLabel('File').setInputFiles({ name, mimeType: 'application/json', buffer })
    await choose('other.json', Buffer.from('{"annotations":[]}'))
    await expect(form).toContainText('This JSON is not an article of a Stet desk.')

    const changed = JSON.parse(file.toString('utf8')) as { article: { revision: { text: string } } }
    changed.article.revision.text += ' More.'
    await choose('changed.json', Buffer.from(JSON.stringify(changed)))
    const told = form.getByRole('region', { name: 'Article from another desk' })
    await told.getByRole('button', { name: 'Import' }).click()
    await expect(told.getByRole('alert')).toContainText('article.revision')
    await told.getByRole('button', { name: 'Something else' }).click()

    await choose('whole.json', file)
    await expect(told).toContainText('0 flags')
    await told.getByRole('button', { name: 'Import' }).click()
    await expect(workspaceOf(page).article).toBeVisible()
  })
})
