import { openBook, rowOf } from './book-screen.ts'
import { expect, expectAccessible, selectWords, signInAs, test, workspaceOf } from './test.ts'

test('an office comes into the book from an article, which is held against it at once', async ({
  page: adas,
  browser,
  desk,
}) => {
  await openBook(adas, desk)
  const page = await signInAs({ page: adas, browser, desk }, { name: 'Rita Research', role: 'reviewer' })
  const { id } = await (
    await page.request.post(`${desk.url}/api/articles`, {
      data: {
        title: 'Talks on grain',
        text: 'Talks on grain go on.\n\nThe ministers met in the morning. German Chancellor Angela Merkel said that nobody had left the room. Sviatlana Tsikhanouskaya was not there.',
        publishedOn: '2022-03-15',
      },
    })
  ).json()
  await page.goto(`${desk.url}/articles/${id}`)
  const { article, findings } = workspaceOf(page)
  await expect(article).toContainText('German Chancellor')
  const form = page.getByRole('dialog', { name: 'Add to reference book' })

  await test.step('selected words offer it beside Flag, and fill the form in', async () => {
    await selectWords(article, 'German Chancellor Angela Merkel')
    await expect(article.getByRole('button', { name: 'Flag' })).toBeVisible()
    await article.getByRole('button', { name: 'Add to reference book' }).click()
    await expect(form.getByRole('radio', { name: 'office' })).toBeChecked()
    await expect(form.getByRole('textbox', { name: 'Office' })).toHaveValue('German Chancellor')
    await expect(form.getByRole('textbox', { name: 'Holder' })).toHaveValue('Angela Merkel')
    await form.getByLabel('From').fill('2005-11-22')
    await form.getByLabel('To').fill('2021-12-08')
    await expectAccessible(page)
    await form.getByRole('button', { name: 'Add entry' }).click()
    await expect(form).toBeHidden()
  })

  await test.step('the article of 2022 has a finding that names the term', async () => {
    await expect(findings).toContainText(
      'Angela Merkel was German Chancellor until 2021-12-08, the article is dated 2022-03-15.',
    )
  })

  await test.step('undone, the finding goes; done again, it is back', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(findings).not.toContainText('Angela Merkel was')
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect(findings).toContainText('Angela Merkel was')
    await expect(page.getByText('Redone: added entry')).toBeAttached()
  })

  await test.step('by its key, which is listed; a name is a name', async () => {
    await page.keyboard.press('Shift+N')
    await expect(page.getByText('Select a name, an office with its holder or an event first.')).toBeVisible()
    await page.keyboard.press('?')
    await expect(page.getByText('Add the selected words to the reference book')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
    await selectWords(article, 'Sviatlana Tsikhanouskaya')
    await page.keyboard.press('Shift+N')
    await expect(form.getByRole('radio', { name: 'name' })).toBeChecked()
    await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Sviatlana Tsikhanouskaya')
    await form.getByRole('button', { name: 'Add entry' }).click()
    await expect(form).toBeHidden()
    await page.keyboard.press('Shift+B')
    await expect(rowOf(page, 'Sviatlana Tsikhanouskaya')).toBeVisible()
    await expect(rowOf(page, 'German Chancellor')).toContainText('22 Nov 2005 – 8 Dec 2021')
  })
})
