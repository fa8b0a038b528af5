import { expect, openSample, selectWords, test } from './test.ts'

test('flags that overlap are all reachable; one is edited, one withdrawn and brought back', async ({
  page,
  desk,
}) => {
  const { article, flags, dialog } = await openSample(page, desk)

  const flagWords = async (words: string, note: string) => {
    await selectWords(article, words)
    await page.getByRole('button', { name: 'Flag', exact: true }).first().click()
    await expect(dialog).toContainText(words)
    await dialog.getByRole('textbox', { name: 'Note' }).fill(note)
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await expect(dialog).toBeHidden()
  }
  const chosen = flags.locator('li[aria-current="true"]')

  await flagWords('Sergei Lavrov joined in the condemnation', 'The wide one.')
  await flagWords('Lavrov joined', 'The narrow one.')
  await expect(flags.getByRole('listitem')).toHaveCount(2)

  await test.step('clicking the words they share goes from one to the other', async () => {
    const shared = article.locator('mark', { hasText: /^Lavrov joined$/ })
    await expect(chosen).toContainText('The narrow one.')
    await shared.click()
    await expect(chosen).toContainText('The wide one.')
    await expect(page.getByRole('status').filter({ hasText: '2 of 2' })).toBeAttached()
    await shared.click()
    await expect(chosen).toContainText('The narrow one.')
  })

  await test.step('an edit shows at once and survives a reload', async () => {
    const wide = flags.getByRole('listitem').filter({ hasText: 'The wide one.' })
    await wide.getByRole('button', { name: /^Edit/ }).click()
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Wide, and edited.')
    await dialog.getByRole('radio', { name: 'blocker' }).check()
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await expect(flags.getByRole('listitem').filter({ hasText: 'Wide, and edited.' })).toContainText(
      'blocker',
    )
    await page.reload()
    await expect(flags).toContainText('Wide, and edited.')
  })

  await test.step('a withdrawal can be undone', async () => {
    const narrow = flags.getByRole('listitem').filter({ hasText: 'The narrow one.' })
    await narrow.getByRole('button', { name: /^Withdraw/ }).click()
    await expect(article.locator('mark', { hasText: /^Lavrov joined$/ })).toHaveCount(0)
    await flags.getByRole('button', { name: /^Undo/ }).click()
    await expect(article.locator('mark', { hasText: /^Lavrov joined$/ })).toHaveCount(1)
    await expect(flags).toContainText('The narrow one.')
  })
})
