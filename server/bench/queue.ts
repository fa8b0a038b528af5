import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { Bench } from './bench.ts'
import { ARTICLES, fillDesk, FLAGS_EACH } from './queue/many-flags.ts'
import { openCrowdedDesk } from './workspace/crowded-desk.ts'

const CROWDED = 10_000
const TIMES = 15

/** How long the desk takes to answer what its pages ask, where there are very many flags. */
export const queueBench: Bench = {
  id: 'queue',
  title: `Answers of a desk with ${ARTICLES * FLAGS_EACH} flags and ${CROWDED} more in one article`,
  run: async () => {
    const desk = await openCrowdedDesk([CROWDED])
    try {
      const articleId = desk.articles.get(CROWDED) ?? ''
      await fillDesk(desk, articleId)
      console.log(`${'median'.padStart(9)} ${'slowest'.padStart(9)} ${'computed'.padStart(9)}  question`)
      for (const path of questions(articleId)) {
        const { times, computed } = await timesOf(`${desk.url}${path}`, desk.cookie)
        const told = [times[TIMES >> 1] ?? 0, times.at(-1) ?? 0, computed].map((ms) =>
          `${ms.toFixed(1)} ms`.padStart(9),
        )
        console.log(`${told.join(' ')}  ${path.replace(articleId, ':id')}`)
      }
    } finally {
      await desk.close()
    }
  },
}

const SORTS = ['-updated', 'updated', '-created', 'created', 'severity', 'status', 'article']
const FILTERS = [
  ...['waiting=me', 'waiting=me&sort=article', 'assignee=me', 'assignee=none', 'author=me', 'category=time'],
  ...['outcome=fixed', 'status=open,queried,proposed', 'severity=blocker&sort=article', 'article=a7'],
  ...['q=minister', 'q=note+19', 'q=nowhere', 'q=1999'],
]

const questions = (articleId: string): string[] => [
  '/api/queue/counts',
  ...SORTS.map((sort) => `/api/flags?limit=100&sort=${sort}`),
  ...FILTERS.map((filter) => `/api/flags?limit=100&${filter}`),
  '/api/queue/selection?article=a7',
  '/api/queue/selection?waiting=me',
  '/api/articles',
  '/api/desk/overview?until=2026-12-31',
  `/api/articles/${articleId}`,
  `/api/articles/${articleId}/flags?limit=1000`,
  `/api/articles/${articleId}/checks?limit=2000`,
  `/api/articles/${articleId}/readiness`,
  `/api/articles/${articleId}/readiness?limit=200`,
]

/**
 * Milliseconds, the shortest first, and how many of them were computed in the mean, which a busy machine
 * does not change; the first answer warms up and does not count.
 */
const timesOf = async (address: string, cookie: string): Promise<{ times: number[]; computed: number }> => {
  await ask(address, cookie)
  const before = process.cpuUsage()
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now()
    await ask(address, cookie)
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  return { times: times.sort((a, b) => a - b), computed: (user + system) / 1_000 / TIMES }
}

/** On a connection of its own: one that was kept open while the desk was filled would be gone. */
const ask = async (address: string, cookie: string): Promise<void> => {
  const request = get(address, { agent: false, headers: { cookie } })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  answer.resume()
  await once(answer, 'end')
  if (answer.statusCode !== 200) throw new Error(`${address} answers ${answer.statusCode}`)
}
