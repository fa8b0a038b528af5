import { type ReactNode, useEffect, useState } from 'react'
import type { Finding } from '#contract/finding.ts'
import type { Choice } from '../../ui/choice.ts'
import styles from './hint-group.module.css'

type HintGroupProps = {
  hints: readonly Finding[]
  lit: Choice
  children: ReactNode
}

/** The hints, folded away below what is surely wrong; unfolded when the words of one of them are chosen. */
export const HintGroup = ({ hints, lit, children }: HintGroupProps) => {
  const [isOpen, setOpen] = useState(false)
  useEffect(
    () => lit.follow((_before, id) => hints.some((hint) => hint.id === id) && setOpen(true)),
    [hints, lit],
  )
  return (
    <details
      className={styles.hints}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Hints ({hints.length.toLocaleString('en')})</summary>
      {children}
    </details>
  )
}
