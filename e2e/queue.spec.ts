import { createFirstAccount, expect, expectAccessible, test } from './test.ts'
import { fill, queueOf } from './queue-screen.ts'

test('a reviewer finds flags of all articles, and the address tells which', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('link', { name: 'Queue 0' })).toBeVisible()
  await page.getByRole('link', { name: /^Queue/ }).click()
  await expect(page.getByText('No flag is on the desk yet.')).toBeVisible()
  await fill(page, desk.url)
  await page.reload()
  const { rows, filter } = queueOf(page)
  await expect(page.getByRole('link', { name: 'Queue 6' })).toBeVisible()
  await expect(rows).toHaveCount(6)
  await expect(page.getByText('6 flags')).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('/')
  await page.keyboard.type('TUESDAY')
  await expect(rows).toHaveCount(2)
  await page.getByRole('searchbox', { name: 'Search flags' }).fill('')
  await expect(rows).toHaveCount(6)

  await filter('Severity').selectOption('blocker')
  await expect(page).toHaveURL(/severity=blocker/)
  await expect(rows).toHaveCount(2)
  await filter('Order').selectOption('Oldest first')
  await expect(rows.first()).toContainText('Alpha story')
  await page.reload()
  await expect(filter('Severity')).toHaveValue('blocker')
  await expect(filter('Order')).toHaveValue('created')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('Alpha story')
  await page.goBack()
  await expect(filter('Order')).toHaveValue('-updated')
  await expect(rows.first()).toContainText('Beta story')

  await filter('Category').selectOption('place')
  await expect(page.getByText('No flag fits all of this.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Drop category “place”' }).click()
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(rows).toHaveCount(6)
})

test('flags are settled together; one that changed meanwhile is told and stays selected', async ({
  page,
  desk,
}) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('link', { name: /^Queue/ })).toBeVisible()
  const ids = await fill(page, desk.url)
  await page.goto(`${desk.url}/queue?sort=created`)
  const { rows, dialog } = queueOf(page)
  await expect(rows).toHaveCount(6)

  await page.keyboard.press('j')
  await expect(rows.nth(0)).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('3 selected')).toBeVisible()
  await expectAccessible(page)

  await page.request.patch(`${desk.url}/api/flags/${ids[1]}`, {
    data: { status: 'resolved', outcome: 'fixed' },
    headers: { 'if-match': '"1"' },
  })
  await page.getByRole('button', { name: 'Settle …' }).click()
  await expect(page.getByRole('dialog', { name: 'Change 3 flags' })).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Outcome' }).selectOption('stet')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expect(dialog.getByText('Reason must say why')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('As the minister said it.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Preview' }).click()
  const preview = dialog.getByRole('list', { name: 'What will change' })
  await expect(preview.getByRole('listitem')).toHaveCount(3)
  await expect(preview.getByText('status: open → resolved: stet')).toHaveCount(2)
  await expect(preview.getByText('changed in the meantime')).toHaveCount(1)
  await expectAccessible(page)

  await dialog.getByRole('button', { name: 'Change 2 flags' }).click()
  const result = dialog.getByRole('list', { name: 'What was changed' })
  await expect(result.getByText('resolved: stet')).toHaveCount(2)
  await expect(result.getByText('changed in the meantime')).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('1 selected')).toBeVisible()
  await expect(rows.nth(1).getByRole('checkbox')).toBeChecked()
  await expect(rows.nth(0)).toContainText('resolved: stet')
  await expect(page.getByRole('link', { name: 'Queue 3' })).toBeVisible()

  await page.getByRole('button', { name: 'Assign …' }).click()
  await dialog.getByRole('combobox', { name: 'Assignee' }).selectOption('Ada Checker')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Change 1 flag' }).click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(rows.nth(1)).toContainText('Ada Checker')
})

test('a view is kept under a name, and leads back to what it shows', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('link', { name: /^Queue/ })).toBeVisible()
  await fill(page, desk.url)
  await page.goto(`${desk.url}/queue?severity=query`)
  const { rows, filter } = queueOf(page)
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Save view' }).click()
  const naming = page.getByRole('dialog', { name: 'Save view' })
  await naming.getByRole('textbox', { name: 'Name' }).fill('Questions')
  await expectAccessible(page)
  await naming.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(naming).toBeHidden()

  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(rows).toHaveCount(6)
  await page.getByRole('link', { name: 'Questions' }).click()
  await expect(page).toHaveURL(/severity=query/)
  await expect(filter('Severity')).toHaveValue('query')
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Delete view Questions' }).click()
  await expect(page.getByRole('link', { name: 'Questions' })).toBeHidden()

  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/.*flag=/)
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible()
})

test('what waits for me is told on the desk, and a narrow screen shows the queue whole', async ({
  page,
  desk,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await createFirstAccount(page, desk)
  await expect(page.getByRole('link', { name: 'Assigned to me 0' })).toBeVisible()
  const ids = await fill(page, desk.url)
  const { items } = (await (await page.request.get(`${desk.url}/api/people`)).json()) as {
    items: { id: string }[]
  }
  await page.request.post(`${desk.url}/api/flags/bulk`, {
    data: { ids: ids.slice(0, 2), change: { assigneeId: items[0]?.id } },
  })
  await page.reload()
  await page.getByRole('link', { name: 'Assigned to me 2' }).click()
  const { rows } = queueOf(page)
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Select all' }).click()
  await expect(page.getByText('2 selected')).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expectAccessible(page)
})

test('thousands of flags scroll in one table, a few of them on the page at a time', async ({
  page,
  desk,
}) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('link', { name: /^Queue/ })).toBeVisible()
  for (let n = 0; n < 60; n++) await fill(page, desk.url)
  await page.goto(`${desk.url}/queue`)
  const { table, rows } = queueOf(page)
  await expect(table).toHaveAttribute('aria-rowcount', '361')
  expect(await rows.count()).toBeLessThan(60)
  await expect(async () => {
    await page.mouse.wheel(0, 6_000)
    await expect(table.locator('[aria-rowindex="361"]')).toBeVisible({ timeout: 500 })
  }).toPass()
  expect(await rows.count()).toBeLessThan(60)
})
