import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test'
import { type Desk, openDesk } from './desk.ts'

export const ADA = { name: 'Ada Checker', email: 'ada@desk.example', password: 'correct horse battery' }

type Fixtures = {
  /** What the console may say in a story about refusals: browsers report every answer of 4xx. */
  allowed: RegExp | null
  desk: Desk
  /** A page on which an unexpected word in the console fails the test. */
  page: Page
}

/** Every story has a desk of its own; whatever the console complains about fails it. */
export const test = base.extend<Fixtures>({
  allowed: [null, { option: true }],
  desk: async ({}, use) => {
    const desk = await openDesk()
    await use(desk)
    await desk.close()
  },
  // The desk is named so that it closes after the page: one that is gone would be complained of.
  page: async ({ page, allowed, desk: _desk }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      const isAllowed = allowed?.test(message.text()) ?? false
      if (['error', 'warning'].includes(message.type()) && !isAllowed) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await use(page)
    expect(complaints, 'the console stays quiet').toEqual([])
  },
})

/** Makes the first account, as the page asks a newcomer to. */
export const createFirstAccount = async (page: Page, desk: Desk) => {
  await page.goto(desk.url)
  await page.getByRole('textbox', { name: 'Name' }).fill(ADA.name)
  await page.getByRole('textbox', { name: 'Email' }).fill(ADA.email)
  await page.getByLabel('Password').fill(ADA.password)
  await page.getByRole('button', { name: 'Create account' }).click()
}

type Colleague = { name: string; role: 'admin' | 'reviewer' | 'checker' | 'author' }

/** Has the admin, who is signed in on `page`, make an account, and signs in with it in a browser of its own. */
export const signInAs = async (
  { page, browser, desk }: { page: Page; browser: Browser; desk: Desk },
  { name, role }: Colleague,
): Promise<Page> => {
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@desk.example`
  const data = { name, email, password: ADA.password, role }
  expect((await page.request.post(`${desk.url}/api/people`, { data })).status()).toBe(201)
  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(desk.url)
  await theirs.getByRole('textbox', { name: 'Email' }).fill(email)
  await theirs.getByLabel('Password').fill(ADA.password)
  await theirs.getByRole('button', { name: 'Sign in' }).click()
  await expect(theirs.getByRole('button', { name: new RegExp(name) })).toBeVisible()
  return theirs
}

/** The parts of the workspace by the names that a person and a test find them under. */
export const workspaceOf = (page: Page) => ({
  article: page.getByRole('region', { name: 'Article' }),
  findings: page.getByRole('region', { name: 'Findings' }),
  flags: page.getByRole('complementary', { name: 'Flags' }),
  repairs: page.getByRole('region', { name: 'Repairs' }),
  dialog: page.getByRole('dialog', { name: 'Flag' }),
})

/** From a desk without any account to the sample article. */
export const openSample = async (page: Page, desk: Desk) => {
  await createFirstAccount(page, desk)
  return followToSample(page)
}

/** From the table of articles to the sample. */
export const followToSample = async (page: Page) => {
  await page.getByRole('link', { name: /Kremlin: events in Belarus/ }).click()
  const workspace = workspaceOf(page)
  await expect(workspace.article).toBeVisible()
  return workspace
}

/** Selects words of the article as a pointer would that is drawn over them. */
export const selectWords = (article: Locator, words: string) =>
  article.evaluate((region, wanted) => {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    while (walker.nextNode()) nodes.push(walker.currentNode as Text)
    const text = nodes.map((node) => node.data).join('')
    const place = (position: number, atEnd: boolean): [Node, number] => {
      let rest = position
      for (const node of nodes) {
        if (rest < node.length || (atEnd && rest === node.length)) return [node, rest]
        rest -= node.length
      }
      throw new Error(`“${wanted}” is not in the article`)
    }
    const start = text.indexOf(wanted)
    const [from, to] = [place(start, false), place(start + wanted.length, true)]
    getSelection()?.setBaseAndExtent(...from, ...to)
  }, words)

/** axe over the page as it stands, in both themes. */
export const expectAccessible = async (page: Page) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      `axe in the ${colorScheme} theme`,
    ).toEqual([])
  }
}

export { expect }
