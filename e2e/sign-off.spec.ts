import {
  ADA,
  createFirstAccount,
  expect,
  expectAccessible,
  followToSample,
  openSample,
  test,
} from './test.ts'
import type { Page } from '@playwright/test'

/** The refusal that the story is about is a failed request to the browser. */
test.use({ allowed: /409 \(Conflict\)/ })

/** Deals with all sentences but the last two, as a checker with much patience would. */
const checkMost = async (page: Page) => {
  const { origin, pathname } = new URL(page.url())
  const path = `${origin}/api${pathname}`
  const article = await (await page.request.get(path)).json()
  const ids = article.revision.sentences.map((sentence: { id: string }) => sentence.id)
  const data = { sentenceIds: ids.slice(0, -2), state: 'verified' }
  expect((await page.request.post(`${path}/checks/bulk`, { data })).ok()).toBe(true)
  return { path, beforeLast: ids.at(-2) as string, first: ids[0] as string }
}

const say = async (page: Page, path: string, sentenceId: string, state: string) =>
  expect((await page.request.put(`${path}/checks/${sentenceId}`, { data: { state } })).ok()).toBe(true)

test('a reviewer is refused with a list, follows it, waives one with a reason, signs off; a later edit shows', async ({
  page,
  desk,
}) => {
  const { article } = await openSample(page, desk)
  const panel = page.getByRole('region', { name: 'Sign-off' })
  const way = panel.getByRole('group', { name: 'In the way' })

  await test.step('not ready: everything in the way is listed', async () => {
    await expect(panel).toContainText(/Not ready: \d+ sentences\./)
    await panel.getByRole('button', { name: 'Sign off', exact: true }).click()
    await expect(way).toBeFocused()
    await expect(page.getByRole('status')).toContainText(/Not signed off\. \d+ sentences in the way/)
  })

  const { path, beforeLast, first } = await checkMost(page)
  await page.reload()

  await test.step('each line leads to its place', async () => {
    await expect(panel).toContainText('Not ready: 2 sentences.')
    await way
      .getByRole('button', { name: /^Not checked/ })
      .first()
      .click()
    await expect(article.locator(`[data-sentence-id="${beforeLast}"]`)).toBeFocused()
    await say(page, path, beforeLast, 'verified')
    await page.reload()
    await expect(panel).toContainText('Not ready: 1 sentence.')
  })

  await test.step('one is waived, which needs a reason', async () => {
    await way.getByRole('button', { name: /^Waive/ }).click()
    await way.getByRole('button', { name: 'Waive', exact: true }).click()
    await expect(way.getByRole('alert')).toContainText('Not waived.')
    await way.getByRole('textbox', { name: 'Reason' }).fill('Boilerplate of the agency.')
    await page.reload()
    await way.getByRole('button', { name: /^Waive/ }).click()
    await expect(way.getByRole('textbox', { name: 'Reason' })).toHaveValue('Boilerplate of the agency.')
    await way.getByRole('button', { name: 'Waive', exact: true }).click()
    await expect(panel).toContainText('Ready to sign off.')
    await page.keyboard.press('Control+z')
    await expect(panel).toContainText('Not ready: 1 sentence.')
    await page.keyboard.press('Control+y')
    await expect(panel).toContainText('Ready to sign off.')
    await expect(panel.getByRole('list', { name: 'Waived' })).toContainText('Boilerplate of the agency.')
    await expect(panel.getByRole('list', { name: 'Waived' })).toContainText(ADA.name)
  })

  await test.step('signed off, with what is sealed', async () => {
    await panel.getByRole('button', { name: 'Sign off', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Sign off' })
    await expect(dialog).toContainText('with 1 waiver')
    await dialog.getByRole('textbox', { name: /Note/ }).fill('Read twice.')
    await page.reload()
    await panel.getByRole('button', { name: 'Sign off', exact: true }).click()
    await expect(dialog.getByRole('textbox', { name: /Note/ })).toHaveValue('Read twice.')
    await dialog.getByRole('button', { name: 'Seal and sign off' }).click()
    await expect(panel).toContainText(`Signed off by ${ADA.name}`)
    await expect(panel).toContainText('Read twice.')
    await expect(page.getByRole('button', { name: /State: signed-off/ })).toBeVisible()
  })

  await test.step('which is undone, and stands again with the same seal', async () => {
    const seal = await panel.locator('code').getAttribute('title')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: /State: checking/ })).toBeVisible()
    await expect(panel).not.toContainText('Signed off by')
    await page.keyboard.press('Control+y')
    await expect(page.getByRole('button', { name: /State: signed-off/ })).toBeVisible()
    await expect(panel.locator('code')).toHaveAttribute('title', seal ?? '')
    await expect(panel.getByRole('button', { name: 'Take back the sign-off' })).toBeEnabled()
    await page.keyboard.press('Shift+U')
    await expect(page.getByRole('button', { name: /State: checking/ })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(panel.locator('code')).toHaveAttribute('title', seal ?? '')
  })

  await test.step('a later edit of a check shows what it broke, and undoing it mends it', async () => {
    await say(page, path, first, 'problem')
    await page.reload()
    await expect(panel).toContainText(`Signed off by ${ADA.name} – 1 change since`)
    const changes = panel.getByRole('list', { name: 'Changes since the sign-off' })
    await expect(changes).toContainText(/Check: verified → problem/)
    await expect(page.getByRole('button', { name: /State: checking/ })).toBeVisible()
    await changes.getByRole('button').click()
    await expect(article.locator(`[data-sentence-id="${first}"]`)).toBeFocused()
    await say(page, path, first, 'verified')
    await page.reload()
    await expect(page.getByRole('button', { name: /State: signed-off/ })).toBeVisible()
    await expect(panel).not.toContainText('since')
  })

  await expectAccessible(page)
})

test('who checks an article and by when stands at the article and on the desk', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  const due = page.getByRole('region', { name: 'Due' })
  await expect(due).toContainText('Nothing is due within a week.')
  await followToSample(page)
  await page.getByRole('combobox', { name: 'Assignee' }).selectOption(ADA.name)
  const day = page.getByLabel('Due')
  await day.fill('2020-08-20')
  await day.blur()
  const said = page.getByRole('status')
  await expect(said).toContainText('Due date set.')
  await page.locator('[data-sentence-id]').first().focus()
  await page.keyboard.press('Control+z')
  await expect(said).toContainText('Undone: due date')
  await expect(day).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('combobox', { name: 'Assignee' })).toHaveValue('')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+y')
  await expect(said).toContainText('Redone: due date')
  await expect(page.getByRole('combobox', { name: 'Assignee' }).locator(':checked')).toHaveText(ADA.name)

  await page.getByRole('link', { name: 'Desk' }).click()
  await expect(due).toContainText('Overdue 1')
  await expect(page.getByRole('region', { name: 'Who works on what' })).toContainText(ADA.name)
  await expect(page.getByRole('region', { name: 'Blocked' })).toContainText('Nothing is blocked.')
  await expect(page.getByRole('row', { name: /Kremlin/ })).toContainText('20 Aug 2020')
  await expectAccessible(page)
})

test('what is about the article as a whole has its keys', async ({ page, desk }) => {
  const { article } = await openSample(page, desk)
  const panel = page.getByRole('region', { name: 'Sign-off' })
  const way = panel.getByRole('group', { name: 'In the way' })
  const keys = page.keyboard
  const count = await article.locator('[data-sentence-id]').count()
  await expect(panel).toContainText(`Not ready: ${count} sentences.`)

  await keys.press('p')
  await expect(page.getByRole('combobox', { name: 'Assignee' })).toBeFocused()
  await article.locator('[data-sentence-id]').first().focus()
  await keys.press('b')
  await expect(page.getByRole('menuitem', { name: 'CSV' })).toBeVisible()
  await keys.press('Escape')
  await keys.press('Shift+T')
  await expect(page.getByRole('menuitem', { name: 'To checking' })).toBeVisible()
  await keys.press('Escape')
  await keys.press('l')
  await keys.press('Shift+C')
  await expect(page.getByRole('status')).toContainText('Open a source in the list first')
  await expect(page.getByRole('region', { name: 'Sources' })).toContainText('No source yet.')

  await keys.press('Shift+O')
  await expect(way).toBeFocused()
  await keys.press('g')
  await expect(page.getByRole('status')).toContainText('Go to something that stands in the way first')
  await keys.press('Tab')
  await keys.press('g')
  await expect(way.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await keys.type('A headline.')
  await keys.press('Tab')
  await keys.press('Enter')
  await expect(panel).toContainText(`Not ready: ${count - 1} sentences.`)
  await panel.getByRole('list', { name: 'Waived' }).getByRole('button').first().focus()
  await keys.press('g')
  await expect(panel).toContainText(`Not ready: ${count} sentences.`)

  await keys.press('?')
  const list = page.getByRole('dialog', { name: 'Keys' })
  await expect(list).toContainText('Waive what has the focus there')
  await expectAccessible(page)
})

test('the tour can be skipped, stays away, and can be taken again', async ({ page, desk }) => {
  await openSample(page, desk)
  const tour = page.getByRole('region', { name: /^Tour, step \d of 5$/ })
  await expect(tour).toHaveAccessibleName('Tour, step 1 of 5')
  await tour.getByRole('button', { name: 'Next' }).click()
  await page.keyboard.press('j')
  await expect(page.locator('[data-sentence-id]:focus')).toBeVisible()
  await tour.getByRole('button', { name: 'Back' }).click()
  await tour.getByRole('button', { name: 'Skip' }).click()
  await expect(tour).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible()
  await expect(tour).toHaveCount(0)
  await page.getByRole('button', { name: ADA.name }).click()
  await page.getByRole('menuitem', { name: 'Take the tour' }).click()
  for (const step of [2, 3, 4, 5]) {
    await tour.getByRole('button', { name: 'Next' }).click()
    await expect(tour).toHaveAccessibleName(`Tour, step ${step} of 5`)
  }
  await tour.getByRole('button', { name: 'Done' }).click()
  await expect(tour).toHaveCount(0)
})

test('the admin says how much must be accounted for', async ({ page, desk }) => {
  await openSample(page, desk)
  await page.getByRole('button', { name: ADA.name }).click()
  await page.getByRole('menuitem', { name: 'Desk settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Desk settings' })
  await dialog.getByRole('textbox', { name: 'Coverage' }).fill('most')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('must be a whole number from 0 to 100')
  await dialog.getByRole('textbox', { name: 'Coverage' }).fill('0')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Sign-off' })).toContainText('Ready to sign off.')
})

test('on paper the flags have numbers, and a list tells what they mean', async ({ page, desk }) => {
  await openSample(page, desk)
  await page.getByRole('button', { name: 'Make flag' }).click()
  await expect(page.getByRole('complementary', { name: 'Flags' }).getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('j')
  await page.keyboard.press('v')
  await expect(page.getByRole('status')).toContainText('Verified.')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('sup')).toHaveText('1')
  await expect(page.getByRole('heading', { name: 'Flags' })).toBeVisible()
  await expect(page.locator('[data-printed]').getByText('AC ✓')).toBeVisible()
  await expect(page.getByRole('button').first()).toBeHidden()
  const pdf = await page.pdf()
  expect(pdf.length).toBeGreaterThan(10_000)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('sup')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible()
})

test('the way to a sign-off can be gone on a telephone, with keys alone', async ({ page, desk }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openSample(page, desk)
  await page.keyboard.press('o')
  const panel = page.getByRole('region', { name: 'Sign-off' })
  await expect(panel.getByRole('button', { name: 'Sign off', exact: true })).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expectAccessible(page)
})
