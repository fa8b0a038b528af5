import { expect, openSample, signInAs, test } from './test.ts'

test('a colleague for whom the admin made an account signs in and reads the article', async ({
  page,
  browser,
  desk,
}) => {
  await openSample(page, desk)
  const ritas = await signInAs({ page, browser, desk }, { name: 'Rita Reviewer', role: 'reviewer' })
  await ritas.getByRole('link', { name: /Kremlin: events in Belarus/ }).click()
  await expect(ritas.getByRole('region', { name: 'Article' })).toBeVisible()
})
