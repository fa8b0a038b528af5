import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useIsChosen } from '../../ui/choice.ts'
import { useMay } from '../../ui/may.ts'
import { shorten } from '../../ui/shorten.ts'
import { meaningInWords, reasonInWords } from './date-in-words.ts'
import styles from './date-item.module.css'
import { ReadDateForm } from './read-date-form.tsx'
import { readingId } from './reading-id.ts'
import type { TimelineDate } from './timeline-date.ts'
import type { TimelineWork } from './timeline-work.ts'

type DateItemProps = { date: TimelineDate; work: TimelineWork; onChoose: (id: string) => void }

/** What a date means, and why; who may, reads it otherwise here. */
export const DateItem = ({ date, work, onChoose }: DateItemProps) => {
  const { id, written, isFar } = date
  const isOpen = useIsChosen(work.open, readingId(id))
  const [wasOpen, setWasOpen] = useState(false)
  const may = useMay()
  const meaning = meaningInWords(date)
  return (
    <div className={styles.date}>
      <div className={styles.head}>
        <Button className={styles.place} onPress={() => onChoose(id)}>
          <span dir="auto">{shorten(written, MOST)}</span>
          <span aria-hidden="true"> → </span>
          <strong>{meaning}</strong>
        </Button>
        {may('finding:decide') && !isOpen && (
          <Button
            look="quiet"
            aria-label={`Correct ${written}`}
            takesFocus={wasOpen}
            onPress={() => work.open.set(readingId(id))}
          >
            Correct
          </Button>
        )}
      </div>
      <p className={styles.reason}>
        {isFar && <span className={styles.far}>stands apart</span>}
        {reasonInWords(date, work.publishedOn)}
      </p>
      {isOpen && (
        <ReadDateForm
          date={date}
          work={work}
          onDone={() => {
            setWasOpen(true)
            work.open.set(null)
          }}
        />
      )}
    </div>
  )
}

/** An address says where it leads in its beginning. */
const MOST = 60
