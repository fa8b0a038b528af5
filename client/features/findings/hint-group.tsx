import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './hint-group.module.css'
import type { Hints } from './use-hints.ts'

type HintGroupProps = { number: number; hints: Hints; children: () => ReactNode }

/** The hints, folded away below what is surely wrong; their words are marked in the text while they are open. */
export const HintGroup = ({ number, hints, children }: HintGroupProps) => {
  const { isOpen } = hints
  const group = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    // Whoever opens them wants to see one. Those that were left open leave the list where it begins.
    if (isOpen && !wasOpen.current) group.current?.querySelector('li')?.scrollIntoView({ block: 'nearest' })
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <div ref={group} className={styles.hints}>
      <Button look="quiet" shortcut="hints" aria-expanded={isOpen} onPress={hints.toggle}>
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> Hints ({number.toLocaleString('en')})
      </Button>
      {isOpen && children()}
    </div>
  )
}
