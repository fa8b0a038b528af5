import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  ADA,
  expect,
  expectAccessible,
  followToSample,
  openSample,
  signInAs,
  test,
  workspaceOf,
} from './test.ts'

const REVIEW = 'https://news.example/review'

const openMenu = async (page: Page) => {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('group', { name: 'What will be in it' })).toContainText('1 flag')
}
const reviewsIn = async (page: Page) => {
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Claim reviews (schema.org)' }).click()
  return JSON.parse(await readFile(await (await coming).path(), 'utf8')) as object
}
const makeFlag = async (page: Page) => {
  const { findings, flags } = workspaceOf(page)
  await findings.getByRole('button', { name: 'Make flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
}
const reviewField = (page: Page) => workspaceOf(page).dialog.getByText('Review of a published claim')

test.describe('what somebody else has said in public is reviewed', () => {
  test.use({ allowed: /status of 422/ })

  test('and leaves as ClaimReview once a reviewer says so', async ({ page, desk }) => {
    const { flags, dialog } = await openSample(page, desk)
    await makeFlag(page)
    await openMenu(page)
    const format = page.getByRole('menuitem', { name: 'Claim reviews (schema.org)' })
    await expect(format).toHaveAttribute('aria-disabled', 'true')
    await expect(page.getByText('No flag here is marked as the review of a published claim.')).toBeVisible()
    await page.keyboard.press('Escape')

    await flags.getByRole('button', { name: 'Edit' }).click()
    await reviewField(page).click()
    await dialog.getByLabel('What was claimed').fill('Nobody was arrested in Minsk.')
    await dialog.getByLabel('Claimed by').fill('N. N.')
    await dialog.getByLabel('Job title').fill('Spokeswoman')
    await dialog.getByLabel('Claimed on').fill('2020-08-18')
    await dialog.getByLabel('Where it appeared').fill('https://other.example/1\nhttps://other.example/2')
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await expect(dialog.getByText('Rating must not be empty')).toBeVisible()
    await expectAccessible(page)

    // What was typed outlives the page.
    await page.reload()
    await expect(flags.getByRole('listitem')).toHaveCount(1)
    await flags.getByRole('button', { name: 'Go on' }).click()
    await expect(dialog.getByLabel('What was claimed')).toHaveValue('Nobody was arrested in Minsk.')
    await dialog.getByLabel('Rating').selectOption('Mostly false')
    await dialog.getByLabel('Explanation').fill('More than 6,000 were.')
    await dialog.getByLabel('Address of the review').fill(REVIEW)
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    const item = flags.getByRole('listitem')
    await expect(item).toContainText('Reviews a claim by N. N.: rated Mostly false')
    await expect(item).toContainText('“Nobody was arrested in Minsk.”')
    await expectAccessible(page)

    await openMenu(page)
    expect(await reviewsIn(page)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          ...{ '@type': 'ClaimReview', url: REVIEW, claimReviewed: 'Nobody was arrested in Minsk.' },
          author: { '@type': 'Organization', url: 'https://news.example' },
          reviewRating: {
            ...{ '@type': 'Rating', ratingValue: 2, alternateName: 'Mostly false', bestRating: 5 },
            ...{ worstRating: 1, ratingExplanation: 'More than 6,000 were.' },
          },
          itemReviewed: {
            '@type': 'Claim',
            author: { '@type': 'Person', name: 'N. N.', jobTitle: 'Spokeswoman' },
            datePublished: '2020-08-18',
            appearance: [
              { '@type': 'CreativeWork', url: 'https://other.example/1' },
              { '@type': 'CreativeWork', url: 'https://other.example/2' },
            ],
            firstAppearance: { '@type': 'CreativeWork', url: 'https://other.example/1' },
          },
        },
      ],
    })

    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(item).not.toContainText('Reviews a claim')
    await page.getByRole('button', { name: /^Redo/ }).click()
    await expect(item).toContainText('rated Mostly false')
  })

  test('by reviewers; on a settled flag too; in the verdicts that the desk has', async ({
    page,
    browser,
    desk,
  }) => {
    const { flags, dialog } = await openSample(page, desk)
    await makeFlag(page)

    const cems = await signInAs({ page, browser, desk }, { name: 'Cem Checker', role: 'checker' })
    const cem = await followToSample(cems)
    await cem.flags.getByRole('button', { name: 'Edit' }).click()
    await expect(cem.dialog.getByRole('textbox', { name: 'Note' })).toBeVisible()
    await expect(reviewField(cems)).toHaveCount(0)

    await page.getByRole('button', { name: ADA.name }).click()
    await page.getByRole('menuitem', { name: 'Desk settings' }).click()
    const settings = page.getByRole('dialog', { name: 'Desk settings' })
    await settings.getByLabel('Published by').fill('The Desk')
    await settings.getByRole('button', { name: 'Remove step 2' }).click()
    await settings.getByLabel('Name of step 1').fill('True')
    await settings.getByRole('button', { name: 'Add a step' }).click()
    await settings.getByLabel('Name of step 5').fill('Beyond doubt')
    await settings.getByRole('button', { name: 'Save' }).click()
    await expect(settings.getByText('Name is there twice')).toBeVisible()
    await expectAccessible(page)
    await settings.getByLabel('Name of step 1').fill('Wrong')
    await settings.getByRole('button', { name: 'Save' }).click()
    await expect(settings).toBeHidden()

    await flags.getByRole('button', { name: 'Settle …' }).click()
    await flags.getByRole('radio', { name: /^attributed/ }).check()
    await flags.getByRole('button', { name: 'Settle', exact: true }).click()
    await flags.getByRole('button', { name: 'Review of a claim' }).click()
    const form = flags.getByRole('group', { name: 'Review of a published claim' })
    await form.getByLabel('What was claimed').fill('Nobody was arrested.')
    await form.getByLabel('Claimed by').fill('The Office')
    await form.getByLabel('That is').selectOption('an organisation')
    await expect(form.getByLabel('Job title')).toHaveCount(0)
    await form.getByLabel('Rating').selectOption('Beyond doubt')
    await form.getByRole('button', { name: 'Save review' }).click()
    await expect(flags.getByRole('listitem')).toContainText(
      'Reviews a claim by The Office: rated Beyond doubt',
    )

    await openMenu(page)
    await page.getByRole('menuitem', { name: 'Claim reviews (schema.org)' }).click()
    await expect(page.getByText('does not say where its review is published')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await flags.getByRole('button', { name: 'Review of a claim' }).click()
    await form.getByLabel('Address of the review').fill(REVIEW)
    await form.getByRole('button', { name: 'Save review' }).click()
    await expect(form).toHaveCount(0)
    await openMenu(page)
    expect(await reviewsIn(page)).toMatchObject({
      '@graph': [
        {
          author: { name: 'The Desk' },
          reviewRating: { ratingValue: 6, worstRating: 1, bestRating: 6, alternateName: 'Beyond doubt' },
        },
      ],
    })
  })
})
