import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Flag } from '#domain/review/flag.ts'
import type { Contestant } from './contestants.ts'
import { LAST_WORDS } from './material.ts'

const PROBE = readFileSync(path.join(import.meta.dirname, 'pages', 'probe.js'), 'utf8')
const SCROLLED = { pixels: 240, frames: 240 }

/** What one page is asked to show, and how one knows that it does. */
export type Task = {
  url: string
  session: Awaited<ReturnType<BrowserContext['storageState']>>
  /** First and last of the flags that lie in the first window of text */
  inSight: readonly Flag[]
  lastSentenceId: string
  oneFlagId: string
}

/** Milliseconds, and megabytes for `heap`. */
export type Figures = Record<
  'text' | 'whole' | 'flags' | 'saved' | 'oneMore' | 'frame' | 'work' | 'heap' | 'openText' | 'openFlags',
  number
> & { found: boolean }

/** Opens one page anew, in a window of its own, and takes every measure there is. */
export const measure = async (browser: Browser, contestant: Contestant, task: Task): Promise<Figures> => {
  const { text, mark, last, answers, loadFlags, addFlag } = contestant
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    storageState: task.session,
  })
  try {
    const page = await context.newPage()
    const marks = task.inSight.map(({ id }) => mark(id))
    await page.addInitScript({
      content: `${PROBE}
        bench.watch('text', ${JSON.stringify([text])})
        bench.watch('whole', ${JSON.stringify([last(task.lastSentenceId)])})
        bench.watch('flags', ${JSON.stringify(marks)})`,
    })
    await page.goto(task.url)
    const ask = <Answer>(script: string) => page.evaluate<Answer>(script)
    const [openText, textTime, whole] = [
      await ask<number>(`bench.at('text')`),
      await ask<number>(`bench.since('text', ${JSON.stringify(answers.article)})`),
      await ask<number>(`bench.since('whole', ${JSON.stringify(answers.article)})`),
    ]
    await loadFlags(page)
    const [openFlags, flags] = [
      await ask<number>(`bench.at('flags')`),
      await ask<number>(`bench.since('flags', ${JSON.stringify(answers.flags)})`),
    ]
    await ask('bench.rest()')
    const heap = await heapOf(page)
    const found = await ask<boolean>(`bench.find(${JSON.stringify(LAST_WORDS)})`)
    await page.evaluate('scrollTo(0, 0)')
    await ask('bench.rest()')
    const { apart, work } = await ask<{ apart: number[]; work: number[] }>(
      `bench.scroll(${SCROLLED.pixels}, ${SCROLLED.frames})`,
    )
    await addFlag(page, task.oneFlagId, (selector) =>
      page.evaluate(`bench.watch('one', ${JSON.stringify([selector])})`),
    )
    const saved = await ask<number>(`bench.sincePress('one')`)
    const oneMore = await ask<number>(`bench.since('one', ${JSON.stringify(answers.oneFlag)})`)
    return {
      ...{ text: textTime, whole, flags, saved, oneMore, heap, found, openText, openFlags },
      ...{ frame: p95(apart), work: p95(work) },
    }
  } finally {
    await context.close()
  }
}

/** What is left of the page's JavaScript heap once all that nobody holds is thrown away, in megabytes. */
const heapOf = async (page: Page): Promise<number> => {
  const client = await page.context().newCDPSession(page)
  for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}

const p95 = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length * 0.95)] ?? Number.NaN
