import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import type { Role } from '#domain/review/permissions.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { createApp } from '../app.ts'
import { openUpToDate } from '../repositories/readiness.ts'
import { openServices } from '../open-services.ts'
import type { Services } from '../services/services.ts'
import { type Caller, caller, type Reply } from './caller.ts'

export type TestDesk = {
  url: string
  client: PrismaClient
  services: Services
  /** Calls without a session. */
  nobody: Caller
  /** Calls as the first account, which is the admin. */
  ada: Caller
  /** Calls as somebody of this role, whose account is made at the first call. */
  as: (role: Role) => Promise<Caller>
  /** its data folder */
  folder: string
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
  const { services, close: closeServices } = openServices(client, { dataDir: folder, fetchAllow })
  const app = createApp({
    ...{ client, services, publicUrl, secret: 'a secret that only tests know' },
    ...{ pageFolder: folder, log: pino({ level: 'error' }) },
  })
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const nobody = caller(url)
  const ada = caller(url, await cookieFrom(nobody('POST', '/api/auth/sign-up/email', { body: ADA })))
  return {
    ...{ url, client, services, nobody, ada, folder },
    as: colleagues(ada, async (body) =>
      caller(url, await cookieFrom(nobody('POST', '/api/auth/sign-in/email', { body }))),
    ),
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

/** One person a role, besides Ada. */
const COLLEAGUES = {
  admin: 'Alan Admin',
  reviewer: 'Rita Reviewer',
  checker: 'Cem Checker',
  author: 'Olga Author',
} as const satisfies Record<Role, string>

type Credentials = { email: string; password: string }

const colleagues = (ada: Caller, signIn: (credentials: Credentials) => Promise<Caller>) => {
  const known = new Map<Role, Promise<Caller>>()
  const arrive = async (role: Role): Promise<Caller> => {
    const credentials = { email: `${role}@desk.example`, password: 'correct horse battery' }
    await ada('POST', '/api/people', { body: { ...credentials, name: COLLEAGUES[role], role } })
    return signIn(credentials)
  }
  return (role: Role): Promise<Caller> => {
    const colleague = known.get(role) ?? arrive(role)
    known.set(role, colleague)
    return colleague
  }
}

const cookieFrom = async (signingIn: Promise<Reply>): Promise<string> => {
  const { headers } = await signingIn
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
