import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, openSample, test } from './test.ts'

const LAVROV = 'elections “were not ideal.”'

test('an editor reads the sample, flags what does not hold, and takes both flags home', async ({
  page,
  desk,
}) => {
  const { article, findings, flags, dialog } = await openSample(page, desk)

  await test.step('the quotation that the link cut in two reads whole again', async () => {
    await expect(article).toContainText(
      '“but there’s currently no such need [to send assistance],” Kremlin spokesman',
    )
  })

  await test.step('the one finding names both dates and the days between; it becomes a flag', async () => {
    await expect(findings.getByRole('listitem')).toHaveCount(1)
    await expect(findings).toContainText('2024-05-05')
    await expect(findings).toContainText('2020-08-19')
    await expect(findings).toContainText('1,355 days')
    await findings.getByRole('button', { name: 'Make flag' }).click()
    await expect(flags.getByRole('listitem')).toHaveCount(1)
    await expect(flags.getByRole('listitem')).toContainText(/link.*major/i)
    await expect(findings.getByRole('button', { name: 'Make flag' })).toHaveCount(0)
  })

  await test.step('a sentence of her own choice becomes the second', async () => {
    await article.getByText(LAVROV).first().click()
    await page.getByRole('button', { name: /^Flag/ }).first().click()
    await dialog.getByLabel('Category').selectOption('quote')
    await dialog.getByRole('radio', { name: 'query' }).check()
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Ask the desk: which interview was this?')
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await expect(dialog).toBeHidden()
    await expect(flags.getByRole('listitem')).toHaveCount(2)
  })

  await test.step('both are there after a reload, and after the server was restarted', async () => {
    await page.reload()
    await expect(flags.getByRole('listitem')).toHaveCount(2)
    // A request cut off in mid-air is a complaint of the console that no story is about.
    await page.waitForLoadState('networkidle')
    await desk.restart()
    await page.reload()
    await expect(flags.getByRole('listitem')).toHaveCount(2)
    await expect(flags).toContainText('which interview was this?')
  })

  await test.step('from the words to the flag and back', async () => {
    await article.locator('mark', { hasText: 'were not ideal' }).first().click()
    const chosen = flags.getByRole('listitem').filter({ hasText: 'which interview' })
    await expect(chosen).toHaveAttribute('aria-current', 'true')
    await flags.getByRole('button', { name: /Related article/ }).click()
    await expect(article.locator('mark[data-active="true"]')).toContainText('Related article')
  })

  await test.step('the address in an export leads to its flag', async () => {
    const [, second] = parse(await download('CSV'), { bom: true, columns: true }) as Record<string, string>[]
    await page.goto(second?.['permalink'] ?? '')
    await expect(article.locator('mark[data-active="true"]').first()).toContainText('were not ideal')
    await expect(article.locator('mark[data-active="true"]').first()).toBeInViewport()
  })

  await test.step('both leave as CSV and as JSON', async () => {
    const csv = await download('CSV')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.map((row) => row['category'])).toEqual(['link', 'quote'])
    const json = JSON.parse(await download('JSON')) as { flags: { quote: { exact: string } }[] }
    expect(json.flags.map((flag) => flag.quote.exact)).toEqual(rows.map((row) => row['exact_quote']))
  })

  async function download(format: string) {
    await page.getByRole('button', { name: 'Export' }).click()
    const started = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: format }).click()
    return readFile(await (await started).path(), 'utf8')
  }
})
