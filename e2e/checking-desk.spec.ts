import type { Page } from '@playwright/test'
import { expect, followToSample, openSample, signInAs, test, workspaceOf } from './test.ts'

test.use({ allowed: /409 \(Conflict\)/ })

const panelOf = (page: Page) => page.getByRole('region', { name: 'Sign-off' })
const sentenceOf = (page: Page, words: string) =>
  workspaceOf(page).article.locator('[data-sentence-id]', { hasText: words }).first()

test('an article goes over the desk: checked by keyboard, settled in the queue, signed off, and changed after', async ({
  page: admin,
  browser,
  desk,
}) => {
  await openSample(admin, desk)
  const people = { page: admin, browser, desk }
  const cem = await signInAs(people, { name: 'Cem Checker', role: 'checker' })
  const keys = cem.keyboard
  const { article, flags, dialog } = await followToSample(cem)
  const current = article.locator('[aria-current]')
  const progress = cem.getByRole('progressbar', { name: 'Checked' })

  await test.step('the checker flags three sentences, gives one a source and asks the author about another', async () => {
    for (const [number, note] of ['Which Wednesday?', 'Says who?', 'On which map?'].entries()) {
      await keys.press('n')
      await keys.press('f')
      await expect(dialog.getByRole('textbox', { name: 'Note' })).toBeFocused()
      await keys.type(note)
      await keys.press('Control+Enter')
      await expect(dialog).toBeHidden()
      await expect(flags.getByRole('listitem')).toHaveCount(number + 1)
    }
    await keys.press('a')
    const question = flags.getByRole('textbox', { name: 'Question' })
    await expect(question).toBeFocused()
    await keys.type('Which map did you use?')
    await keys.press('Control+Enter')
    await expect(flags.getByText('? queried')).toBeVisible()
    await current.focus()
    await keys.press('s')
    const source = cem.getByRole('dialog', { name: 'Source' })
    await source.getByRole('button', { name: 'New source' }).press('Enter')
    await source.getByRole('textbox', { name: 'Title' }).focus()
    await keys.type('Atlas of the region, plate 12')
    await source.getByRole('button', { name: 'Attach source' }).press('Enter')
    await expect(source).toBeHidden()
    await expect(cem.getByRole('region', { name: 'Sources' })).toContainText('Atlas of the region')
  })

  await test.step('and deals with all the rest but one, a key each', async () => {
    await keys.press('n')
    await keys.press('-')
    await expect(current).toHaveAttribute('data-check', 'not-checkable')
    const left = Number(await progress.getAttribute('aria-valuemax')) - 3
    for (let count = 1; count < left; count += 1) {
      await keys.press('n')
      await keys.press('v')
      await expect(current).toHaveAttribute('data-check', 'verified')
    }
    await expect(article.locator('[data-unsaved]')).toHaveCount(0)
    await expect(progress).toHaveAttribute('aria-valuetext', /^(\d+) of (\d+) checked$/)
  })

  const rita = await signInAs(people, { name: 'Rita Reviewer', role: 'reviewer' })
  await test.step('the reviewer finds the three in the queue and settles them at once', async () => {
    await rita.getByRole('link', { name: /^Queue/ }).click()
    const rows = rita
      .getByRole('grid', { name: 'Flags' })
      .getByRole('row')
      .filter({ has: rita.getByRole('checkbox') })
    await rita
      .getByRole('group', { name: 'Filters' })
      .getByRole('combobox', { name: 'Author' })
      .selectOption('Cem Checker')
    await expect(rows).toHaveCount(3)
    await rita.keyboard.press('Control+a')
    await rita.getByRole('button', { name: 'Settle …' }).click()
    const change = rita.getByRole('dialog', { name: 'Change 3 flags' })
    await change.getByRole('combobox', { name: 'Outcome' }).selectOption('stet')
    await change.getByRole('textbox', { name: 'Reason' }).fill('The agency stands by it.')
    await change.getByRole('button', { name: 'Preview' }).click()
    await change.getByRole('button', { name: 'Change 3 flags' }).click()
    await expect(
      rita.getByRole('list', { name: 'What was changed' }).getByText('resolved: stet'),
    ).toHaveCount(3)
    await rita.getByRole('button', { name: 'Close' }).click()
  })

  const panel = panelOf(rita)
  await test.step('is refused the sign-off with a list, follows it, and waives what is left with a reason', async () => {
    await rita.getByRole('link', { name: 'Desk' }).click()
    await followToSample(rita)
    await panel.getByRole('button', { name: 'Sign off', exact: true }).click()
    const way = panel.getByRole('group', { name: 'In the way' })
    await expect(way).toBeFocused()
    await way.getByRole('button', { name: /^Not checked/ }).click()
    await expect(rita.locator('[data-sentence-id]:focus')).toBeVisible()
    await way.getByRole('button', { name: /^Waive/ }).click()
    await way.getByRole('textbox', { name: 'Reason' }).fill('A line of the agency.')
    await way.getByRole('button', { name: 'Waive', exact: true }).click()
    await expect(panel).toContainText('Ready to sign off.')
  })

  await test.step('signs off', async () => {
    await panel.getByRole('button', { name: 'Sign off', exact: true }).click()
    await rita
      .getByRole('dialog', { name: 'Sign off' })
      .getByRole('button', { name: 'Seal and sign off' })
      .click()
    await expect(panel).toContainText('Signed off by Rita Reviewer')
  })

  await test.step('a later edit shows what it broke, and taken back it is whole again', async () => {
    const lavrov = sentenceOf(rita, 'were not ideal')
    await lavrov.focus()
    await rita.keyboard.press('r')
    await expect(panel).toContainText('1 change since')
    await expect(panel.getByRole('list', { name: 'Changes since the sign-off' })).toContainText(
      'verified → recheck',
    )
    await lavrov.focus()
    await rita.keyboard.press('Control+z')
    await expect(panel).not.toContainText('since')
    await expect(panel).toContainText('Signed off by Rita Reviewer')
  })
})
