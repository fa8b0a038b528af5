import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = path.resolve(import.meta.dirname, '..')

/** A real desk on its own empty data folder: the server a newcomer starts, on a port of its own. */
export type Desk = {
  url: string
  /** Kills the server in mid-breath. */
  kill: () => Promise<void>
  /** Starts it again on the same data and the same port. */
  start: () => Promise<void>
  /** Kills it and starts it again. */
  restart: () => Promise<void>
  close: () => Promise<void>
}

export const openDesk = async (): Promise<Desk> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'stet-e2e-'))
  let server = await start(dataDir, 0)
  const { url } = server
  const kill = () => end(server.process, 'SIGKILL')
  const startAgain = async () => {
    server = await start(dataDir, Number(new URL(url).port))
  }
  return {
    ...{ url, kill, start: startAgain },
    restart: async () => {
      await kill()
      await startAgain()
    },
    close: async () => {
      await end(server.process, 'SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const start = async (dataDir: string, port: number) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port) },
      // How fast a machine starts a reading is no part of any story.
      READ_SECONDS: '100',
      // A story may serve a page of its own and have it fetched.
      FETCH_ALLOW: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0]
    if (url) return { process: child, url }
  }
  throw new Error(`the server ended with ${child.exitCode} before it said where it listens`)
}

const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}
