import { expect, expectAccessible, openSample, test } from './test.ts'

test('what can be checked is marked on demand, counted, and each kind by itself', async ({ page, desk }) => {
  const { article, findings } = await openSample(page, desk)
  await expect(findings.getByRole('button', { name: 'Make flag' })).toHaveCount(1)
  const marks = article.locator('[data-token]')
  const legend = page.getByRole('group', { name: 'Checkable tokens' })
  const button = page.getByRole('button', { name: 'Tokens' })
  await expect(marks).toHaveCount(0)
  await expect(button).toHaveAttribute('aria-pressed', 'false')

  await test.step('shown, with a legend', async () => {
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(article.locator('[data-token="date"]').filter({ hasText: 'Aug. 9' })).toHaveCount(1)
    await expect(article.locator('[data-quoted]').first()).toBeVisible()
    await expect(legend).toContainText(/^0 of \d+ checkable tokens stand in sentences accounted for/)
    await expect(legend.getByRole('checkbox', { name: /^Dates 0 of/ })).toBeChecked()
    await expectAccessible(page)
  })

  await test.step('counted, where sentences are accounted for', async () => {
    await article.getByText('The Kremlin said Wednesday').click()
    await page.keyboard.press('v')
    await expect(legend.getByRole('checkbox', { name: /^Dates 1 of/ })).toBeVisible()
    await page.keyboard.press('v')
    await expect(legend.getByRole('checkbox', { name: /^Dates 0 of/ })).toBeVisible()
  })

  await test.step('without one kind', async () => {
    await legend.getByRole('checkbox', { name: /^Dates/ }).uncheck()
    await expect(article.locator('[data-token="date"]')).toHaveCount(0)
    await expect(marks.first()).toBeVisible()
    await legend.getByRole('checkbox', { name: /^Dates/ }).check()
    await expect(article.locator('[data-token="date"]').first()).toBeVisible()
  })

  await test.step('a link still leads where it did', async () => {
    await expect(article.getByRole('link').first()).toHaveAttribute('href', /^https:/)
  })

  await test.step('and away again, by key', async () => {
    await article.getByText('The Kremlin said Wednesday').click()
    await page.keyboard.press('#')
    await expect(marks).toHaveCount(0)
    await expect(legend).toHaveCount(0)
  })
})
