import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

/** Prisma's promises do nothing until somebody waits for them. */
const started = <Value>(lazy: PromiseLike<Value>): Promise<Value> => Promise.resolve(lazy)

const verification = (id: string) => ({ id, identifier: id, value: 'x', expiresAt: new Date() })

describe('while a transaction is under way', () => {
  test('a reader outside it waits, and never sees what is rolled back', async () => {
    const { client } = desk
    let outside: Promise<number> | undefined
    const failing = client.$transaction(async (transaction) => {
      await transaction.verification.create({ data: verification('phantom') })
      outside = started(client.verification.count({ where: { id: 'phantom' } }))
      expect(await transaction.verification.count({ where: { id: 'phantom' } })).toBe(1)
      throw new Error('changed its mind')
    })
    await expect(failing).rejects.toThrow('changed its mind')
    expect(await outside).toBe(0)
  })

  test('a write outside it waits, and is not rolled back along', async () => {
    const { client } = desk
    let outside: Promise<unknown> | undefined
    const failing = client.$transaction(async (transaction) => {
      await transaction.verification.create({ data: verification('inside') })
      outside = started(client.verification.create({ data: verification('outside') }))
      await transaction.verification.count()
      throw new Error('changed its mind')
    })
    await expect(failing).rejects.toThrow('changed its mind')
    await outside
    expect(await client.verification.findMany({ select: { id: true } })).toEqual([{ id: 'outside' }])
  })
})

test('many transactions at once all get their turn', async () => {
  const { client } = desk
  const work = Array.from({ length: 40 }, (_, index) =>
    client.$transaction(async (transaction) => {
      await transaction.verification.create({ data: verification(`turn ${index}`) })
      return transaction.verification.count({ where: { id: { startsWith: 'turn' } } })
    }),
  )
  expect(await Promise.all(work)).toEqual(work.map((_, index) => index + 1))
})
