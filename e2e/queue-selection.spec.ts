import { createFirstAccount, expect, expectAccessible, signInAs, test } from './test.ts'
import { fill, queueOf } from './queue-screen.ts'

test('all that match are changed, also those no page has brought; others that come later are not', async ({
  page,
  desk,
}) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('link', { name: /^Queue/ })).toBeVisible()
  for (let n = 0; n < 55; n++) await fill(page, desk.url)
  await page.goto(`${desk.url}/queue?severity=query`)
  const { table, dialog } = queueOf(page)
  await expect(table).toHaveAttribute('aria-rowcount', '111')
  await page.keyboard.press('Control+a')
  await expect(page.getByText('110 selected')).toBeVisible()
  await fill(page, desk.url)
  await page.keyboard.press('Shift+S')
  await dialog.getByRole('combobox', { name: 'Outcome' }).selectOption('cut')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expect(dialog.getByText('110 flags will be changed.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Change 110 flags' }).click()
  await expect(dialog.getByText('110 flags changed.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.goto(`${desk.url}/queue?severity=query&status=open`)
  await expect(table).toHaveAttribute('aria-rowcount', '3')
})

test.describe('with the desk away', () => {
  test.use({ allowed: /Failed to load resource/ })

  test('what is chosen for many flags outlives the desk and a reload, and is done once', async ({
    page,
    desk,
  }) => {
    await createFirstAccount(page, desk)
    await expect(page.getByRole('link', { name: /^Queue/ })).toBeVisible()
    await fill(page, desk.url)
    await page.goto(`${desk.url}/queue`)
    const { rows, dialog } = queueOf(page)
    await expect(rows).toHaveCount(6)
    const begin = async () => {
      await page.keyboard.press('Control+a')
      await expect(page.getByText('6 selected')).toBeVisible()
      await page.keyboard.press('Shift+S')
    }
    await begin()
    await dialog.getByRole('combobox', { name: 'Outcome' }).selectOption('stet')
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('All of it is on record.')
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await expect(dialog.getByText('6 flags will be changed.')).toBeVisible()

    await desk.kill()
    await dialog.getByRole('button', { name: 'Change 6 flags' }).click()
    await expect(dialog.getByRole('alert')).toContainText('kept in this browser')
    await desk.start()
    await page.reload()
    await expect(rows).toHaveCount(6)
    await begin()
    await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('All of it is on record.')
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await dialog.getByRole('button', { name: 'Change 6 flags' }).click()
    await expect(dialog.getByText('6 flags changed.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(rows.first()).toContainText('resolved: stet')
  })
})

test('every action of the queue has a key, and an author is offered none that changes anything', async ({
  page,
  browser,
  desk,
}) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('link', { name: /^Queue/ })).toBeVisible()
  await fill(page, desk.url)
  await page.goto(`${desk.url}/queue?severity=query`)
  const { rows, filter, dialog } = queueOf(page)
  await expect(rows).toHaveCount(2)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByText('Settle the selected flags, or else the current one')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await page.keyboard.press('f')
  await expect(filter('Status')).toBeFocused()
  await page.getByRole('heading', { name: 'Queue' }).click()
  await page.keyboard.press('w')
  const naming = page.getByRole('dialog', { name: 'Save view' })
  await naming.getByRole('textbox', { name: 'Name' }).fill('Questions')
  await page.keyboard.press('Enter')
  await expect(naming).toBeHidden()
  await page.keyboard.press('c')
  await expect(rows).toHaveCount(6)
  await page.keyboard.press('m')
  await expect(page).toHaveURL(/waiting=me/)
  await page.keyboard.press('m')
  await expect(rows).toHaveCount(6)
  await page.keyboard.press('i')
  await expect(page.getByRole('link', { name: 'Questions' })).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await expect(dialog.getByRole('combobox', { name: 'Assignee' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await expect(dialog.getByRole('combobox', { name: 'Severity' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('x')
  await expect(page.getByText('1 selected')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('1 selected')).toBeHidden()
  await page.keyboard.press('o')
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible()

  const olga = await signInAs({ page, browser, desk }, { name: 'Olga Author', role: 'author' })
  await olga.getByRole('link', { name: /^Queue/ }).click()
  await expect(olga.getByRole('grid', { name: 'Flags' }).getByRole('link').first()).toBeVisible()
  await expect(olga.getByRole('checkbox', { name: /^Select/ })).toHaveCount(0)
  await expect(olga.getByRole('button', { name: 'Select all' })).toHaveCount(0)
  await olga.keyboard.press('Control+a')
  await expect(olga.getByText('Your role does not allow this.').first()).toBeVisible()
})
