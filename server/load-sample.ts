import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Actor } from '#domain/review/actor.ts'
import type { Services } from './services/services.ts'

const SAMPLE = path.join(import.meta.dirname, '..', 'prisma', 'samples', 'belarus-2020.txt')

/** The desk acts for itself; no person's name stands in the history. */
const DESK: Actor = { id: null, name: 'Stet', role: 'admin' }

/**
 * Gives a desk that never held an article the one that newcomers start from, through the importer
 * everybody uses. Taken off the desk, it does not come back.
 */
export const loadSample = async ({ articles }: Pick<Services, 'articles'>): Promise<void> => {
  if (!(await articles.isNew(DESK))) return
  await articles.import(DESK, {
    text: await readFile(SAMPLE, 'utf8'),
    title: 'Kremlin: events in Belarus do not yet warrant military involvement',
    publishedOn: '2020-08-19',
    language: 'en',
  })
}
