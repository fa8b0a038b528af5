import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/review/actor.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

/** Somebody whose role no table knows. */
const STRANGER = { id: 'x', name: 'Stranger', role: 'stranger' } as unknown as Actor

describe('every service method asks the permission table before it does anything', () => {
  test('a stranger gets nowhere', async () => {
    const methods = Object.entries(desk.services)
      .filter(([service]) => service !== 'accounts')
      .flatMap(([service, all]) =>
        Object.entries(all).map(([name, method]) => ({ name: `${service}.${name}`, method })),
      )
    expect(methods.length).toBeGreaterThan(15)
    const refusals = methods.map(async ({ name, method }) => {
      const call = async () => (method as (...input: unknown[]) => unknown)(STRANGER, 'id', 1, {})
      return { name, said: await call().catch((error: { code?: string }) => error.code) }
    })
    expect(await Promise.all(refusals)).toEqual(methods.map(({ name }) => ({ name, said: 'not-permitted' })))
  })
  test('and the desk itself cannot act in a person’s name', async () => {
    const { json } = await desk.ada('POST', '/api/articles', { body: { text: 'A text.' } })
    const flag = { span: { start: 0, end: 1 }, category: 'number', severity: 'minor', note: 'x' } as const
    const call = desk.services.flags.create({ id: null, name: 'Stet', role: 'admin' }, json.id, flag)
    await expect(call).rejects.toMatchObject({ code: 'person-needed' })
  })
})
