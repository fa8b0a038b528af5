import { describe, expect, test } from 'vitest'
import { conflict, stale } from './refusal.ts'
import { toLatest } from './to-latest.ts'

/** A write before which others are quicker so many times. */
const late = (times: number) => {
  let tries = 0
  const write = async () => {
    tries += 1
    if (tries <= times) throw stale('annotation', null)
    return 'written'
  }
  return { write, tries: () => tries }
}

describe('a write', () => {
  test('that names no version looks again until it is the latest it writes on', async () => {
    const { write, tries } = late(3)
    expect(await toLatest(null, write)).toBe('written')
    expect(tries()).toBe(4)
  })
  test('that names one is refused when somebody was quicker', async () => {
    const { write, tries } = late(1)
    await expect(toLatest(2, write)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(tries()).toBe(1)
  })
  test('gives up where it would never end', async () => {
    await expect(toLatest(null, late(Infinity).write)).rejects.toMatchObject({ kind: 'stale' })
  })
  test('that is refused for another reason is not tried again', async () => {
    let tries = 0
    const refused = toLatest(null, async () => {
      tries += 1
      throw conflict('set-by-the-desk', 'No.')
    })
    await expect(refused).rejects.toMatchObject({ code: 'set-by-the-desk' })
    expect(tries).toBe(1)
  })
})
