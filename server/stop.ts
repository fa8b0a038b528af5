import type { Server } from 'node:http'

/** Requests under way get this long (ms) before their connections are cut. */
const PATIENCE_MS = 5_000

/** On the first signal: takes no new requests, ends those under way, closes the database, goes. */
export const stopGracefully = (server: Server, close: () => Promise<void>): void => {
  const stop = () => {
    server.close(() => void close().then(() => process.exit(0)))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
