import { expect, openSample, test } from './test.ts'

test('what the import healed is listed, leads to its place, and the original can be had', async ({
  page,
  desk,
}) => {
  const { repairs } = await openSample(page, desk)

  await repairs.getByText('What was put right').click()
  await repairs.getByText('1 interrupted sentence made whole').click()
  const healed = repairs.getByRole('button', { name: /but there’s.*currently/ })
  await healed.click()
  await expect(page.locator('[data-sentence-id]:focus')).toContainText('A collective military pact')

  await repairs.getByText('1 address made the link of its label').click()
  await expect(repairs.getByRole('button', { name: /themoscowtimes/ })).toBeVisible()

  const started = page.waitForEvent('download')
  await repairs.getByRole('link', { name: /as it came in/ }).click()
  expect((await started).suggestedFilename()).toBe('original.txt')
})
