import { describe, expect, it, vi } from 'vitest'
import { createChoice } from './choice.ts'

describe('a choice', () => {
  it('tells only those who show the old or the new one', () => {
    const choice = createChoice('a')
    const [a, b, c] = [vi.fn(), vi.fn(), vi.fn()]
    choice.subscribe(['a'], a)
    choice.subscribe(['b'], b)
    choice.subscribe(['c'], c)
    choice.set('b')
    expect([a, b, c].map((listener) => listener.mock.calls.length)).toEqual([1, 1, 0])
    expect(choice.get()).toBe('b')
  })

  it('stays quiet when the same one is chosen again', () => {
    const choice = createChoice('a')
    const listener = vi.fn()
    choice.subscribe(['a'], listener)
    choice.set('a')
    expect(listener).not.toHaveBeenCalled()
  })

  it('forgets who no longer listens', () => {
    const choice = createChoice()
    const listener = vi.fn()
    const leave = choice.subscribe(['a', 'b'], listener)
    leave()
    choice.set('a')
    choice.set('b')
    expect(listener).not.toHaveBeenCalled()
  })

  it('tells those who follow it what was chosen and what is now', () => {
    const choice = createChoice('a')
    const follower = vi.fn()
    const leave = choice.follow(follower)
    choice.set('b')
    choice.set('b')
    choice.set(null)
    leave()
    choice.set('c')
    expect(follower.mock.calls).toEqual([
      ['a', 'b'],
      ['b', null],
    ])
  })
})
