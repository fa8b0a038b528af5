import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import mammoth from 'mammoth'
import type { Page } from '@playwright/test'
import { createFirstAccount, expect, expectAccessible, openSample, test } from './test.ts'
import { bring, sendIn } from './import-screen.ts'
import { fill, queueOf } from './queue-screen.ts'

const WORD_FILE = 'server/imports/docx/fixtures/comments.docx'

const openMenu = async (page: Page) => {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  return page.getByRole('group', { name: 'What will be in it' })
}
const downloadBytes = async (page: Page, format: string): Promise<Buffer> => {
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: format, exact: true }).click()
  return readFile(await (await coming).path())
}
const download = async (page: Page, format: string): Promise<string> =>
  (await downloadBytes(page, format)).toString('utf8')

test('what leaves is looked at first; where there is nothing, nothing is downloaded', async ({
  page,
  desk,
}) => {
  const { findings, flags } = await openSample(page, desk)
  const nothing = await openMenu(page)
  await expect(nothing).toContainText('No flag matches')
  await expect(page.getByRole('menuitem', { name: 'CSV' })).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('menuitem', { name: 'JSON', exact: true })).not.toHaveAttribute('aria-disabled')
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await findings.getByRole('button', { name: 'Make flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  const some = await openMenu(page)
  await expect(some).toContainText('1 flag')
  await expect(some).toContainText('Related article')
  const authors = page.getByRole('menuitem', { name: 'Author’s Word document' })
  await expect(authors).toHaveAttribute('aria-disabled', 'true')
  await expect(authors).toContainText('This article did not come in as a Word document')
  const rows: unknown[] = parse(await download(page, 'CSV'), { bom: true, columns: true })
  expect(rows).toHaveLength(1)
  await expect(page.getByRole('status')).toContainText(/CSV: .*\.csv/)
})

test('an article leaves with all flags, with those not settled, or as the queue is filtered', async ({
  page,
  desk,
}) => {
  const { article, dialog, findings, flags } = await openSample(page, desk)
  await findings.getByRole('button', { name: 'Make flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  await article.getByText('Sergei Lavrov').first().click()
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Was it him?')
  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(2)
  const doubt = flags.getByRole('listitem').filter({ hasText: 'Was it him?' })
  await doubt.getByRole('button', { name: /^Settle/ }).click()
  await doubt.getByRole('radio', { name: 'fixed' }).check()
  await doubt.getByRole('button', { name: 'Settle', exact: true }).click()
  await expect(doubt).toContainText('settled')

  const preview = await openMenu(page)
  await expect(preview).toContainText('2 flags')
  await page.getByRole('menuitemradio', { name: 'Only those not settled' }).click()
  await expect(preview).toContainText('1 flag')
  const rows: Record<string, string>[] = parse(await download(page, 'CSV'), { bom: true, columns: true })
  expect(rows.map((row) => row['status'])).toEqual(['open'])

  await openMenu(page)
  await page.getByRole('menuitemradio', { name: 'All', exact: true }).click()
  await expect(preview).toContainText('2 flags')
  await page.getByRole('menuitem', { name: 'Choose flags in the queue …' }).click()
  await expect(queueOf(page).rows).toHaveCount(2)
  expect(new URL(page.url()).search).toContain('article=')
})

test('the queue leaves as it is filtered, by key as well', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('link', { name: /^Queue/ })).toBeVisible()
  await fill(page, desk.url)
  await page.goto(`${desk.url}/queue?severity=blocker`)
  await expect(queueOf(page).rows).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeEnabled()
  await page.keyboard.press('b')
  const preview = page.getByRole('group', { name: 'What will be in it' })
  await expect(preview).toContainText('2 flags (severity blocker)')
  const rows: Record<string, string>[] = parse(await download(page, 'CSV'), { bom: true, columns: true })
  expect(rows.map((row) => row['severity'])).toEqual(['blocker', 'blocker'])
  expect(new Set(rows.map((row) => row['article'])).size).toBe(2)
})

test('the author gets a Word document with a comment where the flag is', async ({ page, desk }) => {
  const { findings, flags } = await openSample(page, desk)
  await findings.getByRole('button', { name: 'Make flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  await openMenu(page)
  const buffer = await downloadBytes(page, 'Word document')
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: ['comment-reference => sup'] })
  const text = value.replaceAll(/<[^>]*>/g, '')
  expect(text).toContain('Alexander Lukashenko')
  // The comment stands behind the related link, and what it says at the end.
  expect(value).toMatch(/Related article[^]*<sup>[^]*\[AC1\][^]*<\/p>/)
  expect(text).toMatch(/Comment \[AC1\].*link · major · open/)
})

test('the author’s own Word document goes back with a comment on the flagged words', async ({
  page,
  desk,
}) => {
  await createFirstAccount(page, desk)
  await bring(page, WORD_FILE)
  const { article, dialog, flags } = await sendIn(page)
  await expect(flags.getByRole('listitem')).toHaveCount(3)
  await article.getByText('Water for the dry months').click()
  await page.keyboard.press('f')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Which months are dry?')
  await dialog.getByRole('button', { name: 'Save flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(4)
  await openMenu(page)
  const buffer = await downloadBytes(page, 'Author’s Word document')
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: ['comment-reference => sup'] })
  const [words, comments] = [value.slice(0, value.indexOf('<dl>')), value.slice(value.indexOf('<dl>'))]
  expect(words).toMatch(/Water for the dry months(?:<sup>.{0,200}<\/sup>)+<\/li>/)
  expect(comments).toContain('Which months are dry?')
  // What the author had in it is there as before, once.
  expect(words).toContain('<h2>Demands</h2>')
  expect(comments.match(/See the list of 18 August/g)).toHaveLength(1)
})

test('everything leaves as JSON, and as a proof that holds without the desk', async ({ page, desk }) => {
  const { findings, flags } = await openSample(page, desk)
  await findings.getByRole('button', { name: 'Make flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  await openMenu(page)
  const told = JSON.parse(await download(page, 'JSON')) as {
    article: { revision: { text: string } }
    original: { base64: string }
    flags: { quote: { exact: string } }[]
  }
  expect(told.flags).toHaveLength(1)
  expect(told.article.revision.text).toContain(told.flags[0]?.quote.exact)
  expect(Buffer.from(told.original.base64, 'base64').toString()).toContain('Kremlin')

  await openMenu(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Proof', exact: true }).click()
  const proof = await (await coming).path()
  const { stdout } = await promisify(execFile)(process.execPath, ['server/cli/stet.mjs', 'verify', proof])
  expect(stdout).toContain('The proof is whole')
  expect(stdout).toContain('Kremlin')
})

test('other annotation tools get the flags by standard, and as Hypothesis takes them', async ({
  page,
  desk,
}) => {
  const { findings, flags } = await openSample(page, desk)
  await findings.getByRole('button', { name: 'Make flag' }).click()
  await expect(flags.getByRole('listitem')).toHaveCount(1)
  const address = page.url().replace(/\?.*/, '')

  await openMenu(page)
  const collection = JSON.parse(await download(page, 'Web Annotation'))
  expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1 })
  const [annotation] = collection.first.items
  expect(annotation.target.source).toBe(address)
  const [position, quote] = annotation.target.selector
  expect(quote.exact).toContain('Related article')
  // The annotation and the text it counts in are there for every client that is signed in.
  const text = await (await page.request.get(annotation.target.state.cached)).text()
  expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
  expect(await (await page.request.get(annotation.id)).json()).toEqual(annotation)

  await openMenu(page)
  const { annotations } = JSON.parse(await download(page, 'Hypothesis'))
  expect(annotations).toMatchObject([
    { tags: ['category:link', 'severity:major', 'status:open'], target: [{ selector: [quote] }] },
  ])
})

test('what was put right after publication leaves as a correction', async ({ page, desk }) => {
  await openSample(page, desk)
  const path = `${desk.url}/api${new URL(page.url()).pathname}`
  const api = async (method: string, at: string, data?: object, version?: number) => {
    const headers = { origin: desk.url, ...(version !== undefined && { 'if-match': `"${version}"` }) }
    const reply = await page.request.fetch(at, { method, headers, ...(data && { data }) })
    expect(reply.ok(), `${method} ${at}: ${await reply.text()}`).toBe(true)
    return (await reply.json()) as { id: string; version: number; revision: { sentences: { id: string }[] } }
  }
  const { revision } = await api('GET', path)
  const sentenceIds = revision.sentences.map(({ id }) => id)
  await api('POST', `${path}/checks/bulk`, { state: 'verified', sentenceIds })
  await api('POST', `${path}/sign-off`, {})
  await api('PATCH', path, { state: 'published' }, (await api('GET', path)).version)
  const span = { start: 0, end: 7 }
  const said = {
    category: 'identity',
    severity: 'major',
    note: 'Secret of the desk',
    suggestedText: 'Premier',
  }
  const flag = await api('POST', `${path}/flags`, { span, ...said })
  await api(
    'PATCH',
    `${desk.url}/api/flags/${flag.id}`,
    { status: 'resolved', outcome: 'fixed' },
    flag.version,
  )
  await page.reload()
  await openMenu(page)
  const note = await download(page, 'Correction note')
  expect(note).toMatch(/An earlier version of this article had the words “.+”\. It now reads “Premier”\./)
  expect(note).not.toContain('Secret')
})
