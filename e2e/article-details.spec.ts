import type { Page } from '@playwright/test'
import type { Desk } from './desk.ts'
import { deskAway } from './desk-away.ts'
import { createFirstAccount, expect, expectAccessible, signInAs, test, workspaceOf } from './test.ts'

test.use({
  allowed: deskAway(412),
})

const TEXT = `The foreign ministers met in Minsk on Wednesday, and none of them spoke to the press afterwards.

Related: The talks

https://paper.example/2024/05/05/talks`

const UNDATED = 'Publication date not known: rules about dates say little.'

/** From a desk without any account to an article of which nobody knows when it was published. */
const openUndated = async (page: Page, desk: Desk) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible()
  const answer = await page.request.post(`${desk.url}/api/articles`, {
    data: { text: TEXT, title: 'Talks in Minsk' },
  })
  expect(answer.status()).toBe(201)
  const { id } = await answer.json()
  const at = `${desk.url}/api/articles/${id}`
  await page.goto(`${desk.url}/articles/${id}`)
  const workspace = workspaceOf(page)
  await expect(workspace.article).toBeVisible()
  return { ...workspace, at, dialog: page.getByRole('dialog', { name: 'Article details' }) }
}

/** Changes the article behind the back of whoever is on its page. */
const changeElsewhere = async (page: Page, at: string, data: object) => {
  const { version } = await (await page.request.get(at)).json()
  const answer = await page.request.patch(at, { data, headers: { 'if-match': `"${version}"` } })
  expect(answer.status()).toBe(200)
}

test('an editor says when the article was published, and the rules measure its dates against that', async ({
  page,
  browser,
  desk,
}) => {
  const { findings, dialog } = await openUndated(page, desk)
  const link = findings.getByRole('listitem').filter({ hasText: 'Link dated later' })
  const date = dialog.getByLabel('Publication date')
  const details = page.getByRole('button', { name: 'Details', exact: true })
  const timeline = page.getByRole('region', { name: 'Timeline' })

  await test.step('without a date the page says what that means', async () => {
    await expect(page.getByText(UNDATED)).toBeVisible()
    await expect(findings).toContainText('The rules noticed no fault in this text.')
    await page.keyboard.press('Shift+K')
    await expect(timeline).toBeVisible()
  })

  await test.step('it leads to the field, and a date brings the finding with its sum', async () => {
    await page.getByRole('button', { name: 'Set publication date' }).click()
    await expect(date).toBeFocused()
    await expect(dialog).toContainText(
      'Not known. Dates in the text and in its links are measured against it.',
    )
    await expectAccessible(page)
    await date.fill('2020-08-19')
    await expect(dialog).toContainText('19 Aug 2020. Your correction.')
    await dialog.getByRole('button', { name: 'Save details' }).click()
    await expect(dialog).toBeHidden()
    await expect(details).toBeFocused()
    await expect(link).toContainText('2024-05-05 − 2020-08-19 = 1,355 days')
    await expect(page.getByText(UNDATED)).toBeHidden()
    await expect(page.getByRole('banner').or(page.locator('header')).getByText('19 Aug 2020')).toBeVisible()
    await expect(timeline).toContainText('19 Aug 2020')
    await expectAccessible(page)
  })

  await test.step('the date is corrected by key, undone and done again', async () => {
    await page.keyboard.press('Shift+I')
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused()
    await expect(dialog).toContainText('19 Aug 2020. Set by an editor.')
    await date.fill('2020-08-20')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(link).toContainText('2024-05-05 − 2020-08-20 = 1,354 days')
    await expect(details).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(link).toContainText('= 1,355 days')
    await page.keyboard.press('Control+z')
    await expect(page.getByText(UNDATED)).toBeVisible()
    await expect(link).toHaveCount(0)
    await page.keyboard.press('Control+y')
    await expect(link).toContainText('= 1,355 days')
  })

  await test.step('the key is listed, and who may not change the article is offered nothing', async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Correct title, byline')
    await page.keyboard.press('Escape')
    const olga = await signInAs({ page, browser, desk }, { name: 'Olga Author', role: 'author' })
    await olga.goto(page.url())
    await expect(workspaceOf(olga).article).toBeVisible()
    await expect(olga.getByRole('button', { name: 'Details', exact: true })).toHaveCount(0)
    await olga.context().close()
  })
})

test('what is wrong is said at its field, and nothing typed is lost', async ({ page, desk }) => {
  const { dialog } = await openUndated(page, desk)
  const field = (name: string) => dialog.getByRole('textbox', { name })
  const save = dialog.getByRole('button', { name: 'Save details' })

  await page.keyboard.press('Shift+I')
  await field('Title').fill('')
  await field('Source address').fill('paper.example/talks')
  await field('Language').fill('English, please')
  await save.click()
  await expect(dialog).toContainText('Title must not be empty')
  await expect(dialog).toContainText('Source address must be a web address')
  await expect(dialog).toContainText('Language must be a language tag')
  await expect(field('Title')).toBeFocused()
  await expectAccessible(page)

  await dialog.getByLabel('Publication date').press('1')
  await save.click()
  await expect(dialog).toContainText('Publication date must be a whole date, or empty')
  await expect(dialog.getByLabel('Publication date')).toBeFocused()

  await page.reload()
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  await expect(dialog).toContainText('this is what you typed before')
  await expect(field('Source address')).toHaveValue('paper.example/talks')
  await field('Source address').fill('https://paper.example/talks')
  await field('Title').fill('Talks in Minsk, day one')
  await field('Language').fill('en-GB')
  await expect(dialog).toContainText('British English.')
  await save.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talks in Minsk, day one')

  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('button', { name: 'Set publication date' }).click()
  await expect(dialog.getByLabel('Publication date')).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})

test('what somebody else has written meanwhile is shown, and what waits for the desk is kept', async ({
  page,
  desk,
}) => {
  const { at, dialog, findings } = await openUndated(page, desk)
  const title = dialog.getByRole('textbox', { name: 'Title' })
  const heading = page.getByRole('heading', { level: 1 })
  const save = dialog.getByRole('button', { name: 'Save details' })

  await test.step('another title, and a date that nobody here has touched', async () => {
    await page.keyboard.press('Shift+I')
    await title.fill('Talks in Moscow')
    await changeElsewhere(page, at, { title: 'Talks in Kyiv', publishedOn: '2020-08-19' })
    await save.click()
    const theirs = dialog.getByRole('alert')
    await expect(theirs).toContainText('somebody has changed this while you were typing')
    await expect(theirs).toContainText('Title on the desk now')
    await expect(theirs).toContainText('Talks in Kyiv')
    await expect(theirs).not.toContainText('Publication date')
    await expectAccessible(page)
    await theirs.getByRole('button', { name: 'Save mine over it' }).click()
    await expect(dialog).toBeHidden()
    await expect(heading).toHaveText('Talks in Moscow')
    await expect(findings).toContainText('2024-05-05 − 2020-08-19 = 1,355 days')
  })

  await test.step('theirs is taken, and what was undone would be theirs is left alone', async () => {
    await page.keyboard.press('Shift+I')
    await title.fill('Talks')
    await changeElsewhere(page, at, { title: 'Talks in Minsk again' })
    await save.click()
    await dialog.getByRole('button', { name: 'Take theirs' }).click()
    await expect(title).toHaveValue('Talks in Minsk again')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(heading).toHaveText('Talks in Minsk again')
    await page.keyboard.press('Control+z')
    await expect(page.getByText(/Not undone: details/).first()).toBeAttached()
    await expect(heading).toHaveText('Talks in Minsk again')
  })

  await test.step('while the desk is away the form is left, and it is saved by and by', async () => {
    await page.keyboard.press('Shift+I')
    await desk.kill()
    await dialog.getByRole('textbox', { name: 'Byline' }).fill('AFP')
    await save.click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('region', { name: 'Not saved yet' })).toContainText('1 change')
    await desk.start()
    await expect(page.getByRole('region', { name: 'Not saved yet' })).toBeHidden()
    await expect(page.locator('header').getByText('AFP', { exact: true })).toBeVisible()
  })
})
