import type { Page } from '@playwright/test'
import { createFirstAccount, expect, expectAccessible, followToSample, test, workspaceOf } from './test.ts'

const TWICE = 'The minister said to the papers that the talks in the capital would go on as they had begun.'
const PASTED = `${TWICE}

The police said they would come back to the the square in the morning, and nobody else knew of it.

Nobody expected that the bridge would be closed so soon, said an an engineer who had looked at it.

A woman on the square said: “I went to to see him, and he was not there, and so I left again.”

Related: The talks
https://paper.example/2024/05/05/talks

Nobody in the small town on the river had seen anything like it before, the mayor said on the phone.

${TWICE}`

const paste = async (page: Page) => {
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: 'Text' }).fill(PASTED)
  await page.getByRole('textbox', { name: 'Title' }).fill('What the minister said')
  await page.getByLabel('Publication date').fill('2020-08-19')
  await page.getByRole('button', { name: 'Import' }).click()
  const workspace = workspaceOf(page)
  await expect(workspace.article).toBeVisible()
  return workspace
}
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

test('an editor goes through what the rules noticed in an article', async ({ page, desk }) => {
  await createFirstAccount(page, desk)
  const { article, findings, flags } = await paste(page)
  const card = (title: RegExp) => findings.getByRole('listitem').filter({ hasText: title }).first()
  const lit = article.locator('mark[data-active]')
  await expect(findings).toContainText('4 to decide')

  await test.step('a card shows its sum, its words, and what may speak for them', async () => {
    const link = card(/Link dated/)
    await expect(link).toContainText('The link is dated 2024-05-05, the article 2020-08-19')
    await expect(link).toContainText('2024-05-05 − 2020-08-19 = 1,355 days')
    await expect(link).toContainText(/Why it might be fine: The page may have been moved/)
    await expect(link.getByRole('group', { name: 'Its words' }).getByRole('button')).toHaveCount(1)
    await expectAccessible(page)
  })

  await test.step('what is compared lights up in both places, and either leads to the card', async () => {
    const places = card(/Paragraph printed twice/)
      .getByRole('group', { name: 'The words it compares' })
      .getByRole('button')
    await expect(places).toHaveCount(2)
    await places.nth(1).click()
    await expect(lit).toHaveText([TWICE, TWICE])
    await expect(lit.first()).toBeInViewport()
    await places.nth(0).click()
    await expect(lit.last()).toBeInViewport()
    for (const words of [lit.first(), lit.last()]) {
      await page.keyboard.press('Escape')
      await expect(lit).toHaveCount(0)
      await article
        .locator('mark', { hasText: TWICE })
        .nth(words === lit.first() ? 0 : 1)
        .click()
      await expect(card(/Paragraph printed twice/)).toHaveAttribute('aria-current', 'true')
      await expect(lit).toHaveCount(2)
    }
  })

  await test.step('a flag is made by key, and another finding dismissed by key', async () => {
    await page.keyboard.press('y')
    await expect(flags.getByRole('listitem')).toHaveCount(1)
    await expect(flags).toContainText('This paragraph stands in the article twice')
    await article.getByText('The police said').click()
    await page.keyboard.press('d')
    await expect(page.getByRole('status')).toContainText('Dismissed: Word written twice.')
    await expect(findings).toContainText('2 to decide')
    await findings.getByText('2 decided').click()
    await findings.getByRole('button', { name: 'Open again' }).click()
    await expect(findings).toContainText('3 to decide')
    await page.keyboard.press('Control+z')
    await expect(findings).toContainText('2 to decide')
  })

  await test.step('hints are folded away, unmarked in the text, and no key decides on what is not seen', async () => {
    const stammer = article.locator('mark', { hasText: 'to to' })
    const hints = findings.getByRole('button', { name: 'Hints (1)' })
    await expect(hints).toHaveAttribute('aria-expanded', 'false')
    await expect(stammer).toHaveCount(0)
    await article.getByText('A woman on the square').click()
    await page.keyboard.press('d')
    await expect(page.getByRole('status')).toContainText('none is in this sentence')
    await page.keyboard.press('Shift+H')
    await expect(hints).toHaveAttribute('aria-expanded', 'true')
    await expect(stammer).toHaveCount(1)
    await stammer.click()
    await expect(findings.locator('[aria-current]')).toContainText('“to” stands here twice')
    await expectAccessible(page)
    await page.reload()
    await expect(stammer).toHaveCount(1)
    await hints.click()
    await expect(stammer).toHaveCount(0)
  })

  await test.step('a rule is muted here by key, and heard again', async () => {
    const muted = findings.getByRole('list', { name: 'Muted here' })
    await article.getByText('Nobody expected').click()
    await page.keyboard.press('z')
    await expect(muted).toContainText('Word written twice (2), by Ada Checker')
    await expect(findings).toContainText('1 to decide')
    await expect(findings.getByRole('button', { name: /^Hints/ })).toHaveCount(0)
    await muted.getByRole('button', { name: 'Unmute Word written twice' }).click()
    await expect(muted).toHaveCount(0)
    await expect(findings).toContainText('2 to decide')
    await card(/Link dated/)
      .getByRole('button', { name: 'Mute rule' })
      .click()
    await expect(muted).toContainText('Link dated later than the article (1)')
    await page.keyboard.press('Control+z')
    await expect(muted).toHaveCount(0)
    await expect(card(/Link dated/)).toBeVisible()
  })

  await test.step('a reason that was begun is still there after a reload', async () => {
    await article.getByText('Nobody expected').click()
    await page.keyboard.press('Shift+Y')
    await page.keyboard.type('It is so in the ')
    await page.reload()
    await expect(findings).toContainText('2 to decide')
    await card(/Word written twice/)
      .getByRole('button', { name: 'Give reason' })
      .click()
    const reason = findings.getByRole('textbox', { name: /reason/i })
    await expect(reason).toHaveValue('It is so in the ')
    await reason.fill('It is so in the record.')
    await page.keyboard.press('Enter')
    await expect(findings).toContainText('1 to decide')
    await findings.getByText('3 decided').click()
    await expect(findings).toContainText('(It is so in the record.)')
  })
})

test('a rule that came to no end is named, the others are heard, and all look again when asked', async ({
  page,
  desk,
}) => {
  // No rule of the desk can be made to fail from outside; what the desk then says is put into its answer.
  await page.route('**/api/articles/*/rules', async (route) => {
    const response = await route.fetch()
    const { items, ...more } = await response.json()
    const failed = { 'quote-balance': 'timed-out', 'mixed-script': 'crashed' } as Record<string, string>
    const told = items.map((rule: { id: string }) => ({ ...rule, failure: failed[rule.id] ?? null }))
    await route.fulfill({ response, json: { ...more, items: told } })
  })
  await createFirstAccount(page, desk)
  const { findings } = await followToSample(page)
  await expect(findings.getByRole('list', { name: 'Not looked at' }).getByRole('listitem')).toHaveText([
    /^Not looked at: .+ took too long\.$/,
    /^Not looked at: .+ broke off because of a fault in the rule\.$/,
  ])
  await expect(findings.getByRole('button', { name: /Link dated/ })).toBeVisible()

  await page.unroute('**/api/articles/*/rules')
  await findings.getByRole('button', { name: 'Look again' }).click()
  await expect(findings.getByRole('list', { name: 'Not looked at' })).toBeHidden()
  await expect(findings.getByRole('button', { name: /Link dated/ })).toBeVisible()
})

test('a rule that was wrong too often is a hint and says why; the scoreboard has the figures', async ({
  page,
  desk,
}) => {
  await createFirstAccount(page, desk)
  await expect(page.getByRole('table')).toBeVisible()
  await decideOnLinks(page, desk.url, { accepted: 5, dismissed: 15 })
  const { article, findings } = await followToSample(page)

  await test.step('its finding is folded away with the hints', async () => {
    await expect(findings).toContainText('The rules noticed no fault in this text.')
    await findings.getByRole('button', { name: /^Hints/ }).click()
    await expect(findings).toContainText('Shown as a hint: 25 % of 20 decisions held on this desk.')
    await expect(article.locator('mark', { hasText: 'Related article' })).toBeVisible()
  })

  const row = page.getByRole('row').filter({ hasText: 'Link dated later' })
  await test.step('its card leads to its line in the scoreboard', async () => {
    const card = findings.getByRole('listitem').filter({ hasText: 'Link dated later' })
    await card.getByText('Why it might be fine').click()
    await card.getByRole('link', { name: 'About this rule' }).click()
    await expect(page.getByRole('heading', { name: 'Rules' })).toBeVisible()
    await expect(row).toBeFocused()
    await expect(row).toContainText('hint on this desk: 25 % of 20 decisions held, 70 % are asked for')
    await expect(row.getByRole('cell')).toContainText([/hint/, '5', '15', '1', '25 %', /1 of 238/])
    await row.getByText('What it does not flag').click()
    await expect(row).toContainText('links to older pages, however old')
    await expectAccessible(page)
  })

  await test.step('the admin asks for less, and it is precise again', async () => {
    await page.keyboard.press(',')
    const settings = page.getByRole('dialog', { name: 'Desk settings' })
    await settings.getByRole('textbox', { name: 'Precision of rules' }).fill('20')
    await settings.getByRole('button', { name: 'Save' }).click()
    await expect(settings).toBeHidden()
    await expect(row.getByRole('cell').first()).toHaveText('precise')
    await page.goBack()
    await expect(findings).toContainText('1 to decide')
  })

  await test.step('by key from anywhere, and on a phone nothing scrolls sideways', async () => {
    await page.keyboard.press('Shift+G')
    await expect(row).toBeVisible()
    await page.keyboard.press('j')
    await expect(row.getByText('What it does not flag')).toBeFocused()
    await page.setViewportSize({ width: 320, height: 640 })
    await expect(row).toContainText('25 %')
    expect(await fits(page)).toBe(true)
    await expectAccessible(page)
  })
})

/** Brings in articles with dated links, and decides on what the rule noticed. */
const decideOnLinks = async (page: Page, url: string, wanted: { accepted: number; dismissed: number }) => {
  const api = async (method: 'get' | 'post', path: string, data: object = {}) => {
    const answer = await page.request[method](`${url}/api${path}`, method === 'post' ? { data } : {})
    expect(answer.ok(), `${method} ${path}`).toBe(true)
    return answer.json()
  }
  const decisions = [
    ...Array<string>(wanted.accepted).fill('accept'),
    ...Array<string>(wanted.dismissed).fill('dismiss'),
  ]
  const links = decisions.map((_, at) => `Related: Talk ${at}\n\nhttps://paper.example/2024/05/05/talk-${at}`)
  const article = await api('post', '/articles', { text: links.join('\n\n'), publishedOn: '2020-08-19' })
  const { items } = await api('get', `/articles/${article.id}/findings?limit=100`)
  for (const [at, decision] of decisions.entries()) {
    const { id } = items.filter(({ rule }: { rule: string }) => rule === 'link-date')[at]
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person decides
    await api('post', `/articles/${article.id}/findings/${id}/${decision}`)
  }
}
