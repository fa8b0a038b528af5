import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  createFirstAccount,
  expect,
  expectAccessible,
  followToSample,
  openSample,
  signInAs,
  test,
} from './test.ts'

const MINUTES = Buffer.from('%PDF-1.7 minutes of the council, \u{1F600} and all')

const partsOf = (page: Page) => ({
  dialog: page.getByRole('dialog', { name: 'Source' }),
  sources: page.getByRole('region', { name: 'Sources' }),
})

test('a checker says where it was looked up, and uses it twice', async ({ page: admin, browser, desk }) => {
  await createFirstAccount(admin, desk)
  await expect(admin.getByRole('table')).toBeVisible()
  const page = await signInAs({ page: admin, browser, desk }, { name: 'Charlie', role: 'checker' })
  await followToSample(page)
  const { dialog, sources } = partsOf(page)
  const keys = page.keyboard

  await test.step('s opens the form for the current sentence', async () => {
    await keys.press('j')
    await keys.press('s')
    await expect(dialog).toContainText('For the sentence')
    await expect(dialog).toContainText('The desk knows no source yet.')
    await dialog.getByRole('button', { name: 'New source' }).click()
    await expect(dialog.getByLabel('Accessed on')).not.toHaveValue('')
    await expect(dialog.getByRole('radiogroup', { name: 'Rank' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('what is missing or not right is said beside its field', async () => {
    await dialog.getByRole('textbox', { name: 'URL' }).fill('not an address')
    await dialog.getByRole('button', { name: 'Attach source' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Not saved yet.')
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused()
  })

  await test.step('what was typed survives a reload', async () => {
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Minutes of the council')
    await dialog.getByRole('textbox', { name: 'URL' }).fill('https://council.example/minutes')
    await page.reload()
    await expect(page.getByRole('region', { name: 'Article' })).toBeVisible()
    await keys.press('j')
    await keys.press('s')
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Minutes of the council')
  })

  await test.step('with a file', async () => {
    await dialog.getByRole('combobox', { name: 'Type' }).selectOption('Document')
    await dialog.getByRole('radio', { name: 'primary' }).check()
    await dialog.getByRole('textbox', { name: 'Locator' }).fill('p. 7')
    await expect(dialog).toContainText('at most 25 MB')
    const files = dialog.getByLabel('Files')
    // From the disk: so much would be long on its way into the browser.
    const huge = test.info().outputPath('huge.bin')
    await writeFile(huge, Buffer.alloc(25 * 1024 * 1024 + 1))
    await files.setInputFiles(huge)
    await expect(dialog).toContainText('Larger than 25 MB: huge.bin.')
    await files.setInputFiles({ name: 'minutes.pdf', mimeType: 'application/pdf', buffer: MINUTES })
    await expect(dialog).toContainText('minutes.pdf')
    await dialog.getByRole('button', { name: 'Attach source' }).click()
    await expect(dialog).toBeHidden()
    await expect(sources.getByRole('listitem')).toHaveCount(1)
    await expect(sources).toContainText('1 use')
    await expect(page.locator(':focus')).toHaveAttribute('data-sentence-id')
    await expect(page.locator(':focus')).toHaveAttribute('aria-description', '1 source')
    await expect(page.locator('[data-beside="§1"]')).toHaveCount(1)
  })

  await test.step('once more for another sentence', async () => {
    await keys.press('j')
    await keys.press('s')
    await dialog.getByRole('textbox', { name: 'Find a source' }).fill('COUNCIL minutes')
    await dialog.getByRole('textbox', { name: 'Locator here' }).fill('p. 9')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Attach Minutes of the council' }).click()
    await expect(dialog).toBeHidden()
    await expect(sources).toContainText('2 uses')
  })

  await test.step('the list tells all of it and leads back to the words', async () => {
    await sources.getByRole('button', { name: 'Minutes of the council' }).click()
    for (const words of ['Document', 'primary', 'p. 7', 'p. 9', 'https://council.example/minutes']) {
      await expect(sources).toContainText(words)
    }
    await expectAccessible(page)
    const uses = sources.getByRole('list', { name: 'Where “Minutes of the council” is used' })
    const download = page.waitForEvent('download')
    await sources.getByRole('link', { name: 'minutes.pdf' }).click()
    expect(await readFile(await (await download).path())).toEqual(MINUTES)

    await sources.getByRole('button', { name: 'Remove file minutes.pdf' }).focus()
    await keys.press('Shift+F')
    await expect(sources.getByRole('link', { name: 'minutes.pdf' })).toBeHidden()
    await keys.press('Control+z')
    await expect(sources.getByRole('link', { name: 'minutes.pdf' })).toBeVisible()

    const first = uses.getByRole('listitem').first().getByRole('button').first()
    const words = (await first.innerText()).replace(/ …$/, '')
    await first.click()
    await expect(page.locator(':focus')).toContainText(words)
    await uses.getByRole('button', { name: 'Detach from here' }).last().click()
    await expect(uses.getByRole('listitem')).toHaveCount(1)
    await sources.getByRole('button', { name: 'Undo' }).click()
    await expect(uses.getByRole('listitem')).toHaveCount(2)
  })

  await test.step('it can be edited, removed and brought back', async () => {
    await sources.getByRole('button', { name: 'Edit' }).click()
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Minutes, corrected')
    await dialog.getByRole('button', { name: 'Save source' }).click()
    await expect(sources).toContainText('Minutes, corrected')
    await sources.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(sources).toContainText('Removed')
    await sources.getByRole('button', { name: 'Bring it back' }).click()
    await expect(sources.getByRole('button', { name: 'Remove', exact: true })).toBeVisible()
  })
})

test('sources attached, taken off, edited and removed are undone and done again', async ({ page, desk }) => {
  await openSample(page, desk)
  const { dialog, sources } = partsOf(page)
  const keys = page.keyboard
  const said = page.getByRole('status')
  await keys.press('j')
  await keys.press('s')
  await dialog.getByRole('button', { name: 'New source' }).click()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Minutes')
  await dialog.getByRole('button', { name: 'Attach source' }).click()
  const title = sources.getByRole('button', { name: 'Minutes' })
  await expect(title).toBeVisible()
  await keys.press('Control+z')
  await expect(said).toContainText('Undone: attached source')
  await expect(title).toBeHidden()
  await keys.press('Control+y')
  await expect(title).toBeVisible()

  await title.focus()
  await keys.press('Enter')
  await keys.press('Shift+X')
  await expect(title).toBeHidden()
  await keys.press('Control+z')
  await expect(said).toContainText('Undone: detached source')
  await expect(sources).not.toContainText('Detached:')

  await title.focus()
  await keys.press('Enter')
  await keys.press('Shift+C')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Minutes of May')
  await dialog.getByRole('button', { name: 'Save source' }).click()
  await expect(sources).toContainText('Minutes of May')
  await sources.getByRole('button', { name: 'Minutes of May' }).focus()
  await keys.press('Shift+M')
  await expect(sources.getByRole('button', { name: 'Bring it back' })).toBeVisible()
  await keys.press('Control+z')
  await expect(sources.getByRole('button', { name: 'Bring it back' })).toBeHidden()
  await keys.press('Control+z')
  await expect(said).toContainText('Undone: edited source')
  await expect(sources.getByRole('button', { name: 'Minutes', exact: true })).toBeVisible()
})

test.describe('with a refusal', () => {
  test.use({ allowed: /412/ })
  test('what somebody else has edited since is not undone', async ({ page, desk }) => {
    await openSample(page, desk)
    const { dialog, sources } = partsOf(page)
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    await dialog.getByRole('button', { name: 'New source' }).click()
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Minutes')
    await dialog.getByRole('button', { name: 'Attach source' }).click()
    await sources.getByRole('button', { name: 'Minutes' }).click()
    await sources.getByRole('button', { name: 'Edit' }).click()
    await dialog.getByRole('textbox', { name: 'Publisher' }).fill('The council')
    await dialog.getByRole('button', { name: 'Save source' }).click()
    await expect(sources).toContainText('The council')
    const [source] = (await (await page.request.get(`${desk.url}/api/sources`)).json()).items
    await page.request.patch(`${desk.url}/api/sources/${source.id}`, {
      data: { publisher: 'The town' },
      headers: { origin: desk.url, 'if-match': `"${source.version}"` },
    })
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('status')).toContainText('Not undone: edited source.')
  })
})

test('a confidential source stays on the desk', async ({ page, desk }) => {
  const { flags } = await openSample(page, desk)
  const { dialog, sources } = partsOf(page)
  await page.getByRole('button', { name: 'Make flag' }).click()
  await flags.getByRole('listitem').getByRole('button').first().click()
  await page.getByRole('button', { name: /^Source/ }).click()
  await expect(dialog).toContainText('For the flag')
  await dialog.getByRole('button', { name: 'New source' }).click()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Talk with the driver')
  await dialog.getByRole('textbox', { name: 'Author or contact' }).fill('Ivan, +375 29 000')
  await dialog.getByRole('textbox', { name: 'Quoted words' }).fill('I drove him there.')
  await dialog.getByRole('checkbox', { name: 'Confidential' }).check()
  await dialog.getByRole('button', { name: 'Attach source' }).click()
  await expect(dialog).toBeHidden()
  await expect(sources).toContainText('Confidential')
  for (const format of ['CSV', 'JSON']) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: format }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text).toContain('Kremlin')
    expect(text).not.toMatch(/driver|Ivan|375 29|drove/)
  }

  await test.step('unless a reviewer asks for it by name', async () => {
    await sources.getByRole('button', { name: 'Talk with the driver' }).click()
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await sources.getByRole('link', { name: 'CSV' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Talk with the driver')
  })
})

test('at 320 pixels a source is attached and nothing scrolls sideways', async ({ page, desk }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openSample(page, desk)
  const { dialog } = partsOf(page)
  await page.keyboard.press('j')
  await page.getByRole('button', { name: /^Source/ }).click()
  await dialog.getByRole('button', { name: 'New source' }).click()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('A notice on the door of the town hall')
  const overflow = () =>
    page.evaluate(() =>
      Math.max(
        document.documentElement.scrollWidth - innerWidth,
        ...[...document.querySelectorAll('[role=dialog]')].map((box) => box.scrollWidth - box.clientWidth),
      ),
    )
  expect(await overflow()).toBeLessThanOrEqual(0)
  await dialog.getByRole('button', { name: 'Attach source' }).click()
  await expect(dialog).toBeHidden()
  expect(await overflow()).toBeLessThanOrEqual(0)
})
