import { describe, expect, test } from 'vitest'
import { ApiProblem, unreachable } from '../problem.ts'
import { keptWrites } from './kept-writes.ts'
import { createOutbox, type Outbox, type OutboxParts } from './outbox.ts'
import type { Write } from './write.ts'

const note = (key: string, more: Partial<Write> = {}): Write => ({
  ...{ key, label: key, method: 'PUT', url: `/${key}` },
  ...more,
})
const AWAY = unreachable(null)
const problem = (status: number, current?: unknown) =>
  new ApiProblem({ code: 'x', status, detail: `refused with ${status}`, current })

/** A storage, and a desk that says to each write in turn what the test tells it to. */
const scene = () => {
  const entries = new Map<string, string>()
  const storage = {
    get length() {
      return entries.size
    },
    clear: () => entries.clear(),
    getItem: (key: string) => entries.get(key) ?? null,
    key: (index: number) => [...entries.keys()][index] ?? null,
    removeItem: (key: string) => void entries.delete(key),
    setItem: (key: string, value: string) => void entries.set(key, value),
  }
  let number = 0
  const sent: string[] = []
  const late: string[] = []
  const timers: (() => void)[] = []
  const open = new Set<string>()
  const openPage = (page: string, answer: (write: Write) => unknown): Outbox => {
    open.add(page)
    const parts: OutboxParts = {
      kept: keptWrites(() => storage, 'ada'),
      page,
      openPages: async () => open,
      send: async (written) => {
        sent.push(written.key)
        const said = answer(written)
        if (said instanceof Error) throw said
        return said
      },
      newId: () => String((number += 1)).padStart(4, '0'),
      after: (_milliseconds, work) => void timers.push(work),
      onSavedLate: ({ key }) => void late.push(key),
      onSignedOut: () => void late.push('signed out'),
    }
    return createOutbox(parts)
  }
  const settled = async () => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  }
  return { openPage, open, sent, late, timers, settled }
}

describe('a write', () => {
  test('is gone from the list once the desk has answered, and its caller has the answer', async () => {
    const { openPage } = scene()
    const outbox = openPage('p', ({ key }) => `saved ${key}`)
    const answer = outbox.add(note('a'))
    expect(outbox.state().entries).toHaveLength(1)
    expect(await answer).toBe('saved a')
    expect(outbox.state().entries).toEqual([])
  })
  test.each([0, 1, 2, 3, 4, 5, 6])(
    'is not left behind when it comes just as the one before it ends: %i turns later',
    async (turns) => {
      const { openPage, sent, settled } = scene()
      const outbox = openPage('p', () => 'saved')
      await outbox.add(note('a'))
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
      void outbox.add(note('b'))
      await settled()
      expect(sent).toEqual(['a', 'b'])
    },
  )
  test('goes after those made before it, however slow the desk is', async () => {
    const { openPage, sent, settled, timers } = scene()
    let isAway = true
    const outbox = openPage('p', () => (isAway ? AWAY : 'saved'))
    const all = [outbox.add(note('a')), outbox.add(note('b')), outbox.add(note('c'))]
    await settled()
    expect(sent).toEqual(['a'])
    expect(outbox.state().entries.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
    expect(outbox.state().isAway).toBe(true)
    isAway = false
    timers.shift()?.()
    await Promise.all(all)
    expect(sent).toEqual(['a', 'a', 'b', 'c'])
    expect(outbox.state()).toEqual({ entries: [], isAway: false })
  })
  test('takes the place of an earlier one about the same that never went out, and answers both', async () => {
    const { openPage, sent, settled } = scene()
    let isAway = true
    const outbox = openPage('p', ({ body }) => (isAway ? AWAY : body))
    const first = outbox.add(note('a'))
    const second = outbox.add(note('b', { body: 'verified' }))
    const third = outbox.add(note('b', { body: 'unchecked' }))
    await settled()
    isAway = false
    outbox.retry()
    await first
    expect(await second).toBe('unchecked')
    expect(await third).toBe('unchecked')
    expect(sent.filter((key) => key === 'b')).toHaveLength(1)
  })
  test('that the desk refuses is told to its caller and holds up nobody', async () => {
    const { openPage } = scene()
    const outbox = openPage('p', ({ key }) => (key === 'a' ? problem(422) : 'saved'))
    const refused = outbox.add(note('a'))
    const saved = outbox.add(note('b'))
    await expect(refused).rejects.toThrow('refused with 422')
    expect(await saved).toBe('saved')
    expect(outbox.state().entries).toEqual([])
  })
  test('waits for a new session, but a form is told, because it keeps a draft', async () => {
    const { openPage, settled, late } = scene()
    let isSignedIn = false
    const outbox = openPage('p', () => (isSignedIn ? 'saved' : problem(401)))
    const form = outbox.add(note('a', { draft: { place: 'a', typedAt: '' } }))
    await expect(form).rejects.toThrow('refused with 401')
    const tick = outbox.add(note('b'))
    await settled()
    expect(outbox.state().entries.map(({ key }) => key)).toEqual(['b'])
    expect(late).toEqual(['signed out'])
    isSignedIn = true
    outbox.retry()
    expect(await tick).toBe('saved')
  })
  test('whose answer was lost is not refused for being there already', async () => {
    const { openPage, settled } = scene()
    const now = { note: 'mine', assignee: { id: 'u', name: 'Ada' }, version: 2 }
    let answers: unknown[] = [AWAY, problem(412, now)]
    const outbox = openPage('p', () => answers.shift())
    const mine = outbox.add(note('a', { method: 'PATCH', body: { note: 'mine', assigneeId: 'u' } }))
    await settled()
    outbox.retry()
    expect(await mine).toEqual(now)
    answers = [AWAY, problem(412, { ...now, note: 'theirs' })]
    const lost = outbox.add(note('a', { method: 'PATCH', body: { note: 'mine' } }))
    await settled()
    outbox.retry()
    await expect(lost).rejects.toThrow('refused with 412')
    answers = [AWAY, problem(404)]
    const gone = outbox.add(note('a', { method: 'DELETE' }))
    await settled()
    outbox.retry()
    expect(await gone).toBeNull()
    answers = [problem(404)]
    await expect(outbox.add(note('a', { method: 'DELETE' }))).rejects.toThrow('refused with 404')
  })
  test('made on top of another goes out on the version that came of that', async () => {
    const { openPage, settled } = scene()
    const versions: [string, string | undefined][] = []
    let isAway = true
    const outbox = openPage('p', ({ key, ifMatch }) => {
      if (isAway) return AWAY
      versions.push([key, ifMatch])
      return { version: versions.length + 7 }
    })
    const change = (key: string, url: string) =>
      outbox.add(note(key, { method: 'PATCH', url, ifMatch: '"7"' }))
    const all = [change('due', '/plan'), change('assignee', '/plan'), change('other', '/other')]
    await settled()
    isAway = false
    outbox.retry()
    await Promise.all(all)
    expect(versions).toEqual([
      ['due', '"7"'],
      ['assignee', '"8"'],
      ['other', '"7"'],
    ])
  })
})

describe('a page that was closed', () => {
  test('leaves what it did not send to the next, once', async () => {
    const { openPage, open, sent, late, settled } = scene()
    const closed = openPage('one', () => AWAY)
    void closed.add(note('a'))
    await settled()
    open.delete('one')
    const next = openPage('two', () => 'saved')
    expect(next.state().entries.map(({ key }) => key)).toEqual(['a'])
    next.retry()
    await settled()
    expect(sent).toEqual(['a', 'a'])
    expect(late).toEqual(['a'])
    expect(next.state().entries).toEqual([])
  })
  test('but not while it is only another window', async () => {
    const { openPage, sent, settled } = scene()
    void openPage('one', () => AWAY).add(note('a'))
    await settled()
    openPage('two', () => 'saved').retry()
    await settled()
    expect(sent).toEqual(['a'])
  })
  test('what is refused then stays in the list until somebody has seen it', async () => {
    const { openPage, open, settled } = scene()
    void openPage('one', () => AWAY).add(note('a'))
    await settled()
    open.delete('one')
    const next = openPage('two', () => problem(404))
    next.retry()
    await settled()
    const [entry] = next.state().entries
    expect(entry?.refusal).toBe('refused with 404')
    next.discard(entry?.id ?? '')
    expect(next.state().entries).toEqual([])
  })
})
