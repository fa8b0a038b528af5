import { RATING_STEPS, type RatingScale } from '#domain/review/claim.ts'

/** A step of the rating scale as it is being written; `key` tells it from the others while it is. */
export type StepDraft = { key: string; value: string; name: string }

export const scaleDraftOf = (scale: RatingScale): StepDraft[] =>
  scale.map(({ value, name }, index) => ({ key: `${index}`, value: String(value), name }))

/** What is no whole number goes out as none, and the desk says so. */
export const scaleIn = (steps: readonly StepDraft[]): RatingScale =>
  steps.map(({ value, name }) => ({
    value: /^-?\d{1,4}$/.test(value.trim()) ? Number(value) : Number.NaN,
    name: name.trim(),
  }))

/** One step more, above all others. */
export const withStep = (steps: readonly StepDraft[], key: string): StepDraft[] => {
  const greatest = Math.max(0, ...scaleIn(steps).map(({ value }) => (Number.isNaN(value) ? 0 : value)))
  return [...steps, { key, value: String(greatest + 1), name: '' }]
}

export const mayGrow = (steps: readonly StepDraft[]): boolean => steps.length < RATING_STEPS.max
export const mayShrink = (steps: readonly StepDraft[]): boolean => steps.length > RATING_STEPS.min
