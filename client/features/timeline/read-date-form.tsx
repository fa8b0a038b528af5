import { type KeyboardEvent, type SubmitEvent, useState } from 'react'
import type { Meaning } from '../../api/article-facts.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { saidInWords } from './date-in-words.ts'
import styles from './date-item.module.css'
import type { TimelineDate } from './timeline-date.ts'
import type { TimelineWork } from './timeline-work.ts'
import { useDateReading } from './use-date-reading.ts'

type ReadDateFormProps = { date: TimelineDate; work: TimelineWork; onDone: () => void }

/** Asks which day a date means; what is saved may be given back to the desk. */
export const ReadDateForm = ({ date, work, onDone }: ReadDateFormProps) => {
  const [day, setDay] = useState(date.first ?? work.publishedOn ?? '')
  const [isMissing, setMissing] = useState(false)
  const { isBusy, run } = useBusy()
  const { read, error } = useDateReading(work.article, work.userId)
  const say = (meaning: Meaning) =>
    void run(async () => {
      try {
        await read(date, meaning)
      } catch {
        // The form says why.
        return
      }
      announce(`${date.written}: ${saidInWords(meaning)}.`)
      onDone()
    })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setMissing(day === '')
    if (day !== '') say(day)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onDone()
  }
  const wrong = error instanceof ApiProblem ? error.messageFor('date') : undefined
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for its field and buttons
    <form className={styles.form} onSubmit={submit} onKeyDown={leave} noValidate>
      <TextField
        label="Means the day"
        type="date"
        takesFocus
        value={day}
        error={isMissing ? 'must be a day' : wrong}
        onChange={setDay}
      />
      {error && (
        <p role="alert" className={styles.problem}>
          Not saved. {sentenceFor(error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" isDisabled={isBusy}>
          {isBusy ? 'Saving …' : 'Save'}
        </Button>
        <Button look="quiet" isDisabled={isBusy} onPress={() => say(null)}>
          No date
        </Button>
        {date.reading && (
          <Button look="quiet" isDisabled={isBusy} onPress={() => say(undefined)}>
            As read
          </Button>
        )}
        <Button look="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
