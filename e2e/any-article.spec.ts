import { readFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { bring, importOf, sendIn } from './import-screen.ts'
import { createFirstAccount, expect, expectAccessible, test } from './test.ts'

const WORD_FILE = path.join(
  import.meta.dirname,
  '..',
  'server',
  'imports',
  'docx',
  'fixtures',
  'comments.docx',
)

test('pasted text is looked at first: a repair is taken back, a detail corrected', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('What the minister said')
  await page.getByRole('textbox', { name: 'Text' }).fill(PASTED)
  await page.getByRole('button', { name: 'Preview' }).click()
  const { original, reading, repairs } = importOf(page)

  await test.step('the original stands beside the reading', async () => {
    await expect(original).toContainText('the capital would')
    await expect(reading).toContainText('the capital would go on for another week')
    await expect(page.getByRole('textbox', { name: 'Byline' })).toHaveValue('Ann Lee')
    await expect(page.getByLabel('Publication date')).toHaveValue('2020-08-19')
    await expect(page.getByText('Gathered from the words.').first()).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('What the minister said')
    await expect(page.getByText('Your correction.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('who goes back finds what was pasted', async () => {
    await page.goBack()
    await page.getByRole('button', { name: 'New article' }).click()
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(PASTED)
    await page.keyboard.press('Escape')
    await page.goForward()
    await expect(reading).toBeVisible()
  })

  await test.step('a repair leads to its place and can be taken back and made again', async () => {
    await repairs.getByText('2 broken lines joined').click()
    await repairs.getByRole('button', { name: /capital would.*go on/ }).click()
    await expect(original.locator('mark')).toBeInViewport()
    await repairs.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect(repairs.getByText('1 broken line joined')).toBeVisible()
    await expect(reading).not.toContainText('would go on')
    await repairs.getByRole('button', { name: 'Repair again' }).click()
    await expect(reading).toContainText('would go on')
    await repairs.getByText('1 interrupted sentence made whole').click()
    await repairs.getByRole('button', { name: 'Undo it' }).first().click()
    await expect(repairs.getByText('1 repair undone')).toBeVisible()
  })

  await test.step('what was decided survives a reload', async () => {
    await page.getByRole('textbox', { name: 'Byline' }).fill('Ann Lee, in Minsk')
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Byline' })).toHaveValue('Ann Lee, in Minsk')
    await expect(repairs.getByText('1 repair undone')).toBeVisible()
  })

  await test.step('and the article is as it was shown', async () => {
    const { article } = await sendIn(page)
    await expect(article.locator('[data-kind="paragraph"]')).toHaveCount(3)
    await expect(page.getByText('Ann Lee, in Minsk').first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the minister said')
    await page.getByRole('link', { name: 'Desk' }).click()
    await page.getByRole('button', { name: 'New article' }).click()
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('')
  })
})

const PASTED = `By Ann Lee

19 August 2020

The minister said on Wednesday that the talks in the capital would
go on for another week, whatever the opposition might say of them and

Related: The talks
https://a.example/2024/05/05/talks

of the people who had closed the square. The police said they knew no
more about it.`

test('a Word document brings its comments along, as flags in the names of those who wrote them', async ({
  page,
  desk,
}) => {
  await createFirstAccount(page, desk)
  await bring(page, WORD_FILE)
  await expect(page.getByText('3 comments will come along as flags')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Dam talks begin in Geneva')
  const { article, flags } = await sendIn(page)
  await expect(flags.getByRole('listitem')).toHaveCount(3)
  await expect(article.getByRole('link', { name: 'press office' })).toBeVisible()
  await expect(article.locator('[data-kind="list-item"]').first()).toContainText('Water for the dry months')
})

test('a PDF in two columns with running heads reads as it was written', async ({ page, desk, browser }) => {
  const printer = await browser.newPage()
  await printer.setContent(TWO_COLUMNS)
  const buffer = await printer.pdf({
    format: 'A4',
    displayHeaderFooter: true,
    headerTemplate: '<div style="font-size:9px;width:100%;text-align:center">THE DAILY SAMPLE</div>',
    footerTemplate:
      '<div style="font-size:9px;width:100%;text-align:center">Page <span class="pageNumber"></span></div>',
    margin: { top: '25mm', bottom: '25mm', left: '20mm', right: '20mm' },
  })
  await printer.close()

  await createFirstAccount(page, desk)
  const { repairs } = await bring(page, { name: 'story.pdf', mimeType: 'application/pdf', buffer })
  await expect(repairs.getByText(/pieces? of the page around the article left out/)).toBeVisible()
  const { article } = await sendIn(page)
  const read = await article.locator('[data-kind="paragraph"]').allTextContents()
  expect(read.map((words) => words.trim()).join(' ')).toBe(PARAGRAPHS.join(' '))
})

const SENTENCES = [
  'The committee met on Monday to hear the engineers who had built the dam, and the farmers who live below it.',
  'Its chairman, Dr. A. B. Miller, said the water had fallen by 3.5 metres since Jan. 9.',
  '“We have never seen anything like it,” he told reporters, “and we do not expect to see it again.”',
  'Nobody had asked the villages in the valley, a spokeswoman said, because nobody thought they would answer.',
  'The report, which is 1,200 pages long, will be read in parliament next week.',
]
const PARAGRAPHS = Array.from({ length: 34 }, (_, index) =>
  [0, 1, 2].map((step) => SENTENCES[(index * 2 + step) % SENTENCES.length]).join(' '),
)
const TWO_COLUMNS = `<html lang="en"><body style="font:11pt/1.4 serif"><h1>The dam above the valley</h1>
<div style="columns:2;column-gap:12mm">${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</div></body></html>`

test('a page on the web is fetched when a person asks, without what surrounds the article', async ({
  page,
  desk,
}) => {
  const site = http.createServer((_req, res) => {
    res.setHeader('content-type', 'text/html; charset=utf-8').end(SAVED_PAGE)
  })
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve)
  })
  await createFirstAccount(page, desk)
  await page.getByRole('button', { name: 'New article' }).click()
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/2020/08/19/dam`
  await page.getByRole('textbox', { name: 'Address' }).fill(address)
  await page.getByRole('button', { name: 'Fetch' }).click()

  const { reading } = importOf(page)
  await expect(page.getByLabel('Publication date')).toHaveValue('2020-08-19')
  await expect(page.getByRole('textbox', { name: 'Source address' })).toHaveValue(address)
  await page.getByRole('textbox', { name: 'Source address' }).fill('https://paper.example/dam')
  await expect(page.getByText('article:published_time')).toBeVisible()
  await expect(reading).not.toContainText('Subscribe to our newsletter')
  const { article, findings } = await sendIn(page)
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  const details = page.getByRole('dialog', { name: 'Article details' })
  await expect(details.getByRole('textbox', { name: 'Source address' })).toHaveValue(
    'https://paper.example/dam',
  )
  await expect(details).toContainText('19 Aug 2020. From the page’s own article:published_time.')
  await page.keyboard.press('Escape')
  await expect(article.locator('[data-kind="related"]')).toContainText('The dam opens')
  await expect(findings.getByRole('listitem').filter({ hasText: 'Link dated later' })).toHaveCount(1)
  site.close()
})

const SAVED_PAGE = `<!doctype html><html lang="en"><head><title>The dam above the valley - The Daily Sample</title>
<meta property="article:published_time" content="2020-08-19T10:00:00+02:00"><meta name="author" content="Ann Lee"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>The dam above the valley</h1>
${PARAGRAPHS.slice(0, 4)
  .map((words) => `<p>${words}</p>`)
  .join('\n')}
<aside class="related"><a href="/2024/05/05/dam-opens">Read more: The dam opens</a></aside>
${PARAGRAPHS.slice(4, 8)
  .map((words) => `<p>${words}</p>`)
  .join('\n')}</article></main>
<aside class="newsletter"><h2>Subscribe to our newsletter</h2><p>Get it every morning.</p></aside>
<footer>© The Daily Sample. All rights reserved.</footer></body></html>`

test('a file is dropped on the form, and a reading that takes too long is given up', async ({
  page,
  desk,
}) => {
  const site = http.createServer(() => undefined)
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve)
  })
  await createFirstAccount(page, desk)
  await page.getByRole('button', { name: 'New article' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('textbox', { name: 'Address' })
    .fill(`http://127.0.0.1:${(site.address() as AddressInfo).port}/never`)
  await dialog.getByRole('button', { name: 'Fetch' }).click()
  await expect(dialog.getByRole('status')).toContainText('Reading')
  await dialog.getByRole('button', { name: 'Stop reading' }).click()
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeVisible()
  await expect(dialog.getByRole('alert')).toHaveCount(0)

  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['# The dam\n\nIt *holds*, said Dr. Miller. Nobody knew.'], 'dam.md'))
    return transfer
  })
  await dialog.getByLabel('File').dispatchEvent('drop', { dataTransfer: dropped })
  const { reading } = importOf(page)
  await expect(reading).toContainText('It holds, said Dr. Miller.')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The dam')
  site.closeAllConnections()
  site.close()
})

test.describe('what cannot be read', () => {
  test.use({ allowed: /status of 4/ })
  test('is refused with the reason, and nothing typed is lost', async ({ page, desk }) => {
    await createFirstAccount(page, desk)
    await page.getByRole('button', { name: 'New article' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Title' }).fill('The dam')
    const pixels = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01', 'latin1')
    await dialog.getByLabel('File').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: pixels })
    await expect(dialog.getByRole('alert')).toContainText('picture')
    await dialog.getByRole('textbox', { name: 'Address' }).fill('http://10.0.0.1/')
    await dialog.getByRole('button', { name: 'Fetch' }).click()
    await expect(dialog.getByRole('alert')).toContainText('not on the public internet')
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('The dam')
  })
})

test('an article of 100,000 words comes in and opens', async ({ page, desk }) => {
  const words = Array.from({ length: 1_900 }, (_, index) => PARAGRAPHS[index % PARAGRAPHS.length]).join(
    '\n\n',
  )
  await createFirstAccount(page, desk)
  const { reading } = await bring(page, {
    name: 'book.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(words),
  })
  await expect(reading).toContainText('The committee met on Monday')
  const { article } = await sendIn(page)
  await expect(article.locator('[data-sentence-id]').first()).toBeVisible()
  await expect.poll(() => article.locator('[data-sentence-id]').count()).toBeGreaterThan(5_000)
})

test('the original can be had byte for byte', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  await bring(page, WORD_FILE)
  const { repairs } = await sendIn(page)
  await repairs
    .getByText(/as it came in|put right/)
    .first()
    .click()
  const started = page.waitForEvent('download')
  await repairs.getByRole('link', { name: /as it came in/ }).click()
  const download = await started
  expect(download.suggestedFilename()).toBe('comments.docx')
  expect(await readFile(await download.path())).toEqual(await readFile(WORD_FILE))
})
