import { createFirstAccount, expect, test } from './test.ts'

const HOSTILE = [
  '<script>document.title = "run"</script><img src=x onerror="document.title=1">',
  '=HYPERLINK("http://evil.example","click")',
  '\u200f\u202bשלום עולם\u202c, said the 👩‍👩‍👧 delegation.',
  'A  wide   gap stays\u00a0wide.',
]
const LONG = `A single line ${'without end '.repeat(8_500)}stops here.`

test('text that would like to be code, or to break the page, is only text', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  await page.getByRole('button', { name: 'New article' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Title' }).fill('<b>Hostile</b> & "quoted"')
  await form.getByRole('textbox', { name: 'Text' }).fill([...HOSTILE, LONG].join('\n\n'))
  await form.getByRole('button', { name: 'Import' }).click()

  const article = page.getByRole('region', { name: 'Article' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<b>Hostile</b> & "quoted"')
  const shown = (await article.locator('[data-kind]').allTextContents()).map((text) => text.trim())
  for (const text of [...HOSTILE, LONG]) expect(shown).toContain(text)

  await test.step('so are notes', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    const dialog = page.getByRole('dialog', { name: 'Flag' })
    await dialog.getByRole('textbox', { name: 'Note' }).fill(HOSTILE.join(' '))
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await expect(page.getByRole('complementary', { name: 'Flags' })).toContainText(HOSTILE.join(' '))
  })

  await expect(page).toHaveTitle(/Hostile/)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
