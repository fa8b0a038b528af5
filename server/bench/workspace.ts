import { type Browser, chromium } from '@playwright/test'
import { browser as chromiumPath } from '../setup/browser.mjs'
import { build } from '../setup/build.mjs'
import type { Bench } from './bench.ts'
import { median } from './sentence-speed.ts'
import { CONTESTANTS, type Contestant } from './workspace/contestants.ts'
import { ADA, type CrowdedDesk, openCrowdedDesk } from './workspace/crowded-desk.ts'
import { type Figures, measure, type Task } from './workspace/measure.ts'
import { openPeerPages } from './workspace/peer-pages.ts'
import { MEASURES } from './workspace/verdict.ts'
import { type Said, whatTheDeskSays } from './workspace/what-the-desk-says.ts'

const NUMBERS = [1_000, 10_000]
const ROUNDS = 3
/** What is surely in the first window, in code units of the text. */
const IN_SIGHT = 1_000

/** Reading an article of 100,000 words full of flags, on the desk and on two other pages, in Chromium. */
export const workspaceBench: Bench = {
  id: 'workspace',
  title: 'Reading 100,000 words with 1,000 and 10,000 flags',
  run: async () => {
    build()
    const executablePath = await chromiumPath()
    const browser = await chromium.launch({
      executablePath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    const desk = await openCrowdedDesk(NUMBERS)
    try {
      await compare(browser, desk)
    } finally {
      await browser.close()
      await desk.close()
    }
  },
}

const compare = async (browser: Browser, desk: CrowdedDesk): Promise<void> => {
  const context = await browser.newContext()
  const entered = await context.request.post(`${desk.url}/api/auth/sign-in/email`, { data: ADA })
  if (!entered.ok()) throw new Error(`nobody can sign in: ${await entered.text()}`)
  const said = new Map<number, Said>()
  for (const [number, articleId] of desk.articles) {
    said.set(number, await whatTheDeskSays(context, desk.url, articleId))
  }
  const peers = await openPeerPages(said)
  const session = await context.storageState()
  console.log(HOW)
  for (const [number, articleId] of desk.articles) {
    const says = said.get(number)
    if (!says) continue
    const taskOf = (contestant: Contestant): Task => ({
      url: contestant.address({ deskUrl: desk.url, peersUrl: peers.url, articleId, number }),
      session,
      inSight: inSight(says),
      lastSentenceId: says.article.revision.sentences.at(-1)?.id ?? '',
      oneFlagId: says.oneFlag.id,
    })
    const figures = new Map<string, Figures[]>()
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const contestant of CONTESTANTS) {
        const taken = await measure(browser, contestant, taskOf(contestant))
        figures.set(contestant.name, [...(figures.get(contestant.name) ?? []), taken])
      }
    }
    print(number, figures)
  }
  await peers.close()
}

/** First and last of the flags that lie in the first window. */
const inSight = ({ flags }: Said) => {
  const here = flags.filter(({ span }) => span.end < IN_SIGHT)
  return [...here.slice(0, 1), ...here.slice(-1)]
}

const HOW = `Medians of ${ROUNDS} rounds in turns, 1280 × 800, each in a new window. The same for all three:
  text readable    from the last byte of the article to the end of the frame that shows its first words
  flags painted    from the last byte of the last answer with flags to the end of the frame that shows those in sight
  one more flag    from the press on "Save flag", or from the call that asks for it, to the end of the frame that
                   shows it; and from the last byte of the answer with it: below nothing where it was there before
  scroll frame     how far frames lie apart while the text scrolls by 240 pixels in each
  heap             JavaScript heap that is left after garbage collection, flags painted`

const print = (number: number, figures: ReadonlyMap<string, readonly Figures[]>): void => {
  const middle = (name: string, key: keyof Omit<Figures, 'found'>): number =>
    median((figures.get(name) ?? []).map((taken) => taken[key]))
  const names = CONTESTANTS.map(({ name }) => name)
  const [stet = '', plain = '', recogito = ''] = names
  console.log(`\n${number.toLocaleString('en')} flags`)
  console.table(
    Object.fromEntries(
      MEASURES.map(({ key, title, asked, holds }) => {
        const passes = holds(middle(stet, key), middle(plain, key), middle(recogito, key), number)
        return [
          title,
          {
            ...Object.fromEntries(names.map((name) => [name, middle(name, key).toFixed(1)])),
            asked: asked(number),
            '': passes ? 'PASS' : 'FAIL',
          },
        ]
      }),
    ),
  )
  const found = (figures.get(stet) ?? []).every((taken) => taken.found)
  console.log(`the browser's own search finds the last words: ${found ? 'PASS' : 'FAIL'}`)
  const whole = names.map((name) => `${name} ${middle(name, 'whole').toFixed(0)}`).join(', ')
  console.log(`all of the text on the page, ms after the article: ${whole}`)
  const work = names.map((name) => `${name} ${middle(name, 'work').toFixed(1)}`).join(', ')
  console.log(`work in a scroll frame p95, ms: ${work}`)
  const [text, flags] = [middle(stet, 'openText'), middle(stet, 'openFlags')]
  console.log(`Stet from navigation: text after ${text.toFixed(0)} ms, flags after ${flags.toFixed(0)} ms`)
}
