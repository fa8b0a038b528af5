import { expect, expectAccessible, followToSample, openSample, test } from './test.ts'

test('a checker goes through the sample by keyboard alone', async ({ page, desk }) => {
  const { article, dialog } = await openSample(page, desk)
  const keys = page.keyboard
  const sentence = (index: number) => article.locator('[data-sentence-id]').nth(index)
  const progress = page.getByRole('progressbar', { name: 'Checked' })
  const said = page.getByRole('status')
  const show = page.getByRole('combobox', { name: 'Show' })
  const total = await article.locator('[data-sentence-id]').count()

  await test.step('v ticks a sentence at once, in the name of who pressed it', async () => {
    await keys.press('n')
    await expect(sentence(0)).toBeFocused()
    await keys.press('v')
    await expect(sentence(0)).toHaveAttribute('data-check', 'verified')
    await expect(sentence(0)).toHaveAttribute('aria-description', /Verified by Ada Checker/)
    await expect(progress).toHaveAttribute('aria-valuetext', `1 of ${total} checked`)
    await expect(sentence(0)).toBeFocused()
    await expect(page.getByRole('button', { name: /checking/ })).toBeVisible()
  })

  await test.step('n leads on; one key says not checkable, another cannot verify', async () => {
    await keys.press('n')
    await expect(sentence(1)).toBeFocused()
    await keys.press('-')
    await expect(sentence(1)).toHaveAttribute('data-check', 'not-checkable')
    await keys.press('n')
    await keys.press('c')
    await expect(sentence(2)).toHaveAttribute('data-check', 'cannot-verify')
    await keys.press('n')
    await keys.press('r')
    await expect(sentence(3)).toHaveAttribute('data-check', 'recheck')
    await expect(progress).toHaveAttribute('aria-valuetext', `2 of ${total - 1} checked`)
  })

  await test.step('the same key takes it back', async () => {
    await keys.press('r')
    await expect(sentence(3)).toHaveAttribute('data-check', 'unchecked')
  })

  await test.step('undo and redo, one after the other', async () => {
    await keys.press('Control+z')
    await expect(sentence(3)).toHaveAttribute('data-check', 'recheck')
    await keys.press('Control+z')
    await expect(sentence(3)).toHaveAttribute('data-check', 'unchecked')
    await keys.press('Control+z')
    await expect(sentence(2)).toHaveAttribute('data-check', 'unchecked')
    await expect(said).toContainText('Undone: cannot be verified')
    await expect(sentence(2)).toBeFocused()
    await keys.press('Control+Shift+z')
    await expect(sentence(2)).toHaveAttribute('data-check', 'cannot-verify')
    await expect(said).toContainText('Redone: cannot be verified')
  })

  await test.step('what is flagged has a problem, and can be undone too', async () => {
    await keys.press('n')
    await expect(sentence(3)).toBeFocused()
    await keys.press('f')
    await expect(dialog).toBeVisible()
    await keys.type('Who says so?')
    await keys.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(sentence(3)).toHaveAttribute('data-check', 'problem')
    await keys.press('Control+z')
    await expect(said).toContainText('Undone: flag')
    await expect(sentence(3)).toHaveAttribute('data-check', 'unchecked')
    await keys.press('Control+y')
    await expect(sentence(3)).toHaveAttribute('data-check', 'problem')
  })

  await test.step('a filter sets others aside, and n goes through what is shown', async () => {
    await expect(show.getByRole('option')).toHaveText([
      `All (${total})`,
      'Mine (4)',
      `Unchecked (${total - 4})`,
      'Flagged (1)',
      'Cannot verify (1)',
    ])
    await show.selectOption('cannot-verify')
    await expect(sentence(0)).toHaveAttribute('data-aside', '')
    await expect(sentence(2)).not.toHaveAttribute('data-aside')
    await sentence(5).focus()
    await keys.press('n')
    await expect(sentence(2)).toBeFocused()
    await expectAccessible(page)
    await show.selectOption('all')
  })

  await test.step('all of it is there after a reload, and on the desk', async () => {
    await expect(article.locator('[data-unsaved]')).toHaveCount(0)
    await page.reload()
    await expect(sentence(0)).toHaveAttribute('data-check', 'verified')
    await expect(sentence(3)).toHaveAttribute('data-check', 'problem')
    await expect(progress).toHaveAttribute('aria-valuetext', `3 of ${total - 1} checked`)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Desk' }).click()
    await expect(page.getByRole('row', { name: /Kremlin/ })).toContainText(`3/${total - 1}`)
    await followToSample(page)
  })

  await test.step('n says when nothing is left', async () => {
    for (let left = total - 4; left > 0; left -= 1) {
      await keys.press('n')
      await keys.press('v')
    }
    await keys.press('n')
    await expect(said).toContainText('Every sentence is checked.')
    await expect(progress).toHaveAttribute('aria-valuetext', `${total - 1} of ${total - 1} checked`)
    await expect(article.locator('[data-unsaved]')).toHaveCount(0)
  })
})

test('a note says why a sentence cannot be verified; what is typed survives a reload', async ({
  page,
  desk,
}) => {
  const { article } = await openSample(page, desk)
  const keys = page.keyboard
  const dialog = page.getByRole('dialog', { name: 'Note' })
  const field = dialog.getByRole('textbox', { name: 'Note' })
  const first = article.locator('[data-sentence-id]').first()
  await keys.press('j')
  await keys.press('c')
  await expect(first).not.toHaveAttribute('data-unsaved')

  await test.step('i opens it for the current sentence, and what was typed is there after a reload', async () => {
    await keys.press('i')
    await expect(field).toBeFocused()
    await field.fill('The archive is closed until May.')
    await page.reload()
    await expect(first).toHaveAttribute('data-check', 'cannot-verify')
    await keys.press('j')
    await keys.press('i')
    await expect(field).toHaveValue('The archive is closed until May.')
    await expect(dialog).toContainText('Not saved yet')
    await expectAccessible(page)
  })

  await test.step('saved, it has a sign, is read out with the sentence, and can be undone', async () => {
    await keys.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(first).toBeFocused()
    const noted = /^Cannot be verified by Ada Checker\. Note: The archive is closed until May\.$/
    await expect(first).toHaveAttribute('aria-description', noted)
    await expect(first).toHaveAttribute('data-beside', /✎/)
    await keys.press('Control+z')
    await expect(first).toHaveAttribute('aria-description', 'Cannot be verified by Ada Checker')
    await keys.press('Control+y')
    await expect(first).toHaveAttribute('aria-description', noted)
    await page.reload()
    await expect(first).toHaveAttribute('aria-description', noted)
    await keys.press('j')
    await page.getByRole('toolbar', { name: 'Check' }).getByRole('button', { name: 'Note' }).click()
    await expect(field).toHaveValue('The archive is closed until May.')
    await expect(dialog).not.toContainText('Not saved yet')
  })
})

test.describe('with refusals', () => {
  test.use({ allowed: /412/ })
  test('what the desk refuses is put back, and it is told why', async ({ page, desk }) => {
    const { article } = await openSample(page, desk)
    const first = article.locator('[data-sentence-id]').first()
    await first.focus()
    await page.keyboard.press('v')
    await expect(first).not.toHaveAttribute('data-unsaved')
    const id = (await first.getAttribute('data-sentence-id')) ?? ''
    const articleId = page.url().split('/').at(-1) ?? ''
    await page.request.put(`${desk.url}/api/articles/${articleId}/checks/${id}`, {
      data: { state: 'cannot-verify' },
      headers: { origin: desk.url },
    })
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('status')).toContainText('Not undone: verified.')
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
  })
})

test('the map shows the whole article, and leads there by key and by pointer', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await openSample(page, desk)
  const map = page.getByRole('slider', { name: 'Map of the article' })
  await map.focus()
  await page.keyboard.press('End')
  await expect(map).not.toHaveAttribute('aria-valuenow', '0')
  await page.keyboard.press('Home')
  await expect(map).toHaveAttribute('aria-valuenow', '0')
  const { height = 0 } = (await map.boundingBox()) ?? {}
  await map.click({ position: { x: 5, y: height * 0.9 } })
  await expect(map).not.toHaveAttribute('aria-valuenow', '0')
})

test('on a narrow screen the marks stand in the text and every check has its button', async ({
  page,
  desk,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const { article } = await openSample(page, desk)
  const first = article.locator('[data-sentence-id]').first()
  await first.focus()
  const check = page.getByRole('toolbar', { name: 'Check' })
  await check.getByRole('button', { name: 'Not checkable' }).click()
  await expect(first).toHaveAttribute('data-check', 'not-checkable')
  await check.getByRole('button', { name: 'Undo' }).click()
  await expect(first).toHaveAttribute('data-check', 'unchecked')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})
