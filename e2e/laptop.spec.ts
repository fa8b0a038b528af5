import type { Page } from '@playwright/test'
import { expect, openSample, test } from './test.ts'

/** How many lines of the article stand whole between the bars, as they are painted. */
const linesInSight = (page: Page) =>
  page.getByRole('region', { name: 'Article' }).evaluate((article) => {
    const bar = document.querySelector('[data-rows]')
    const bottom = bar ? bar.getBoundingClientRect().top : innerHeight
    const tops = new Set<number>()
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(text)
      // Initials and signs in the margin are no lines of the article.
      if (!text.parentElement?.closest('[data-sentence-id]')) continue
      for (const { top, bottom: end, height } of range.getClientRects()) {
        if (height > 0 && top >= 0 && end <= bottom) tops.add(Math.round(top / 4))
      }
    }
    return tops.size
  })

test('a laptop screen shows at least twenty lines of the article before anybody scrolls', async ({
  page,
  desk,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openSample(page, desk)
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect(page.getByRole('complementary', { name: 'Flags' })).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await expect.poll(() => linesInSight(page)).toBeGreaterThanOrEqual(20)
})

for (const [what, size] of [
  ['at 320 pixels', { width: 320, height: 640 }],
  ['at 200 % zoom', { width: 640, height: 400 }],
] as const) {
  test(`the form that settles a flag opens in sight ${what}`, async ({ page, desk }) => {
    const { flags } = await openSample(page, desk)
    await page.getByRole('button', { name: 'Make flag' }).click()
    await expect(flags.getByRole('listitem')).toHaveCount(1)
    await page.setViewportSize(size)
    await flags.getByRole('button', { name: /^Settle …/ }).click()
    const form = flags.getByRole('group', { name: 'Settle the flag' })
    await expect(form.getByRole('radio').first()).toBeFocused()
    await expect(form.getByRole('radio').first()).toBeInViewport()
    await expect.poll(() => shareInSight(page)).toBeGreaterThan(0.95)
  })
}

/** How much of what the form could show at once is in sight above the bars: all of it, or all that fits. */
const shareInSight = (page: Page) =>
  page.getByRole('group', { name: 'Settle the flag' }).evaluate((form) => {
    const drawer = form.closest('[data-open]')?.getBoundingClientRect()
    const { top, bottom, height } = form.getBoundingClientRect()
    if (!drawer) return 0
    const shown = Math.min(bottom, drawer.bottom) - Math.max(top, drawer.top)
    return shown / Math.min(height, drawer.height)
  })
