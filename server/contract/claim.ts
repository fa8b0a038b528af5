import { z } from 'zod'
import { CLAIMANT_TYPES, RATING_STEPS, scaleProblem } from '#domain/review/claim.ts'
import { day, filledText, NOTE_MAX, text, webAddress } from './text.ts'

const CLAIMED_MAX = 300
const NAME_MAX = 200
const RATING_MAX = 60
const APPEARANCES_MAX = 20

/** Nothing in it ends the line. */
const line = (max: number) =>
  filledText(max).refine((value) => !/[\p{Cc}\u2028\u2029]/u.test(value), 'must be one line')

const address = webAddress.max(2_000)
const maybe = <Value extends z.ZodType>(value: Value) => value.nullable().default(null)

/** What a flag is a review of. */
export const claim = z.strictObject({
  claimed: line(CLAIMED_MAX).describe('What was claimed, in one line'),
  claimant: z.strictObject({
    type: z.enum(CLAIMANT_TYPES).default('Person'),
    name: line(NAME_MAX),
    jobTitle: maybe(line(NAME_MAX)),
    url: maybe(address).describe('A page about the claimant'),
  }),
  claimedOn: maybe(day),
  appearances: z
    .array(address)
    .max(APPEARANCES_MAX, `must be at most ${APPEARANCES_MAX} addresses`)
    .default([])
    .describe('Where it can be read or heard, the first publication first'),
  rating: line(RATING_MAX).describe('A step of the desk’s rating scale, by its name'),
  explanation: maybe(text(NOTE_MAX)),
  reviewUrl: maybe(address).describe('Where the review is published; null: on the page of the article'),
})

export const ratingScale = z
  .array(z.strictObject({ value: z.int().min(-1_000).max(1_000), name: line(RATING_MAX) }))
  .min(RATING_STEPS.min, `must have at least ${RATING_STEPS.min} steps`)
  .max(RATING_STEPS.max, `must have at most ${RATING_STEPS.max} steps`)
  .superRefine((scale, context) => {
    const found = scaleProblem(scale)
    if (!found) return
    const { step, field, problem } = found
    context.addIssue({ code: 'custom', path: [step, field], message: SAID[problem] })
  })
  .describe('How reviews of published claims are rated, the worst step first')

const SAID = {
  'not-greater': 'must be greater than that of the step before',
  twice: 'is there twice',
}
