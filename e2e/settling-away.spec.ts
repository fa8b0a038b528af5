import type { Page } from '@playwright/test'
import { deskAway } from './desk-away.ts'
import { expect, openSample, test, workspaceOf } from './test.ts'

test.use({
  allowed: deskAway(404),
})

const actionsOf = async (page: Page): Promise<string[]> => {
  const { items } = await (
    await page.request.get(page.url().replace('/articles/', '/api/articles/') + '/history')
  ).json()
  return items.map(({ action }: { action: string }) => action)
}
const unsavedOn = (page: Page) => page.getByRole('region', { name: 'Not saved yet' })

/** The desk does what it is asked for, and its answer never comes. */
const loseAnswer = async (page: Page, method: string, url: string) => {
  let isLost = false
  await page.route(url, async (route) => {
    if (isLost || route.request().method() !== method) return route.fallback()
    isLost = true
    await route.fetch()
    await route.abort()
  })
}
const flagSample = async (page: Page) => {
  const { article, dialog } = workspaceOf(page)
  await article.getByText('The Kremlin said Wednesday').click()
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Was it Wednesday?')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

test('what is withdrawn, dismissed and taken back while the desk is away is done once it is back', async ({
  page,
  desk,
}) => {
  const { article, flags, findings } = await openSample(page, desk)
  const unsaved = unsavedOn(page)
  const marked = article.locator('mark[data-flag-ids]')
  await flagSample(page)
  await expect(flags.getByRole('listitem')).toHaveCount(1)

  await test.step('a flag is withdrawn, a finding dismissed, in that order', async () => {
    await desk.kill()
    await flags.getByRole('button', { name: 'Withdraw' }).click()
    await expect(unsaved).toContainText('Not saved yet: 1 change.')
    await expect(flags.getByRole('button', { name: 'Withdrawing …' })).toBeVisible()
    await findings.getByRole('button', { name: 'Give reason' }).click()
    await findings.getByRole('textbox', { name: /reason/i }).fill('The archive moved.')
    await page.keyboard.press('Enter')
    await expect(unsaved).toContainText('Not saved yet: 2 changes.')
    await desk.start()
    await expect(unsaved).toBeHidden()
    await expect(flags).toContainText('Withdrawn.')
    await expect(findings.getByText('1 decided')).toBeVisible()
    expect((await actionsOf(page)).slice(0, 2)).toEqual(['finding:dismiss', 'flag:withdraw'])
  })

  await test.step('so is what is undone', async () => {
    await desk.kill()
    await page.keyboard.press('Control+z')
    await expect(unsaved).toContainText('Not saved yet: 1 change.')
    await page.keyboard.press('Control+z')
    await desk.start()
    await expect(marked).toHaveCount(1)
    await expect(findings.getByRole('button', { name: 'Make flag' })).toBeVisible()
    await expect(unsaved).toBeHidden()
    expect((await actionsOf(page)).slice(0, 2)).toEqual(['flag:restore', 'finding:reopen'])
  })

  await test.step('so is what is muted', async () => {
    await desk.kill()
    await findings.getByRole('button', { name: 'Mute rule' }).click()
    await expect(unsaved).toContainText('Not saved yet: 1 change.')
    await expect(findings.getByRole('list', { name: /waits for the desk/ })).toHaveText(
      /^Muted rule: Link dated/,
    )
    await desk.start()
    await expect(findings.getByRole('list', { name: 'Muted here' })).toContainText('Link dated')
    await expect(unsaved).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(findings.getByRole('button', { name: 'Make flag' })).toBeVisible()
  })

  await test.step('an answer that got lost is nothing done twice', async () => {
    await loseAnswer(page, 'DELETE', '**/api/flags/*')
    await flags.getByRole('button', { name: 'Withdraw' }).click()
    await expect(flags).toContainText('Withdrawn.')
    await loseAnswer(page, 'POST', '**/restore')
    await flags.getByRole('button', { name: 'Undo' }).click()
    await expect(marked).toHaveCount(1)
    await loseAnswer(page, 'POST', '**/dismiss')
    await findings.getByRole('button', { name: 'Give reason' }).click()
    await findings.getByRole('textbox', { name: /reason/i }).fill('It has moved.')
    await page.keyboard.press('Enter')
    await expect(findings.getByText('1 decided')).toBeVisible()
    expect((await actionsOf(page)).slice(0, 4)).toEqual([
      'finding:dismiss',
      'flag:restore',
      'flag:withdraw',
      'rule:unmute',
    ])
  })

  await test.step('a withdrawal outlives the page it was made on', async () => {
    await page.route('**/api/flags/*', (route) =>
      route.request().method() === 'DELETE' ? route.abort() : route.continue(),
    )
    await flags.getByRole('button', { name: 'Withdraw' }).click()
    await expect(unsaved).toBeVisible()
    await page.reload()
    await expect(unsaved).toContainText('1 change')
    await page.unroute('**/api/flags/*')
    await expect(unsaved).toBeHidden()
    await expect(flags.getByRole('listitem')).toHaveCount(0)
    await expect(marked).toHaveCount(0)
  })
})
