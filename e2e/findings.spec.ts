import { expect, openSample, test } from './test.ts'

test('a finding that became a flag is open again when the flag is withdrawn, and can be dismissed', async ({
  page,
  desk,
}) => {
  const { findings, flags } = await openSample(page, desk)

  await findings.getByRole('button', { name: 'Make flag' }).click()
  await flags.getByRole('button', { name: /^Withdraw/ }).click()
  await expect(findings.getByRole('button', { name: 'Make flag' })).toBeVisible()

  await findings.getByRole('button', { name: 'Give reason' }).click()
  await findings.getByRole('textbox', { name: /reason/i }).fill('The paper moved its archive in 2024.')
  await findings.getByRole('button', { name: /^Dismiss/ }).click()
  await expect(findings.getByRole('button', { name: 'Make flag' })).toHaveCount(0)
  await findings.getByText('1 decided').click()
  await expect(findings).toContainText('The paper moved its archive in 2024.')

  await page.reload()
  await expect(findings.getByText('1 decided')).toBeVisible()
})

test('choosing a finding shows its words, and its words lead to it', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  const { article } = await openSample(page, desk)
  const words = article.locator('mark', { hasText: 'Related article' })
  await page
    .getByRole('region', { name: 'Findings' })
    .getByRole('button', { name: /Link dated/ })
    .click()
  await expect(words).toBeInViewport()
  await expect(words).toHaveAttribute('data-active', 'true')
})
