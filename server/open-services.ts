import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import path from 'node:path'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { fetchPage } from './fetching/fetch-page.ts'
import { openReadingRoom, PATIENCE } from './imports/reading-room.ts'
import { openRuleRoom } from './noticing/rule-room.ts'
import { openFileStore } from './repositories/file-store.ts'
import { createStore } from './repositories/store.ts'
import { createServices, type Services } from './services/services.ts'

type Options = {
  /** see `Settings` */
  dataDir: string
  fetchAllow: readonly string[]
  readSeconds?: number
}

/** The services as they run: on the clock, with random ids, with processes that read and a way out. */
export const openServices = (
  client: PrismaClient,
  { dataDir, fetchAllow, readSeconds = PATIENCE.silent / 1000 }: Options,
): { services: Services; close: () => Promise<void> } => {
  const readingRoom = openReadingRoom({ ...PATIENCE, silent: readSeconds * 1000 })
  const rules = openRuleRoom()
  const services = createServices({
    store: createStore(client),
    files: openFileStore(path.join(dataDir, 'files')),
    now: () => new Date(),
    newId: randomUUID,
    readingRoom,
    rules,
    fetchAddress: (address, waiting) => fetchPage(address, { ...waiting, allow: fetchAllow }),
    hashPassword,
  })
  return { services, close: async () => void (await Promise.all([readingRoom.close(), rules.close()])) }
}
