import type { Page } from '@playwright/test'
import type { Desk } from './desk.ts'
import { createFirstAccount, expect, test, workspaceOf } from './test.ts'

const PARAGRAPHS = 1_000
const FLAGS = 300
const LAST_WORDS = 'Nobody saw the halcyon leave.'

/** A paragraph of a hundred words in which every sentence can be told from all others. */
const paragraph = (number: number): string =>
  [1, 2, 3, 4, 5]
    .map(
      (sentence) =>
        `Line ${sentence} of entry ${number} says that the council met on the bridge and counted all of its boats before noon.`,
    )
    .join(' ')

/** 100,000 words on the desk, every third paragraph flagged; nobody would want to type them. */
const putLongArticle = async (page: Page, desk: Desk) => {
  const text = [
    'The book of the bridge',
    ...Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(index + 1)),
    LAST_WORDS,
  ].join('\n\n')
  const imported = await page.request.post(`${desk.url}/api/articles`, {
    data: { text, title: 'The book of the bridge', language: 'en' },
  })
  const { id, revision } = (await imported.json()) as { id: string; revision: { text: string } }
  const flagIds: string[] = []
  for (let number = 1; number <= FLAGS; number += 1) {
    const words = `Line 2 of entry ${number * 3} `
    const start = revision.text.indexOf(words)
    const answer = await page.request.post(`${desk.url}/api/articles/${id}/flags`, {
      data: {
        ...{ category: 'number', severity: 'minor', note: `Is entry ${number * 3} in the register?` },
        span: { start, end: start + words.trim().length },
      },
    })
    flagIds.push(((await answer.json()) as { id: string }).id)
  }
  return { address: `${desk.url}/articles/${id}`, flagIds }
}

test('a very long article is read, searched and flagged like any other', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('table')).toBeVisible()
  const { address, flagIds } = await putLongArticle(page, desk)
  const { article, flags, dialog } = workspaceOf(page)
  const chosen = flags.locator('li[aria-current="true"]')
  const marked = (number: number) => article.locator('mark', { hasText: `Line 2 of entry ${number * 3}` })

  await test.step('its first words and flags are there, and soon all of its words', async () => {
    await page.goto(address)
    await expect(article.getByText('Line 1 of entry 1 says')).toBeVisible()
    await expect(marked(1)).toBeVisible()
    const findsLast = () =>
      page.evaluate(
        (words) => (window as unknown as { find: (words: string) => boolean }).find(words),
        LAST_WORDS,
      )
    await expect.poll(findsLast).toBe(true)
    await expect(article.getByText(LAST_WORDS)).toBeInViewport()
  })

  await test.step('a sentence far away says that it is flagged before its mark is painted', async () => {
    await expect(
      article.locator('[data-sentence-id]', { hasText: 'Line 2 of entry 450 says' }),
    ).toHaveAttribute('aria-description', /1 flag: number, minor$/)
    await expect(marked(150)).toHaveCount(0)
  })

  await test.step('an address leads to a flag far down, in the text and in the list', async () => {
    await page.goto(`${address}?flag=${flagIds[289]}`)
    await expect(marked(290)).toBeInViewport()
    expect(await flags.getByRole('listitem').count()).toBeLessThan(100)
    await expect(marked(290)).toHaveAttribute('data-active', 'true')
    await expect(page.locator('[data-sentence-id]:focus')).toContainText('Line 2 of entry 870 says')
    await expect(chosen).toContainText('Is entry 870 in the register?')
    await expect(chosen).toBeInViewport()
    await expect(chosen).toHaveAttribute('aria-posinset', '290')
    await expect(chosen).toHaveAttribute('aria-setsize', String(FLAGS))
  })

  await test.step('one more flag stands in its place in the list', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await expect(dialog).toContainText('Line 3 of entry 870 says')
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Which bridge?')
    await dialog.getByRole('button', { name: 'Save flag' }).click()
    await expect(article.locator('mark', { hasText: 'Line 3 of entry 870 says' })).toBeInViewport()
    await expect(chosen).toContainText('Which bridge?')
    await expect(chosen).toHaveAttribute('aria-posinset', '291')
    await expect(chosen).toBeInViewport()
  })

  await test.step('it is withdrawn and brought back where it stood', async () => {
    await chosen.getByRole('button', { name: 'Withdraw' }).click()
    await expect(flags.getByRole('button', { name: 'Undo' })).toBeFocused()
    await expect(article.locator('mark', { hasText: 'Line 3 of entry 870 says' })).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(article.locator('mark', { hasText: 'Line 3 of entry 870 says' })).toBeInViewport()
    await expect(flags.getByRole('button', { name: /Line 3 of entry 870/ })).toBeFocused()
  })

  await test.step('the list is scrolled to any of its flags, and leads to their words', async () => {
    await flags.getByRole('button', { name: /Line 2 of entry 870/ }).hover()
    await page.mouse.wheel(0, -100_000)
    await flags.getByRole('button', { name: 'Line 2 of entry 6', exact: true }).click()
    await expect(marked(2)).toBeInViewport()
    await expect(article.locator('[aria-current]')).toContainText('Line 2 of entry 6 says')
  })
})

test('who goes to the desk and back reads on where they were', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('table')).toBeVisible()
  const { address } = await putLongArticle(page, desk)
  const { article } = workspaceOf(page)
  await page.goto(address)
  const sentence = article.getByText('Line 4 of entry 600 says')
  await sentence.scrollIntoViewIfNeeded()
  await expect(sentence).toBeInViewport()
  await page.getByRole('link', { name: 'Desk' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await page.goBack()
  await expect(sentence).toBeInViewport()
})
