import type { Page } from '@playwright/test'
import { expect, expectAccessible, followToSample, openSample, signInAs, test, workspaceOf } from './test.ts'

/** As somebody signed in, from the desk to the sample. */
const flagsOf = (page: Page) => workspaceOf(page).flags

test('a flag is asked about, settled, opened again, and its history tells it', async ({
  page,
  browser,
  desk,
}) => {
  await openSample(page, desk)

  await test.step('the admin makes an account on the page of people', async () => {
    await page.getByRole('button', { name: 'Ada Checker' }).click()
    await page.getByRole('menuitem', { name: 'People' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Olga Author')
    await page.getByRole('textbox', { name: 'Email' }).fill('ada@desk.example')
    await page.getByLabel('Password').fill('correct horse battery')
    await page.getByRole('radio', { name: 'author' }).check()
    await expectAccessible(page)
    await page.getByRole('textbox', { name: 'Email' }).fill('olga@desk.example')
    await page.getByRole('button', { name: 'Add person' }).click()
    await expect(page.getByRole('row', { name: /Olga Author author/ })).toBeVisible()
  })

  const people = { page, browser, desk }
  const cem = await signInAs(people, { name: 'Cem Checker', role: 'checker' })
  const rita = await signInAs(people, { name: 'Rita Reviewer', role: 'reviewer' })

  await test.step('the checker flags, suggests other words and asks the author with a key', async () => {
    const { article, dialog, flags } = await followToSample(cem)
    await article.getByText('The Kremlin said Wednesday').click()
    await cem.keyboard.press('f')
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Was it Wednesday?')
    await dialog.getByRole('button', { name: 'Start from the words' }).click()
    const suggestion = dialog.getByRole('textbox', { name: 'Suggested text' })
    await suggestion.fill((await suggestion.inputValue()).replace('Wednesday', 'on Thursday'))
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await expect(flags.locator('del')).toHaveText('[removed: Wednesday]')
    await expect(flags.locator('ins')).toHaveText('[added: on Thursday]')
    await expect(flags.getByRole('button', { name: 'Settle …' })).toHaveCount(0)

    await cem.keyboard.press('a')
    const question = flags.getByRole('textbox', { name: 'Question' })
    await question.fill('Which day, Olga?')
    await cem.reload()
    await expect(flags.getByRole('listitem').first()).toBeVisible()
    await cem.getByRole('region', { name: 'Article' }).getByText('The Kremlin said Wednesday').click()
    await cem.keyboard.press('a')
    await expect(question).toHaveValue('Which day, Olga?')
    await cem.keyboard.press('Control+Enter')
    await expect(flags.getByText('? queried')).toBeVisible()
    await expect(flags.getByRole('group', { name: 'Thread' })).toContainText('Cem Checker')
  })

  const flags = flagsOf(rita)
  const { article } = workspaceOf(rita)
  const marked = article.locator('mark[data-flag-ids]')
  const sentence = article.locator('[data-sentence-id]', { hasText: 'The Kremlin said Wednesday' })
  const shown = rita.getByRole('combobox', { name: 'Show' })
  await test.step('the reviewer replies, names the checker by keyboard, and gives them the flag', async () => {
    await followToSample(rita)
    await flags.getByRole('button', { name: 'Reply · 1 reply' }).click()
    const reply = flags.getByRole('textbox', { name: 'Reply' })
    await reply.pressSequentially('Look at the record, @ce')
    await expect(flags.getByRole('option', { name: /Cem Checker/ })).toHaveAttribute('aria-selected', 'true')
    await rita.keyboard.press('Enter')
    await expect(reply).toHaveValue('Look at the record, @Cem Checker ')
    await expectAccessible(rita)
    await flags.getByRole('button', { name: 'Send reply' }).click()
    await expect(flags.getByRole('button', { name: 'Reply · 2 replies' })).toBeVisible()
    await expect(reply).toHaveValue('')
    await flags.getByRole('button', { name: 'Assign' }).click()
    await flags.getByRole('combobox', { name: 'Assignee' }).selectOption('Cem Checker (checker)')
    await expect(flags.getByText('Assigned to Cem Checker')).toBeVisible()
  })

  await test.step('stet needs a reason', async () => {
    await flags.getByRole('button', { name: /^The Kremlin said/ }).click()
    await rita.keyboard.press('Shift+S')
    await flags.getByRole('radio', { name: 'stet' }).check()
    await flags.getByRole('button', { name: 'Settle', exact: true }).click()
    await expect(flags.getByRole('textbox', { name: 'Reason' })).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(rita)
    await flags.getByRole('textbox', { name: 'Reason' }).fill('The record says Wednesday.')
    await flags.getByRole('button', { name: 'Settle', exact: true }).click()
    await expect(flags.getByText('✓ settled')).toBeVisible()
    await expect(flags.getByText('The record says Wednesday.')).toBeVisible()
    await expect(marked).toHaveAttribute('data-settled', '')
    await expect(sentence).toHaveAttribute('aria-description', /unsupported, query, settled/)
    await expect(shown).toContainText('Flagged (0)')
    await expectAccessible(rita)
    await expect(flags.getByRole('button', { name: 'Edit' })).toHaveCount(0)
    await flags.getByRole('checkbox', { name: 'Show settled (1)' }).uncheck()
    await rita.keyboard.press('Escape')
    await expect(marked).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await flags.getByRole('checkbox', { name: 'Show settled (1)' }).check()
  })

  await test.step('it is opened again, sits on other words, and the history tells all of it', async () => {
    await flags.getByRole('button', { name: 'Reopen' }).click()
    await expect(flags.getByText('○ open')).toBeVisible()
    await expect(marked).not.toHaveAttribute('data-settled')
    await expect(shown).toContainText('Flagged (1)')
    await flags.getByRole('button', { name: 'Adjust words' }).click()
    await rita.getByRole('region', { name: 'Article' }).getByText('The Kremlin said Wednesday').dblclick()
    await flags.getByRole('button', { name: 'Use the selected words' }).click()
    await expect(flags.getByRole('group', { name: 'Adjust the words' })).toHaveCount(0)
    await flags.getByRole('button', { name: 'History' }).click()
    const history = flags.getByRole('group', { name: 'History of the flag' })
    await expect(history.getByRole('listitem')).toContainText([
      /Rita Reviewer changed it.*Words/,
      /Rita Reviewer opened it again.*Status: resolved → open/,
      /Rita Reviewer settled it.*Outcome: none → stet/,
      /Rita Reviewer changed it.*Assignee: none → Cem Checker/,
      /Rita Reviewer replied/,
      /Cem Checker replied.*Status: open → queried/,
      /Cem Checker made the flag/,
    ])
    await expectAccessible(rita)
  })
})
