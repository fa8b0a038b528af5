import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { DETAIL_LABELS, type DetailName } from '../../ui/detail-fields.tsx'
import styles from './details-dialog.module.css'

type TheirDetailsProps = {
  theirs: readonly { name: DetailName; value: string | null }[]
  onKeep: () => void
  onTake: () => void
}

/** Somebody changed the same while it was being typed: what they wrote, and the choice. */
export const TheirDetails = ({ theirs, onKeep, onTake }: TheirDetailsProps) => {
  const conflict = useRef<HTMLDivElement>(null)
  useEffect(() => {
    conflict.current?.focus({ preventScroll: true })
    conflict.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={conflict} tabIndex={-1} role="alert" className={styles.conflict}>
      <p>Not saved yet: somebody has changed this while you were typing.</p>
      <dl>
        {theirs.map(({ name, value }) => (
          <div key={name}>
            <dt>{DETAIL_LABELS[name]} on the desk now</dt>
            <dd dir="auto">{inWords(name, value)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Button onPress={onKeep}>Save mine over it</Button>
        <Button onPress={onTake}>Take theirs</Button>
      </div>
    </div>
  )
}

const inWords = (name: DetailName, value: string | null): string => {
  if (value === null) return 'none'
  return name === 'publishedOn' ? dayInWords(value) : value
}
