import { readFile } from 'node:fs/promises'
import { MERKEL, MERKEL_ID, openBook, rowOf } from './book-screen.ts'
import { deskAway } from './desk-away.ts'
import { expect, expectAccessible, followToSample, selectWords, signInAs, test } from './test.ts'

test.use({
  allowed: deskAway(409, 412, 422),
})

test('entries are added, mended, removed and brought back, with a word at each field that is wrong', async ({
  page,
  desk,
}) => {
  await openBook(page, desk)
  await expect(page.getByText('Nothing is in the reference book yet.')).toBeVisible()
  await expectAccessible(page)
  const form = page.getByRole('dialog', { name: 'Add to reference book' })

  await test.step('an office whose term is the wrong way round', async () => {
    await page.keyboard.press('n')
    await form.getByRole('radio', { name: 'office' }).check()
    await form.getByRole('textbox', { name: 'Office' }).fill('German Chancellor')
    await form.getByLabel('From').fill('2005-11-22')
    await form.getByLabel('To').fill('2004-12-08')
    await form.getByRole('button', { name: 'Add entry' }).click()
    await expect(form.getByText('Holder must say who held it')).toBeVisible()
    await expect(form.getByText('To must not be before the first day')).toBeVisible()
    await expect(form.getByRole('textbox', { name: 'Holder' })).toBeFocused()
    await expectAccessible(page)
  })

  await test.step('what was typed is there again after a reload', async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Add entry' }).click()
    await expect(form.getByText('this is what you typed before')).toBeVisible()
    await expect(form.getByRole('textbox', { name: 'Office' })).toHaveValue('German Chancellor')
    await form.getByRole('textbox', { name: 'Holder' }).fill('Angela Merkel')
    await form.getByLabel('To').fill('2021-12-08')
    await form.getByRole('textbox', { name: 'Aliases' }).fill('Merkel')
    await form.getByRole('button', { name: 'Add entry' }).click()
    await expect(form).toBeHidden()
    await expect(rowOf(page, 'German Chancellor')).toContainText('Angela Merkel')
    await expect(rowOf(page, 'German Chancellor')).toContainText('22 Nov 2005 – 8 Dec 2021')
  })

  await test.step('a name that is there already is no second entry', async () => {
    for (const time of ['first', 'second']) {
      await page.getByRole('button', { name: 'Add entry' }).click()
      await form.getByRole('textbox', { name: 'Name' }).fill('Sviatlana Tsikhanouskaya')
      await form.getByRole('button', { name: 'Add entry' }).click()
      if (time === 'first') await expect(form).toBeHidden()
    }
    await expect(form.getByText('Name is in the book already')).toBeVisible()
    await form.getByRole('button', { name: 'Cancel' }).click()
    await expect(form).toBeHidden()
  })

  await test.step('keys go from entry to entry, remove one and bring it back', async () => {
    const name = rowOf(page, 'Sviatlana Tsikhanouskaya')
    await page.getByRole('heading', { name: 'Reference book' }).click()
    await page.keyboard.press('j')
    await expect(name).toBeFocused()
    await page.keyboard.press('x')
    await expect(name).toBeHidden()
    await expect(page.getByText('Undo brings it back.')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(name).toBeVisible()
    await page.keyboard.press('j')
    await expect(name).toBeFocused()
    await page.keyboard.press('e')
    const edit = page.getByRole('dialog', { name: 'Edit entry' })
    await edit.getByRole('textbox', { name: 'Aliases' }).fill('Tikhanovskaya\nTichanowskaja')
    await edit.getByRole('button', { name: 'Save entry' }).click()
    await expect(name).toContainText('Tikhanovskaya · Tichanowskaja')
    await page.keyboard.press('Control+z')
    await expect(name).not.toContainText('Tikhanovskaya')
  })

  await test.step('it is searched and narrowed, and the keys are listed', async () => {
    await page.getByRole('searchbox', { name: 'Search the reference book' }).fill('merkel')
    await expect(rowOf(page, 'Sviatlana')).toBeHidden()
    await expect(rowOf(page, 'German Chancellor')).toBeVisible()
    await page.getByRole('searchbox', { name: 'Search the reference book' }).fill('')
    await expect(rowOf(page, 'Sviatlana')).toBeVisible()
    await page.getByRole('heading', { name: 'Reference book' }).click()
    await page.keyboard.press('f')
    await expect(page.getByRole('radio', { name: 'Names' })).toBeChecked()
    await expect(rowOf(page, 'German Chancellor')).toBeHidden()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('Take in a table')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('it fits a narrow window', async () => {
    await page.goto(`${desk.url}/book`)
    await expect(rowOf(page, 'German Chancellor')).toBeVisible()
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectAccessible(page)
  })
})

test('what somebody else has changed meanwhile is shown, and what is typed while the desk is away is kept', async ({
  page,
  desk,
}) => {
  await openBook(page, desk, { ...MERKEL, id: MERKEL_ID })
  const edit = page.getByRole('dialog', { name: 'Edit entry' })
  const row = rowOf(page, 'German Chancellor')

  await page.getByRole('button', { name: 'Edit German Chancellor, Angela Merkel' }).click()
  await page.request.patch(`${desk.url}/api/book/${MERKEL_ID}`, {
    data: { to: '2021-12-07' },
    headers: { 'if-match': '"1"' },
  })
  await edit.getByRole('textbox', { name: 'Aliases' }).fill('Merkel\nMs. Merkel')
  await edit.getByRole('button', { name: 'Save entry' }).click()
  await expect(edit.getByText(/It says “German Chancellor, Angela Merkel; .* 7 Dec 2021/)).toBeVisible()
  await edit.getByRole('button', { name: 'Save mine over it' }).click()
  await expect(edit).toBeHidden()
  await expect(row).toContainText('8 Dec 2021')
  await expect(row).toContainText('Merkel · Ms. Merkel')

  await desk.kill()
  await page.getByRole('button', { name: 'Add entry' }).click()
  const form = page.getByRole('dialog', { name: 'Add to reference book' })
  await form.getByRole('textbox', { name: 'Name' }).fill('Olaf Scholz')
  await form.getByRole('button', { name: 'Add entry' }).click()
  await expect(form).toBeHidden()
  const unsaved = page.getByRole('region', { name: 'Not saved yet' })
  await expect(unsaved).toContainText('Not saved yet: 1 change.')
  await desk.start()
  await expect(unsaved).toBeHidden()
  await expect(rowOf(page, 'Olaf Scholz')).toBeVisible()
})

test('a table with a bad row is mended and taken in, and the book leaves as a table', async ({
  page,
  desk,
}) => {
  await openBook(page, desk)
  await page.keyboard.press('i')
  const dialog = page.getByRole('dialog', { name: 'Import CSV' })
  const table = dialog.getByRole('textbox', { name: 'Table' })
  const rows = [
    'kind,name,holder,aliases,from,to,date',
    'office,German Chancellor,Angela Merkel,Merkel,2005-11-22,2021-12-08,',
    'event,Brexit referendum,,,,,2016-06-31',
    'name,Sviatlana Tsikhanouskaya,,Tikhanovskaya | Tichanowskaja,,,',
  ]
  await dialog.getByLabel('CSV file').setInputFiles({
    ...{ name: 'book.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(rows.join('\r\n')),
  })
  await expect(dialog).toContainText('book.csv')
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(dialog.getByRole('alert')).toContainText('1 thing to mend')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Line 3, date' }).click()
  await expect(table).toBeFocused()

  await test.step('the table is there again for who closes the dialog and comes back', async () => {
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Nothing is in the reference book yet.')).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: 'Import CSV' }).click()
    await expect(table).toHaveValue(rows.join('\n'))
  })

  await table.fill(rows.join('\n').replace('2016-06-31', '2016-06-23'))
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Imported: 3 added, 0 changed, 0 unchanged.')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(rowOf(page, 'Brexit referendum')).toContainText('23 Jun 2016')
  await expect(rowOf(page, 'German Chancellor')).toContainText('22 Nov 2005 – 8 Dec 2021')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('reference-book.csv')
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv).toContain('"Tikhanovskaya | Tichanowskaja"')

  await test.step('the same table again changes nothing', async () => {
    await page.getByRole('button', { name: 'Import CSV' }).click()
    await dialog.getByLabel('CSV file').setInputFiles(await download.path())
    await dialog.getByRole('button', { name: 'Import' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Imported: 0 added, 0 changed, 3 unchanged.')
  })
})

test('an author reads the book and takes it along, and is offered nothing else', async ({
  page,
  browser,
  desk,
}) => {
  await openBook(page, desk, MERKEL)
  const olga = await signInAs({ page, browser, desk }, { name: 'Olga Author', role: 'author' })
  await olga.getByRole('button', { name: /Olga Author/ }).click()
  await olga.getByRole('menuitem', { name: 'Reference book' }).click()
  await expect(rowOf(olga, 'German Chancellor')).toBeVisible()
  await expect(olga.getByRole('button', { name: 'Export CSV' })).toBeVisible()
  for (const name of [/Add/, /Import/, /Edit/, /Remove/, /Undo/]) {
    await expect(olga.getByRole('button', { name })).toHaveCount(0)
  }
  await olga.keyboard.press('n')
  await expect(olga.getByText('Your role does not allow this.').first()).toBeVisible()
  await olga.keyboard.press('Shift+D')
  const { article } = await followToSample(olga)
  await selectWords(article, 'The Kremlin said')
  await olga.keyboard.press('Shift+N')
  await expect(olga.getByText('Your role does not allow this.').first()).toBeVisible()
  await expect(olga.getByRole('button', { name: 'Add to reference book' })).toHaveCount(0)
})
