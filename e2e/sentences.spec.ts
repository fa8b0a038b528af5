import { createFirstAccount, expect, test, workspaceOf } from './test.ts'

test('sentences are split and merged by hand, with keys', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: 'Text' }).fill('He left the house in the rain. She stayed at home.')
  await page.getByRole('button', { name: 'Import' }).click()
  const { article } = workspaceOf(page)
  const sentences = article.locator('[data-sentence-id]')
  await expect(sentences).toHaveCount(2)

  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page
    .getByRole('dialog', { name: 'Split sentence' })
    .getByRole('button', { name: 'in', exact: true })
    .press('Enter')
  await expect(sentences).toHaveText(['He left the house', 'in the rain.', 'She stayed at home.'])
  await expect(page.locator('[data-sentence-id]:focus')).toHaveText('He left the house')

  await page.keyboard.press('m')
  await expect(sentences).toHaveCount(2)
  await page.keyboard.press('m')
  await expect(sentences).toHaveText(['He left the house in the rain. She stayed at home.'])
  await page.reload()
  await expect(sentences).toHaveCount(1)
})
