import type { Locator, Page } from '@playwright/test'
import { deskAway } from './desk-away.ts'
import { ADA, expect, openSample, test, workspaceOf } from './test.ts'

test.use({
  allowed: deskAway(),
})

const writeFlag = async (page: Page, words: string, note: string) => {
  const { article, dialog } = workspaceOf(page)
  await article.getByText(words).click()
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note)
}
const waitingIn = (part: Locator) => part.getByRole('list', { name: /waits for the desk/ })
const unsavedOn = (page: Page) => page.getByRole('region', { name: 'Not saved yet' })

test('the server is killed while somebody types and saves: nothing is lost, nothing is saved twice', async ({
  page,
  desk,
}) => {
  const { article, flags, dialog } = await openSample(page, desk)
  const unsaved = unsavedOn(page)

  await test.step('what is saved while the desk is away waits in plain sight, and one reads on', async () => {
    await writeFlag(page, 'The Kremlin said Wednesday', 'Typed before the desk went away.')
    await desk.kill()
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(unsaved).toContainText('Not saved yet: 1 change.')
    await expect(article.locator('mark[data-coming]')).toContainText('The Kremlin said Wednesday')
    await expect(flags).toContainText('Not saved yet, waits for the desk: “Typed before the desk went away.”')
    await writeFlag(page, 'Peskov added Wednesday', 'Typed while it was away.')
    await page.keyboard.press('Control+Enter')
    await expect(unsaved).toContainText('2 changes')
    await expect(flags.getByRole('listitem')).toHaveCount(0)
  })

  await test.step('when it is back both are saved, once and in order', async () => {
    await desk.start()
    await expect(flags.getByRole('listitem')).toHaveCount(2)
    await expect(unsaved).toBeHidden()
    await expect(article.locator('mark[data-coming]')).toHaveCount(0)
    await expect(article.locator('mark[data-flag-ids]')).toHaveCount(2)
    await expect(flags).not.toContainText('Not saved yet')
    await page.reload()
    await expect(flags.getByRole('listitem')).toHaveCount(2)
    const { items } = await (await page.request.get(`${desk.url}${historyOf(page)}`)).json()
    expect(items.map((entry: { action: string }) => entry.action).slice(0, 2)).toEqual([
      'flag:create',
      'flag:create',
    ])
    expect(items.map((entry: { detail: { note: string } }) => entry.detail.note).slice(0, 2)).toEqual([
      'Typed while it was away.',
      'Typed before the desk went away.',
    ])
  })

  await test.step('an answer that got lost is no second flag', async () => {
    let isLost = false
    await page.route('**/api/articles/*/flags', async (route) => {
      if (isLost || route.request().method() !== 'POST') return route.fallback()
      isLost = true
      await route.fetch()
      await route.abort()
    })
    await writeFlag(page, 'The Kremlin said Wednesday', 'The answer to this got lost.')
    await page.keyboard.press('Control+Enter')
    await expect(flags).toContainText('The answer to this got lost.')
    await expect(flags).not.toContainText('Not saved yet')
    await page.reload()
    await expect(flags.getByRole('listitem')).toHaveCount(3)
    expect(isLost).toBe(true)
  })

  await test.step('what waits outlives the page', async () => {
    await writeFlag(page, 'Peskov added Wednesday', 'The page was closed meanwhile.')
    await page.context().setOffline(true)
    await page.keyboard.press('Control+Enter')
    await expect(unsaved).toBeVisible()
    await page.context().setOffline(false)
    await page.route('**/api/articles/*/flags', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await page.reload()
    await expect(unsaved).toContainText('1 change')
    await page.unroute('**/api/articles/*/flags')
    // Whichever asks first, the page by itself or somebody who presses Try now.
    await expect(flags.getByRole('listitem')).toHaveCount(4)
    await expect(flags).not.toContainText('Not saved yet')
  })
})

test('what waits stands in its list even if the desk went away before its flags had come', async ({
  page,
  desk,
}) => {
  const { flags, dialog } = workspaceOf(page)
  await page.route('**/api/articles/*/flags?*', (route) => route.abort())
  await openSample(page, desk)
  await writeFlag(page, 'The Kremlin said Wednesday', 'Typed before anything was known.')
  await desk.kill()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(flags).toContainText('The desk does not answer.')
  await expect(flags).toContainText('Not saved yet, waits for the desk: “Typed before anything was known.”')
  await page.unroute('**/api/articles/*/flags?*')
  await desk.start()
  await expect(flags.getByRole('listitem')).toContainText(['Typed before anything was known.'])
  await expect(flags).not.toContainText('Not saved yet')
})

test('a note and a source that wait for the desk are saved once, and what is not sent yet can be undone', async ({
  page,
  desk,
}) => {
  const { article } = await openSample(page, desk)
  const unsaved = unsavedOn(page)
  const sources = page.getByRole('region', { name: 'Sources' })
  const waiting = waitingIn(sources)
  const note = page.getByRole('dialog', { name: 'Note' })
  const dialog = page.getByRole('dialog', { name: 'Source' })
  const first = article.locator('[data-sentence-id]').first()
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await dialog.getByRole('button', { name: 'New source' }).click()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Minutes of the council')
  await desk.kill()

  await test.step('files cannot wait: the form stays open and says so', async () => {
    const files = dialog.getByLabel('Files')
    await files.setInputFiles({ name: 'minutes.txt', mimeType: 'text/plain', buffer: Buffer.from('Minutes') })
    await dialog.getByRole('button', { name: 'Attach source' }).click()
    await expect(dialog.getByRole('alert')).toContainText('keep this form open')
    await dialog.getByRole('button', { name: 'Leave out minutes.txt' }).click()
  })

  await test.step('all else waits in plain sight', async () => {
    await dialog.getByRole('button', { name: 'Attach source' }).click()
    await expect(dialog).toBeHidden()
    await expect(waiting.getByRole('listitem')).toContainText([
      'Source: “Minutes of the council”',
      'Use of “Minutes of the council”',
    ])
    await page.keyboard.press('i')
    await note.getByRole('textbox', { name: 'Note' }).fill('See page 7.')
    await page.keyboard.press('Control+Enter')
    await expect(first).toHaveAttribute('aria-description', 'Not saved yet. Note: See page 7.')
    await expect(unsaved).toContainText('3 changes')
  })

  await test.step('and is saved once', async () => {
    await desk.start()
    await expect(unsaved).toBeHidden()
    await expect(sources.getByRole('listitem')).toHaveCount(1)
    await expect(first).toHaveAttribute('aria-description', 'Note: See page 7. 1 source')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(first).not.toHaveAttribute('aria-description')
    await page.reload()
    await expect(sources).toContainText('No source yet.')
    const { items } = await (await page.request.get(`${desk.url}/api/sources`)).json()
    expect(items).toHaveLength(1)
  })
})

test('a source edited twice while the desk is away is saved as it was typed last', async ({ page, desk }) => {
  await openSample(page, desk)
  const sources = page.getByRole('region', { name: 'Sources' })
  const dialog = page.getByRole('dialog', { name: 'Source' })
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await dialog.getByRole('button', { name: 'New source' }).click()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Minutes')
  await dialog.getByRole('button', { name: 'Attach source' }).click()
  await sources.getByRole('button', { name: 'Minutes' }).click()
  await desk.kill()
  const edit = async (field: string, words: string) => {
    await sources.getByRole('button', { name: 'Edit' }).click()
    await dialog.getByRole('textbox', { name: field }).fill(words)
    await dialog.getByRole('button', { name: 'Save source' }).click()
    await expect(dialog).toBeHidden()
  }
  await edit('Publisher', 'The council')
  await edit('Locator', 'p. 7')
  await desk.start()
  await expect(sources).toContainText('The council')
  await expect(sources).toContainText('p. 7')
  await expect(unsavedOn(page)).toBeHidden()
  await edit('Author or contact', 'The clerk')
  await expect(sources).toContainText('The clerk')
})

test('a waiver and a sign-off that wait for the desk are given once', async ({ page, desk }) => {
  await openSample(page, desk)
  const path = `${desk.url}/api${new URL(page.url()).pathname}`
  const { revision } = await (await page.request.get(path)).json()
  const sentenceIds = revision.sentences.slice(1).map(({ id }: { id: string }) => id)
  const data = { sentenceIds, state: 'verified' }
  await page.request.post(`${path}/checks/bulk`, { data, headers: { origin: desk.url } })
  await page.reload()
  const panel = page.getByRole('region', { name: 'Sign-off' })
  const way = panel.getByRole('group', { name: 'In the way' })
  const unsaved = unsavedOn(page)
  await way.getByRole('button', { name: /^Waive/ }).click()
  await way.getByRole('textbox', { name: 'Reason' }).fill('Boilerplate.')
  await desk.kill()
  await way.getByRole('button', { name: 'Waive', exact: true }).click()
  await expect(way.getByRole('textbox')).toBeHidden()
  await expect(waitingIn(panel).getByRole('listitem')).toContainText(['Waived:'])
  await desk.start()
  await expect(panel).toContainText('Ready to sign off.')
  await expect(unsaved).toBeHidden()

  await panel.getByRole('button', { name: 'Sign off', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign off' })
  await dialog.getByRole('textbox', { name: /Note/ }).fill('Read twice.')
  await desk.kill()
  await dialog.getByRole('button', { name: 'Seal and sign off' }).click()
  await expect(dialog).toBeHidden()
  await expect(waitingIn(panel).getByRole('listitem')).toHaveText(['Signed off'])
  await desk.start()
  await expect(panel).toContainText('Read twice.')
  await expect(unsaved).toBeHidden()
  const { items } = await (await page.request.get(`${path}/history`)).json()
  const actions = items.map(({ action }: { action: string }) => action)
  expect(actions.slice(0, 2)).toEqual(['article:sign-off', 'article:waive'])
})

test('a plan made while the desk is away is saved in order', async ({ page, desk }) => {
  await openSample(page, desk)
  const assignee = page.getByRole('combobox', { name: 'Assignee' })
  const due = page.getByLabel('Due')
  const unsaved = unsavedOn(page)
  await expect(assignee.getByRole('option')).toContainText(['nobody', ADA.name])
  await desk.kill()
  await assignee.selectOption(ADA.name)
  await expect(unsaved).toContainText('1 change')
  await due.fill('2020-08-20')
  await due.blur()
  await expect(unsaved).toContainText('2 changes')
  await expect(page.getByText('Not saved yet', { exact: true })).toBeVisible()
  await expect(assignee.locator(':checked')).toHaveText(ADA.name)
  await desk.start()
  await expect(unsaved).toBeHidden()
  await page.reload()
  await expect(assignee.locator(':checked')).toHaveText(ADA.name)
  await expect(due).toHaveValue('2020-08-20')
  const { items } = await (await page.request.get(`${desk.url}${historyOf(page)}`)).json()
  expect(items.slice(0, 2).map(({ detail }: { detail: { change: object } }) => detail.change)).toEqual([
    { dueOn: '2020-08-20' },
    expect.objectContaining({ assigneeId: expect.any(String) }),
  ])
})

const historyOf = (page: Page): string => `/api${new URL(page.url()).pathname}/history`
