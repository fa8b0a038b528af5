import { expect } from 'vitest'
import type { Caller } from './caller.ts'
import type { TestDesk } from './open-desk.ts'

export const TEXT = 'The minister left on Monday. Nobody followed him.'
export const FLAG = {
  span: { start: 4, end: 12 },
  category: 'identity',
  severity: 'blocker',
  note: 'Which one?',
}

/**
 * What reviewers do to an article of `TEXT`.
 * @param article the path of the one that is meant at the moment
 */
export const reviewing = (desk: () => TestDesk, article: () => string) => {
  const get = async (path: string) => (await desk().ada('GET', `${article()}${path}`)).json
  const post = (path: string, body: object) => desk().ada('POST', `${article()}${path}`, { body })
  const obstacles = async (): Promise<string[]> =>
    (await get('/readiness')).obstacles.map(({ id }: { id: string }) => id)
  const waive = (obstacle: string, reason = 'The lawyer knows.') => post('/waivers', { obstacle, reason })
  const everything = async () => {
    const { historyEntry, waiver, signOff } = desk().client
    return [await historyEntry.count(), await waiver.count(), await signOff.count()].join()
  }
  return {
    obstacles,
    waive,
    flagged: async (change: object = {}) => (await post('/flags', { ...FLAG, ...change })).json,
    waiveAll: async () => {
      for (const obstacle of await obstacles()) await waive(obstacle)
    },
    signOff: (body: object = {}) => post('/sign-off', body),
    state: async () => (await get('')).state,
    move: async (to: string) =>
      desk().ada('PATCH', article(), { body: { state: to }, ifMatch: (await get('')).version }),
    actions: async (): Promise<string[]> =>
      (await get('/history')).items.map(({ action }: { action: string }) => action),
    /** What a call that changes nothing is answered with. */
    refusal: async (call: () => ReturnType<Caller>) => {
      const before = await everything()
      const { json } = await call()
      expect(await everything()).toBe(before)
      return json
    },
  }
}
