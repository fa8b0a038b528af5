import { useState } from 'react'
import type { Flag } from '#contract/flag.ts'
import type { Span } from '#domain/article/span.ts'
import { Button } from '../../ui/button.tsx'
import { useFlagWork } from './flag-work.ts'
import styles from './in-place.module.css'
import { type StandingChange, useStandingChange } from './use-standing-change.ts'

export const ON_WORDS = (span: Span): StandingChange => ({
  change: { span },
  done: 'The flag is on the selected words now.',
  label: 'adjusted words',
})

/** Puts a flag on other words: one selects them in the article and says so here. */
export const AdjustWords = ({ flag }: { flag: Flag }) => {
  const { selectedWords, deed } = useFlagWork()
  const { isBusy, change } = useStandingChange(flag)
  const [isMissing, setMissing] = useState(false)
  const take = () => {
    const span = selectedWords()
    setMissing(span === null)
    if (span) void change(ON_WORDS(span))
  }
  return (
    <>
      <p className={styles.hint}>Select the words in the article that the flag should be on.</p>
      {isMissing && (
        <p role="alert" className={styles.problem}>
          No words of the article are selected.
        </p>
      )}
      <div className={styles.actions}>
        <Button keepsSelection takesFocus isDisabled={isBusy} onPress={take}>
          {isBusy ? 'Saving …' : 'Use the selected words'}
        </Button>
        <Button look="quiet" onPress={() => deed.set(null)}>
          Cancel
        </Button>
      </div>
    </>
  )
}
