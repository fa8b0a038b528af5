import type { Page } from '@playwright/test'
import { deskAway } from './desk-away.ts'
import { expect, expectAccessible, openSample, test, workspaceOf } from './test.ts'

const timelineOf = (page: Page) => {
  const timeline = page.getByRole('region', { name: 'Timeline' })
  return {
    timeline,
    drawing: timeline.getByRole('img', { name: /^Timeline/ }),
    dates: timeline.getByRole('list').getByRole('listitem'),
    dateOf: (words: string) => timeline.getByRole('listitem').filter({ hasText: words }),
    lit: workspaceOf(page).article.locator('mark[data-date]'),
    said: page.getByRole('status'),
  }
}

const openTimeline = async (page: Page) => {
  await page.keyboard.press('Shift+K')
  const parts = timelineOf(page)
  await expect(parts.drawing).toBeVisible()
  return parts
}

test('every date stands on a line of time, and one that is looked at is lit in the text', async ({
  page,
  desk,
}) => {
  const { article, findings } = await openSample(page, desk)
  await expect(findings.getByRole('button', { name: 'Make flag' })).toHaveCount(1)
  const { timeline, drawing, dates, dateOf, lit } = await openTimeline(page)

  await test.step('the days, how they were worked out, and how far they are from publication', async () => {
    await expect(drawing).toHaveAccessibleName(
      /9 Aug 2020 – 5 May 2024; with the day of publication; 1 stands apart/,
    )
    await expect(dates.first()).toContainText('Aug. 9 → Sun 9 Aug 2020')
    await expect(dates.first()).toContainText('nearest year · 10 days before publication')
    await expect(dateOf('Wed 19 Aug 2020').first()).toContainText('the day of publication')
    await expect(dates.last()).toContainText('Sun 5 May 2024')
    await expect(dates.last()).toContainText('stands apart')
    await expect(dates.last()).toContainText('in the address of a link · 1,355 days after publication')
    await expect(timeline.getByText('published', { exact: true })).toBeVisible()
    await expect(timeline.getByText(/each part has a scale of its own/)).toBeVisible()
    await expect(timeline.getByText('4 years', { exact: true })).toBeVisible()
  })

  await test.step('focus and pointer light its words, and leave them again', async () => {
    const first = dates.first().getByRole('button', { name: /^Aug\. 9/ })
    await first.focus()
    await expect(lit).toHaveText('Aug. 9')
    await article.hover()
    await page.keyboard.press('Escape')
    await expect(lit).toHaveCount(0)
    await drawing.locator('[data-date-id]').last().hover()
    await expect(lit).toHaveText(/^Related article/)
    await article.hover()
    await expect(lit).toHaveCount(0)
  })

  await test.step('chosen, it is shown in its place', async () => {
    await page.setViewportSize({ width: 1280, height: 560 })
    await dates.last().getByRole('button', { name: /2024/ }).first().click()
    await article.hover()
    await expect(lit).toHaveText(/^Related article/)
    await expect(lit).toBeInViewport()
    await drawing.locator('g[data-date-id]').first().click()
    await expect(lit).toHaveText('Aug. 9')
    await expect(lit).toBeInViewport()
  })

  await test.step('and marked in the text, it leads to the line of time', async () => {
    await page.keyboard.press('#')
    await article.locator('[data-token="date"]').filter({ hasText: 'last week' }).click()
    await expect(dateOf('last week')).toHaveAttribute('aria-current', 'true')
    await expect(dateOf('last week')).toBeInViewport()
  })

  await expectAccessible(page)
})

test('an editor reads a date otherwise, takes it back, and the rules follow', async ({ page, desk }) => {
  const { findings } = await openSample(page, desk)
  await expect(findings.getByRole('button', { name: 'Make flag' })).toHaveCount(1)
  const { timeline, dateOf, said } = await openTimeline(page)
  const correct = timeline.getByRole('button', { name: 'Correct Aug. 9' })

  await test.step('another year', async () => {
    await correct.click()
    await timeline.getByLabel('Means the day').fill('2019-08-09')
    await timeline.getByRole('button', { name: 'Save' }).click()
    await expect(dateOf('Aug. 9')).toContainText('Fri 9 Aug 2019')
    await expect(dateOf('Aug. 9')).toContainText('read by Ada Checker · 376 days before publication')
    await expect(correct).toBeFocused()
    await expect(timeline.getByText('read by an editor')).toBeVisible()
  })

  await test.step('it is still so on the next visit', async () => {
    await page.reload()
    await expect(findings.getByRole('button', { name: 'Make flag' })).toHaveCount(1)
    await openTimeline(page)
    await expect(dateOf('Aug. 9')).toContainText('read by Ada Checker')
  })

  await test.step('and as the desk reads it', async () => {
    await correct.click()
    await timeline.getByRole('button', { name: 'As read' }).click()
    await expect(dateOf('Aug. 9')).toContainText('nearest year')
    await page.keyboard.press('Control+z')
    await expect(said).toContainText('Undone: reading of a date')
    await expect(dateOf('Aug. 9')).toContainText('Fri 9 Aug 2019')
    await page.keyboard.press('Control+Shift+z')
    await expect(dateOf('Aug. 9')).toContainText('nearest year')
  })

  await test.step('the date of a link that is none: the finding goes, and comes back', async () => {
    const link = timeline.getByRole('button', { name: /^Correct .*2024/ })
    await link.click()
    await timeline.getByRole('button', { name: 'No date' }).click()
    await expect(dateOf('2024')).toContainText('no date')
    await expect(findings.getByRole('button', { name: 'Make flag' })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(dateOf('2024')).toContainText('Sun 5 May 2024')
    await expect(findings.getByRole('button', { name: 'Make flag' })).toHaveCount(1)
  })
})

test.describe('while the desk is away', () => {
  test.use({ allowed: deskAway() })

  test('what day a date means waits in plain sight, and so does taking it back', async ({ page, desk }) => {
    const { findings } = await openSample(page, desk)
    await expect(findings.getByRole('button', { name: 'Make flag' })).toHaveCount(1)
    const { timeline, dateOf } = await openTimeline(page)
    const unsaved = page.getByRole('region', { name: 'Not saved yet' })
    await desk.kill()
    await timeline.getByRole('button', { name: 'Correct Aug. 9' }).click()
    await timeline.getByLabel('Means the day').fill('2019-08-09')
    await page.keyboard.press('Enter')
    await expect(unsaved).toContainText('Not saved yet: 1 change.')
    await expect(timeline.getByText('Date: Aug. 9, 9 Aug 2019')).toBeVisible()
    await desk.start()
    await expect(unsaved).toBeHidden()
    await expect(dateOf('Aug. 9')).toContainText('read by Ada Checker')

    await desk.kill()
    await page.keyboard.press('Control+z')
    await expect(unsaved).toContainText('Not saved yet: 1 change.')
    await desk.start()
    await expect(unsaved).toBeHidden()
    await expect(dateOf('Aug. 9')).toContainText('nearest year')
  })
})
