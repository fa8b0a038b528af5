import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { shorten } from '../../ui/shorten.ts'
import { WholeDates } from '../../ui/whole-dates.tsx'
import styles from './long-text.module.css'

const SHOWN = 600

/** Text as it was typed; of a very long one the beginning, and the rest on request. */
export const LongText = ({ text }: { text: string }) => {
  const [isOpen, setIsOpen] = useState(false)
  const isLong = text.length > SHOWN
  return (
    <>
      <p className={styles.text} dir="auto">
        <WholeDates text={isOpen ? text : shorten(text, SHOWN)} />
      </p>
      {isLong && (
        <Button look="quiet" onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  )
}
