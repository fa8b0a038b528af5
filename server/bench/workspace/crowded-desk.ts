import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import type { Article } from '#domain/article/article.ts'
import { describeSpan } from '#domain/anchoring/describe.ts'
import { createApp } from '../../app.ts'
import { openServices } from '../../open-services.ts'
import { openUpToDate } from '../../repositories/readiness.ts'
import { listen } from './listen.ts'
import { longText, saidOf, spansToFlag } from './material.ts'

const PAGE_FOLDER = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'client')
export const ADA = { name: 'Ada Checker', email: 'ada@desk.example', password: 'correct horse battery' }
const ROWS_AT_A_TIME = 1_000

export type CrowdedDesk = {
  url: string
  /** Where its database and files are */
  folder: string
  /** An article of 100,000 words for each number of flags. */
  articles: ReadonlyMap<number, string>
  client: Awaited<ReturnType<typeof openUpToDate>>
  /** Of the first account */
  cookie: string
  close: () => Promise<void>
}

/** The real desk with its built page, on a database of its own, with long articles full of flags. */
export const openCrowdedDesk = async (numbers: readonly number[]): Promise<CrowdedDesk> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-bench-'))
  const client = await openUpToDate(path.join(folder, 'stet.db'))
  const { services, close: closeServices } = openServices(client, { fetchAllow: [], dataDir: folder })
  const app = createApp({
    ...{ client, services, publicUrl: null, secret: 'a secret that only the bench knows' },
    ...{ pageFolder: PAGE_FOLDER, log: pino({ level: 'error' }) },
  })
  const { url, close } = await listen(app)
  const signedUp = await fetch(`${url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADA),
  })
  const ada = await client.user.findFirstOrThrow()
  const articles = new Map<number, string>()
  for (const number of numbers) {
    const actor = { id: null, name: 'Bench', role: 'admin' } as const
    const { value } = await services.articles.import(actor, {
      ...{ text: longText(), title: `${number} flags`, publishedOn: '2026-11-25', language: 'en' },
    })
    await flag(client, value, ada.id, number)
    articles.set(number, value.id)
  }
  return {
    url,
    folder,
    articles,
    client,
    cookie: signedUp.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
    close: async () => {
      close()
      await closeServices()
      await client.$disconnect()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Puts flags straight into the database: a person would need weeks for them. */
const flag = async (
  client: Awaited<ReturnType<typeof openUpToDate>>,
  { id: articleId, revision }: Article,
  authorId: string,
  number: number,
) => {
  const at = new Date().toISOString()
  const rows = spansToFlag(revision, number).map((span, index) => ({
    id: randomUUID(),
    span,
    said: saidOf(index),
  }))
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    const some = rows.slice(from, from + ROWS_AT_A_TIME)
    await client.flag.createMany({
      data: some.map(({ id, said }) => ({
        ...{ id, articleId, authorId, status: 'open', createdAt: at, updatedAt: at, ...said },
      })),
    })
    await client.anchor.createMany({
      data: some.map(({ id, span }) => ({
        ...{ flagId: id, revisionId: revision.id, outcome: 'exact' },
        ...{ ...span, ...describeSpan(revision.text, span) },
      })),
    })
  }
}
