import { useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { newId } from '../../ui/new-id.ts'
import styles from './rating-scale-field.module.css'
import { mayGrow, mayShrink, type StepDraft, withStep } from './scale-draft.ts'

type RatingScaleFieldProps = {
  steps: readonly StepDraft[]
  /** What is wrong with a part of it, by its path: `ratingScale.1.name` */
  wrong: (path: string) => string | undefined
  onChange: (steps: StepDraft[]) => void
}

/** The verdicts that the desk has on the claims of others, the worst first, each with its number. */
export const RatingScaleField = ({ steps, wrong, onChange }: RatingScaleFieldProps) => {
  const field = useRef<HTMLFieldSetElement>(null)
  const put = (key: string, typed: Partial<StepDraft>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...typed } : step)))
  const remove = (key: string) => {
    // The pressed button goes with its step.
    field.current?.focus()
    onChange(steps.filter((step) => step.key !== key))
  }
  return (
    <fieldset ref={field} tabIndex={-1} className={styles.scale}>
      <legend className={styles.legend}>Rating scale</legend>
      <p className={styles.hint}>
        How reviews of published claims are rated, the worst first. A review keeps the words it was rated
        with: once they are gone from here it has to be rated anew before it is exported.
      </p>
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const place = `ratingScale.${index}`
          const mistakes = { value: wrong(`${place}.value`), name: wrong(`${place}.name`) }
          return (
            <li key={step.key}>
              <StepField
                step={step}
                number={index + 1}
                mistakes={mistakes}
                onChange={(typed) => put(step.key, typed)}
                {...(mayShrink(steps) && { onRemove: () => remove(step.key) })}
              />
            </li>
          )
        })}
      </ol>
      {mayGrow(steps) && (
        <div>
          <Button look="quiet" onPress={() => onChange(withStep(steps, newId()))}>
            Add a step
          </Button>
        </div>
      )}
    </fieldset>
  )
}

type StepFieldProps = {
  step: StepDraft
  number: number
  mistakes: { value: string | undefined; name: string | undefined }
  onChange: (typed: Partial<StepDraft>) => void
  onRemove?: () => void
}

const StepField = ({ step, number, mistakes, onChange, onRemove }: StepFieldProps) => (
  <>
    <div className={styles.step}>
      <input
        aria-label={`Number of step ${number}`}
        aria-invalid={mistakes.value !== undefined || undefined}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        value={step.value}
        onChange={(event) => onChange({ value: event.target.value })}
      />
      <input
        aria-label={`Name of step ${number}`}
        aria-invalid={mistakes.name !== undefined || undefined}
        className={styles.input}
        autoComplete="off"
        dir="auto"
        value={step.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      {onRemove && (
        <Button look="quiet" aria-label={`Remove step ${number}`} onPress={onRemove}>
          ✕
        </Button>
      )}
    </div>
    {mistakes.value !== undefined && <p className={styles.error}>Number {mistakes.value}</p>}
    {mistakes.name !== undefined && <p className={styles.error}>Name {mistakes.name}</p>}
  </>
)
