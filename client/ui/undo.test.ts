import { describe, expect, it, vi } from 'vitest'
import { createUndo } from './undo.ts'

const deed = (label: string) => ({ label, undo: vi.fn(async () => {}), redo: vi.fn(async () => {}) })
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('undo', () => {
  it('takes back the last deed first and does it again', async () => {
    const undo = createUndo(String)
    const [one, two] = [deed('one'), deed('two')]
    undo.did(one)
    undo.did(two)
    undo.undo()
    undo.undo()
    undo.redo()
    await settled()
    expect(two.undo).toHaveBeenCalledBefore(one.undo)
    expect(one.redo).toHaveBeenCalledOnce()
    expect(two.redo).not.toHaveBeenCalled()
    expect(undo.state()).toEqual({ canUndo: true, canRedo: true })
  })

  it('forgets what was taken back once something else is done', async () => {
    const undo = createUndo(String)
    undo.did(deed('one'))
    undo.undo()
    await settled()
    undo.did(deed('two'))
    expect(undo.state()).toEqual({ canUndo: true, canRedo: false })
  })

  it('forgets what can be taken back no more', async () => {
    const undo = createUndo(String)
    undo.did({ ...deed('one'), undo: () => Promise.reject(new Error('changed')) })
    undo.undo()
    await settled()
    expect(undo.state()).toEqual({ canUndo: false, canRedo: false })
  })

  it('knows what is on its way, until it is refused', async () => {
    const undo = createUndo(String)
    const doing = undo.doing(deed('one'), Promise.reject(new Error('refused')))
    expect(undo.state().canUndo).toBe(true)
    await expect(doing).rejects.toThrow('refused')
    expect(undo.state().canUndo).toBe(false)
    expect(await undo.doing(deed('two'), Promise.resolve('saved'))).toBe('saved')
    expect(undo.state().canUndo).toBe(true)
  })
})
