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
  test('ends a reading that takes too long, and says so', async () => {
    const hasty = openReadingRoom({ silent: 1, total: 120_000 })
    const outcome = await hasty.read({ bytes: bytesOf('a word and another\n'.repeat(150_000)) })
    expect(outcome).toEqual({ ok: false, problem: expect.stringContaining('took too long') as string })
    await hasty.close()
  })
})
