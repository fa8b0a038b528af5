import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { createApp } from '../app.ts'
import { openUpToDate } from '../repositories/readiness.ts'
import { openServices } from '../open-services.ts'
import type { Services } from '../services/services.ts'
import { type Caller, caller } from './caller.ts'

export type TestDesk = {
  url: string
  client: PrismaClient
  services: Services
  /** Calls without a session. */
  nobody: Caller
  /** Calls as the first account, which is the admin. */
  ada: Caller
  close: () => Promise<void>
}

/** The real app on a real, empty database of its own, reached through a real socket. */
export const openTestDesk = async ({
  publicUrl = null,
  fetchAllow = [],
}: { publicUrl?: string | null; fetchAllow?: readonly string[] } = {}): Promise<TestDesk> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-test-'))
  const file = path.join(folder, 'stet.db')
  const client = await openUpToDate(file)
  const { services, close: closeServices } = openServices(client, { fetchAllow })
  const app = createApp({
    ...{ client, services, publicUrl, secret: 'a secret that only tests know' },
    ...{ pageFolder: folder, log: pino({ level: 'error' }) },
  })
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const nobody = caller(url)
  return {
    ...{ url, client, services, nobody },
    ada: caller(url, await signUp(nobody)),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await closeServices()
      await client.$disconnect()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const ADA = { name: 'Ada Checker', email: 'ada@desk.example', password: 'correct horse battery' }

const signUp = async (nobody: Caller): Promise<string> => {
  const { headers } = await nobody('POST', '/api/auth/sign-up/email', { body: ADA })
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
