import { describe, expect, it } from 'vitest'
import { DEFAULT_RATING_SCALE, RATING_STEPS, type RatingScale, scaleProblem, stepOf } from './claim.ts'

const steps = (...told: [value: number, name: string][]): RatingScale =>
  told.map(([value, name]) => ({ value, name }))

describe('a rating scale', () => {
  it.each<[why: string, scale: RatingScale, problem: ReturnType<typeof scaleProblem>]>([
    ['that the desk came with', DEFAULT_RATING_SCALE, null],
    ['of numbers that are far apart', steps([-2, 'Wrong'], [0, 'Open'], [100, 'Right']), null],
    ['whose steps say the same', steps([1, 'False'], [2, 'false ']), { step: 1, field: 'name', problem: 'twice' }],
    ['with a number twice', steps([1, 'False'], [1, 'True']), { step: 1, field: 'value', problem: 'not-greater' }],
    ['the wrong way round', steps([2, 'True'], [1, 'False']), { step: 1, field: 'value', problem: 'not-greater' }],
  ])('%s', (_why, scale, problem) => {
    expect(scaleProblem(scale)).toEqual(problem)
  }) // prettier-ignore

  it('has as many steps as one may have', () => {
    expect(DEFAULT_RATING_SCALE.length).toBeGreaterThanOrEqual(RATING_STEPS.min)
    expect(DEFAULT_RATING_SCALE.length).toBeLessThanOrEqual(RATING_STEPS.max)
  })

  it('knows a verdict by its name, whatever number it has now, and makes nothing of one it has not', () => {
    const wider = steps([0, 'Pants on fire'], [10, 'False'], [20, 'True'])
    expect(stepOf(DEFAULT_RATING_SCALE, 'False')).toEqual({ value: 1, name: 'False' })
    expect(stepOf(wider, 'False')).toEqual({ value: 10, name: 'False' })
    expect(stepOf(wider, 'Half true')).toBeNull()
  })
})
