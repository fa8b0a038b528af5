import { mkdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pino } from 'pino'
import { createApp } from './app.ts'
import { authSecret } from './auth-secret.ts'
import { loadSample } from './load-sample.ts'
import { openServices } from './open-services.ts'
import { openUpToDate } from './repositories/readiness.ts'
import { readSettings, type Settings } from './settings.ts'
import { stopGracefully } from './stop.ts'

const PAGE_FOLDER = path.join(import.meta.dirname, '..', 'dist', 'client')

const serve = async (settings: Settings): Promise<void> => {
  const { dataDir, port, host, publicUrl, logLevel } = settings
  const log = pino({ level: logLevel }, pino.destination(2))
  await mkdir(dataDir, { recursive: true })
  const file = path.join(dataDir, 'stet.db')
  const client = await openUpToDate(file)
  const { services, close: closeServices } = openServices(client, settings)
  await loadSample(services)
  const app = createApp({
    client,
    services,
    secret: await authSecret(dataDir),
    publicUrl,
    pageFolder: PAGE_FOLDER,
    log,
  })
  const server = app.listen(port, host, (error?: Error) => {
    if (error) return fail(error)
    const { port: taken } = server.address() as AddressInfo
    console.log(`Stet is open at ${publicUrl ?? `http://${shown(host)}:${taken}`} (data in ${dataDir})`)
  })
  stopGracefully(server, async () => {
    await closeServices()
    await client.$disconnect()
  })
}

/** The name people type for the host we listen on. */
const shown = (host: string): string => {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

const fail = (error: unknown): never => {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  const reason = error instanceof Error ? error.message : String(error)
  console.error(inUse ? `${reason}. Stop what runs there, or choose another PORT.` : reason)
  process.exit(1)
}

try {
  await serve(readSettings(process.env))
} catch (error) {
  fail(error)
}
