import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { parse } from 'csv-parse/sync'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, openSample, test } from './test.ts'

const download = async (page: Page, format: string): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('group', { name: 'What will be in it' })).toContainText('1 flag')
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: format, exact: true }).click()
  return readFile(await (await coming).path())
}

const flagTheLink = async (page: Page, desk: Parameters<typeof openSample>[1]) => {
  const { findings, flags } = await openSample(page, desk)
  await findings.getByRole('button', { name: 'Make flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
}

test('the report reads without the desk, without scripts and without a network', async ({
  page,
  desk,
  browser,
}) => {
  await flagTheLink(page, desk)
  const report = await download(page, 'Report (HTML)')
  const elsewhere = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const asked: string[] = []
  const reader = await elsewhere.newPage()
  reader.on('request', (request) => void asked.push(request.url()))
  await reader.setContent(report.toString('utf8'))
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Kremlin: events in Belarus')
  await expect(reader.getByRole('region', { name: 'Article' }).locator('mark')).toContainText(
    'Related article',
  )
  await reader.getByRole('link', { name: '1', exact: true }).click()
  await expect(reader.locator('tr', { has: reader.locator('#flag-1') })).toContainText('1,355 days later')
  await expect(reader.getByText('Not signed off.')).toBeVisible()
  expect(asked).toEqual([])
  await elsewhere.close()

  const printed = await download(page, 'Report (PDF)')
  expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
  expect(printed.length).toBeGreaterThan(10_000)
})

test('axe finds nothing in the report', async ({ page, desk }) => {
  await flagTheLink(page, desk)
  const report = await download(page, 'Report (HTML)')
  const reader = await page.context().newPage()
  await reader.setContent(report.toString('utf8'))
  await expectAccessible(reader)
})

test('tables and Markdown leave from the menu with what stands on the screen', async ({ page, desk }) => {
  await flagTheLink(page, desk)
  const words = 'Related article: Belarus Opposition Urges EU To Reject Vote as Leaders Hold Emergency Talks'
  const [csv] = parse(await download(page, 'CSV'), { bom: true, columns: true }) as Record<string, string>[]
  expect(csv?.['exact_quote']).toBe(words)
  const [names = '', row = ''] = (await download(page, 'TSV')).toString('utf8').split('\r\n')
  expect(row.split('\t')[names.split('\t').indexOf('exact_quote')]).toBe(words)
  const sheets = unzipSync(await download(page, 'Excel'))
  const sheet = Buffer.from(sheets['xl/worksheets/sheet1.xml'] ?? []).toString('utf8')
  expect(sheet).toContain(`>${words}</t>`)
  expect((await download(page, 'Markdown')).toString('utf8')).toContain(`> ${words}`)
})
