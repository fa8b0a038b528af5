import type { Page, Route } from '@playwright/test'
import { expect, openSample, test, workspaceOf } from './test.ts'

const FIRST = 'The Kremlin said Wednesday'
const SECOND = 'Peskov added Wednesday'

test.use({ allowed: /status of 500/ })

const flagSentence = async (page: Page, words: string) => {
  const { article, dialog } = workspaceOf(page)
  await article.getByText(words).click()
  await page.keyboard.press('f')
  await expect(dialog).toBeVisible()
}

/** Keeps new flags on the line until the story lets them go. */
const holdNewFlags = async (
  page: Page,
): Promise<{ next: () => Promise<Route>; end: () => Promise<void> }> => {
  const waiting: Route[] = []
  await page.route('**/api/articles/*/flags', (route) =>
    route.request().method() === 'POST' ? void waiting.push(route) : route.continue(),
  )
  return {
    next: async () => {
      await expect.poll(() => waiting.length).toBeGreaterThan(0)
      const [route] = waiting.splice(0, 1)
      if (!route) throw new Error('no flag is on the line')
      return route
    },
    end: () => page.unroute('**/api/articles/*/flags'),
  }
}

test('a save that ends late disturbs nobody, and one that fails late says so', async ({ page, desk }) => {
  const { flags, dialog } = await openSample(page, desk)
  const line = await holdNewFlags(page)
  const note = dialog.getByRole('textbox', { name: 'Note' })

  await test.step('letters typed into the next form stay there when the save before it ends', async () => {
    await flagSentence(page, FIRST)
    await note.fill('The first one.')
    await page.keyboard.press('Control+Enter')
    const first = await line.next()
    await page.keyboard.press('Escape')
    await flagSentence(page, SECOND)
    await page.keyboard.type('Half of the ')
    await first.continue()
    await expect(flags.getByRole('listitem')).toHaveCount(1)
    await page.keyboard.type('second one.')
    await expect(note).toHaveValue('Half of the second one.')
  })

  await test.step('a form closed and opened again while it saves is still saving, then gone', async () => {
    await page.keyboard.press('Control+Enter')
    const second = await line.next()
    await page.keyboard.press('Escape')
    await flagSentence(page, SECOND)
    await expect(dialog).not.toContainText('Not saved yet')
    await expect(dialog.getByRole('button', { name: 'Saving …' })).toBeVisible()
    await second.continue()
    await expect(dialog).toBeHidden()
    await expect(flags.getByRole('listitem')).toHaveCount(2)
  })

  await test.step('a closed form that was refused is told of, listed, and gone on with', async () => {
    await flagSentence(page, FIRST)
    await note.fill('The third one.')
    await page.keyboard.press('Control+Enter')
    const third = await line.next()
    await page.keyboard.press('Escape')
    await third.fulfill({ status: 500, json: {} })
    await expect(page.getByRole('status').filter({ hasText: 'Not saved: “The third one.”' })).toBeVisible()
    await line.end()
    await page.reload()
    await expect(flags).toContainText('Not saved yet: “The third one.”')
    await flags.getByRole('button', { name: 'Go on' }).click()
    await expect(note).toHaveValue('The third one.')
    await expect(flags).not.toContainText('Not saved yet')
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await expect(flags.getByRole('listitem')).toHaveCount(3)
    await expect(flags).not.toContainText('Not saved yet')
  })

  await test.step('what is thrown away is gone', async () => {
    await flagSentence(page, SECOND)
    await note.fill('Never mind.')
    await page.keyboard.press('Escape')
    await flags.getByRole('button', { name: 'Throw away' }).click()
    await expect(flags).not.toContainText('Never mind.')
    await flagSentence(page, SECOND)
    await expect(note).toHaveValue('')
  })
})

test('two tabs that finish one draft make two flags', async ({ page, desk }) => {
  const { flags, dialog } = await openSample(page, desk)
  await flagSentence(page, FIRST)
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Begun in one tab.')

  const elsewhere = await page.context().newPage()
  await elsewhere.goto(page.url())
  await flagSentence(elsewhere, FIRST)
  const there = workspaceOf(elsewhere)
  await expect(there.dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('Begun in one tab.')
  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)

  await there.dialog.getByRole('textbox', { name: 'Note' }).fill('Ended in the other.')
  await there.dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(there.dialog).toBeHidden()
  await page.reload()
  await expect(flags.getByRole('listitem')).toHaveCount(2)
  await expect(flags).toContainText('Begun in one tab.')
  await expect(flags).toContainText('Ended in the other.')
})
