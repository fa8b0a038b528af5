import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { openReadingRoom } from './reading-room.ts'

const room = openReadingRoom()
afterAll(() => room.close())
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))

describe('the reading room', () => {
  test('reads in a worker', async () => {
    const outcome = await room.read({ bytes: bytesOf('The Kremlin said Wednesday that it would wait.') })
    expect(outcome).toMatchObject({ ok: true, format: { id: 'text' }, mediaType: 'text/plain' })
  })
  test('ends a reading that nobody waits for', async () => {
    const controller = new AbortController()
    const reading = room.read({ bytes: bytesOf('word. '.repeat(500_000)) }, { signal: controller.signal })
    controller.abort()
    await expect(reading).rejects.toThrow(/abort/i)
    expect(await room.read({ bytes: bytesOf('The next one.') })).toMatchObject({ ok: true })
  })
  test.skipIf(process.platform !== 'linux')('leaves nothing running when the server is killed', async () => {
    const server = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', BUSY_SERVER])
    const children = `/proc/${server.pid}/task/${server.pid}/children`
    const reader = await expect
      .poll(async () => /\d+/.exec(await readFile(children, 'utf8'))?.[0], { timeout: 20_000 })
      .toBeDefined()
      .then(async () => Number(/\d+/.exec(await readFile(children, 'utf8'))?.[0]))
    server.kill('SIGKILL')
    await expect.poll(() => isThere(reader), { timeout: 20_000 }).toBe(false)
  })
  test('ends a reading that takes too long, and says so', async () => {
    const hasty = openReadingRoom({ silent: 1, total: 120_000 })
    const outcome = await hasty.read({ bytes: bytesOf('a word and another\n'.repeat(150_000)) })
    expect(outcome).toEqual({ ok: false, problem: expect.stringContaining('took too long') as string })
    await hasty.close()
  })
})

/** A server in the middle of a file that would keep its reader busy for a minute. */
const BUSY_SERVER = `
  const { openReadingRoom } = await import('${import.meta.dirname}/reading-room.ts')
  const bytes = new Uint8Array(Buffer.from('<html>' + '<'.repeat(3_000_000)))
  await openReadingRoom({ silent: 60_000, total: 60_000 }).read({ bytes, filename: 'a.html' })
`

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
