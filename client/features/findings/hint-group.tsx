import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './hint-group.module.css'
import type { Hints } from './use-hints.ts'

type HintGroupProps = { number: number; hints: Hints; children: () => ReactNode }

/** The hints, folded away below what is surely wrong; their words are marked in the text while they are open. */
export const HintGroup = ({ number, hints, children }: HintGroupProps) => (
  <div className={styles.hints}>
    <Button look="quiet" shortcut="hints" aria-expanded={hints.isOpen} onPress={hints.toggle}>
      <span aria-hidden="true">{hints.isOpen ? '▾' : '▸'}</span> Hints ({number.toLocaleString('en')})
    </Button>
    {hints.isOpen && children()}
  </div>
)
