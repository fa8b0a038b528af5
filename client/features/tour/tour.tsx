import { useState } from 'react'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { useMay } from '../../ui/may.ts'
import { STEPS } from './steps.ts'
import { endTour, useIsTourOver } from './tour-memory.ts'
import styles from './tour.module.css'

/**
 * A few steps for who is new. It stands in the page and covers nothing; keys and focus stay where they
 * are, so that every step can be tried out at once.
 */
export const Tour = ({ userId }: { userId: string }) =>
  useIsTourOver(userId) ? null : <Steps userId={userId} />

const Steps = ({ userId }: { userId: string }) => {
  const [index, setIndex] = useState(0)
  const may = useMay()
  const steps = STEPS.filter(({ needs, unless }) => !(needs && !may(needs)) && !(unless && may(unless)))
  const step = steps[index]
  if (!step) return null
  const go = (to: number) => {
    const next = steps[to]
    if (!next) return endTour(userId)
    setIndex(to)
    announce(`Step ${to + 1} of ${steps.length}: ${next.title}. ${next.says}`)
  }
  return (
    <section aria-label={`Tour, step ${index + 1} of ${steps.length}`} className={styles.tour}>
      <p className={styles.step}>
        <strong>{step.title}.</strong> {step.says}
      </p>
      <div className={styles.actions}>
        <span className={styles.place} aria-hidden="true">
          {index + 1} of {steps.length}
        </span>
        {index > 0 && (
          <Button look="quiet" onPress={() => go(index - 1)}>
            Back
          </Button>
        )}
        <Button onPress={() => go(index + 1)}>{index + 1 === steps.length ? 'Done' : 'Next'}</Button>
        {index + 1 < steps.length && (
          <Button look="quiet" onPress={() => endTour(userId)}>
            Skip
          </Button>
        )}
      </div>
    </section>
  )
}
