import { describe, expect, it } from 'vitest'
import { createOwnVersions } from './own-versions.ts'

/** What happened to one flag, a version each: `me` on this page, `them` elsewhere. */
type Hands = readonly ('me' | 'them')[]

const after = (hands: Hands) => {
  const own = createOwnVersions()
  for (const [index, hand] of hands.entries()) if (hand === 'me') own.made('flag', index + 1)
  return own
}

describe('what may be taken back', () => {
  const cases: [why: string, hands: Hands, done: number, on: number][] = [
    ['a deed that nothing came after, as it stands', ['them', 'me'], 2, 2],
    ['an edit, once the settling after it was undone', ['me', 'me', 'me', 'me'], 2, 4],
    ['a deed of a page that read it from others', ['them', 'them', 'me', 'me'], 3, 4],
    ['not what somebody else has written over since', ['me', 'them'], 1, 1],
    ['not even when this page has written over theirs', ['me', 'them', 'me'], 1, 1],
    ['what was written on top of theirs, without theirs', ['me', 'them', 'me', 'me'], 3, 4],
    ['a flag that was never written here, as it was read', ['them', 'them'], 2, 2],
  ]
  it.each(cases)('%s', (_why, hands, done, on) => {
    expect(after(hands).latest('flag', done)).toBe(on)
  })

  it('does not take one flag for another', () => {
    expect(after(['me', 'me']).latest('other', 1)).toBe(1)
  })
})
