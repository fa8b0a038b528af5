import type { Page } from '@playwright/test'
import { expect, followToSample, openSample, signInAs, test, workspaceOf } from './test.ts'

const said = (page: Page) => page.getByRole('status')
const undo = async (page: Page, label: string) => {
  await page.keyboard.press('Control+z')
  await expect(said(page)).toContainText(`Undone: ${label}`)
}
const redo = async (page: Page, label: string) => {
  await page.keyboard.press('Control+Shift+z')
  await expect(said(page)).toContainText(`Redone: ${label}`)
}

const flagSample = async (page: Page, note: string) => {
  const { article, dialog } = workspaceOf(page)
  await article.getByText('The Kremlin said Wednesday').click()
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}
const settle = async (page: Page, outcome: string, reason: string) => {
  const { flags } = workspaceOf(page)
  await flags.getByRole('button', { name: 'Settle …' }).click()
  await flags.getByRole('radio', { name: outcome }).check()
  await flags.getByRole('textbox', { name: 'Reason' }).fill(reason)
  await flags.getByRole('button', { name: 'Settle', exact: true }).click()
  await expect(flags.getByText('✓ settled')).toBeVisible()
}

test('all that is done to a flag is taken back step by step, and done again', async ({ page, desk }) => {
  const { article, flags, dialog } = await openSample(page, desk)
  await flagSample(page, 'Was it Wednesday?')

  await test.step('an edit and a settlement, and both back and forth', async () => {
    await flags.getByRole('button', { name: 'Edit' }).click()
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Was it not Thursday?')
    await page.keyboard.press('Control+Enter')
    await expect(flags).toContainText('Was it not Thursday?')
    await settle(page, 'stet', 'The record says so.')
    await undo(page, 'settled flag')
    await expect(flags.getByText('○ open')).toBeVisible()
    await undo(page, 'edited flag')
    await expect(flags).toContainText('Was it Wednesday?')
    await redo(page, 'edited flag')
    await expect(flags).toContainText('Was it not Thursday?')
    await redo(page, 'settled flag')
    await expect(flags.getByText('✓ settled')).toBeVisible()
    await expect(flags).toContainText('The record says so.')
  })

  await test.step('what was opened again is settled again as it was', async () => {
    await flags.getByRole('button', { name: 'Reopen' }).click()
    await expect(flags.getByText('○ open')).toBeVisible()
    await undo(page, 'flag opened again')
    await expect(flags).toContainText('stet: Let it stand')
    await expect(flags).toContainText('The record says so.')
    await redo(page, 'flag opened again')
  })

  await test.step('a question, with the status that it made', async () => {
    await flags.getByRole('button', { name: 'Ask the author' }).click()
    await flags.getByRole('textbox', { name: 'Question' }).fill('Which day?')
    await page.keyboard.press('Control+Enter')
    await expect(flags.getByText('? queried')).toBeVisible()
    await expect(flags.getByRole('button', { name: 'Reply · 1 reply' })).toBeVisible()
    await page.keyboard.press('Escape')
    await settle(page, 'fixed', 'It was Thursday.')
    await undo(page, 'settled flag')
    await expect(flags.getByText('? queried')).toBeVisible()
    await undo(page, 'question')
    await expect(flags.getByText('○ open')).toBeVisible()
    await expect(flags.getByRole('button', { name: 'Reply', exact: true })).toBeVisible()
    await redo(page, 'question')
    await expect(flags.getByText('? queried')).toBeVisible()
    await expect(flags.getByRole('button', { name: 'Reply · 1 reply' })).toBeVisible()
  })

  await test.step('a reply, and one that is withdrawn', async () => {
    await flags.getByRole('button', { name: 'Reply · 1 reply' }).click()
    await flags.getByRole('textbox', { name: 'Reply' }).fill('The paper has it.')
    await page.keyboard.press('Control+Enter')
    const thread = flags.getByRole('group', { name: 'Thread' })
    await expect(thread.getByRole('listitem')).toHaveCount(2)
    await thread.getByRole('button', { name: 'Withdraw reply' }).first().click()
    await expect(thread.getByRole('listitem')).toHaveCount(1)
    await undo(page, 'withdrawn reply')
    await expect(thread.getByRole('listitem')).toHaveCount(2)
    await expect(thread.getByText('Reply withdrawn.')).toHaveCount(0)
    await undo(page, 'reply')
    await expect(thread.getByRole('listitem')).toHaveCount(1)
    await redo(page, 'reply')
    await expect(thread.getByRole('listitem')).toHaveCount(2)
    await thread.getByRole('button', { name: 'Close' }).click()
  })

  await test.step('who has it', async () => {
    await flags.getByRole('button', { name: 'Assign' }).click()
    await flags.getByRole('combobox', { name: 'Assignee' }).selectOption('Ada Checker (admin)')
    await expect(flags.getByText('Assigned to Ada Checker')).toBeVisible()
    await undo(page, 'assignment')
    await expect(flags.getByText('Assigned to Ada Checker')).toHaveCount(0)
    await redo(page, 'assignment')
    await expect(flags.getByText('Assigned to Ada Checker')).toBeVisible()
  })

  await test.step('the words it is on', async () => {
    const marked = article.locator('mark[data-flag-ids]')
    const words = (await marked.allInnerTexts()).join('')
    await flags.getByRole('button', { name: 'Adjust words' }).click()
    await article.getByText('The Kremlin said Wednesday').dblclick()
    await flags.getByRole('button', { name: 'Use the selected words' }).click()
    await expect(flags.getByRole('group', { name: 'Adjust the words' })).toHaveCount(0)
    await expect(marked).not.toHaveText([words])
    await undo(page, 'adjusted words')
    await expect(marked).toHaveText([words])
    await redo(page, 'adjusted words')
    await expect(marked).not.toHaveText([words])
  })

  await test.step('withdrawn and brought back, by key and by button', async () => {
    await flags.getByRole('button', { name: 'Withdraw' }).click()
    await expect(flags.getByText('Withdrawn.')).toBeVisible()
    await undo(page, 'withdrawn flag')
    await expect(flags.getByText('? queried')).toBeVisible()
    await redo(page, 'withdrawn flag')
    await flags.getByRole('button', { name: 'Undo' }).click()
    await expect(flags.getByText('? queried')).toBeVisible()
    await undo(page, 'flag brought back')
    await expect(flags.getByText('? queried')).toHaveCount(0)
    await undo(page, 'withdrawn flag')
    await expect(flags.getByText('? queried')).toBeVisible()
  })

  await test.step('all the way back to a text without a flag', async () => {
    for (const label of ['adjusted words', 'assignment', 'reply', 'question', 'flag opened again']) {
      await undo(page, label)
    }
    await undo(page, 'settled flag')
    await undo(page, 'edited flag')
    await undo(page, 'flag')
    await expect(article.locator('mark[data-flag-ids]')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(said(page)).toContainText('Nothing to undo.')
  })
})

test('findings that were made a flag or dismissed are open again', async ({ page, desk }) => {
  const { findings, flags } = await openSample(page, desk)
  const make = findings.getByRole('button', { name: 'Make flag' })
  await make.click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  await undo(page, 'flag of a finding')
  await expect(flags.getByRole('listitem')).toHaveCount(0)
  await expect(make).toBeVisible()
  await redo(page, 'flag of a finding')
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  await expect(make).toHaveCount(0)
  await undo(page, 'flag of a finding')

  await findings.getByRole('button', { name: 'Give reason' }).click()
  await findings.getByRole('textbox', { name: /reason/i }).fill('The archive moved.')
  await findings.getByRole('button', { name: 'Dismiss' }).click()
  await expect(findings.getByText('1 decided')).toBeVisible()
  await undo(page, 'dismissed finding')
  await expect(make).toBeVisible()
  await redo(page, 'dismissed finding')
  await expect(make).toHaveCount(0)
  await findings.getByText('1 decided').click()
  await expect(findings).toContainText('The archive moved.')
  await undo(page, 'dismissed finding')
  await expect(make).toBeVisible()

  await findings.getByRole('button', { name: 'Mute rule' }).click()
  await expect(findings.getByText('Muted here:')).toBeVisible()
  await undo(page, 'muted rule')
  await expect(make).toBeVisible()
  await redo(page, 'muted rule')
  await expect(make).toHaveCount(0)
})

test.describe('with refusals', () => {
  test.use({ allowed: /412/ })
  test('what somebody else has done since is not taken back along', async ({ page, browser, desk }) => {
    const { flags, dialog } = await openSample(page, desk)
    await flagSample(page, 'Was it Wednesday?')
    await flags.getByRole('button', { name: 'Edit' }).click()
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Was it not Thursday?')
    await page.keyboard.press('Control+Enter')
    await expect(flags).toContainText('Was it not Thursday?')

    const rita = await signInAs({ page, browser, desk }, { name: 'Rita Reviewer', role: 'reviewer' })
    await followToSample(rita)
    await settle(rita, 'stet', 'Enough.')

    await page.keyboard.press('Control+z')
    await expect(said(page)).toContainText('Not undone: edited flag.')
    await page.reload()
    await expect(flags.getByText('✓ settled')).toBeVisible()
    await expect(flags).toContainText('Was it not Thursday?')
  })
})
