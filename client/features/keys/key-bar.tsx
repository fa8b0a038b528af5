import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { type Key, KEYS } from './key.ts'
import styles from './key-bar.module.css'

type BarKey = Omit<Key, 'where'>

const ALL: readonly BarKey[] = KEYS

type KeyBarProps = {
  /** Default: those of the workspace */
  keys?: readonly BarKey[]
  /** What each does, by its id */
  actions: Record<string, () => void>
  /** What else stands at the end of the row about the current sentence. */
  checking?: ReactNode
  children?: ReactNode
}

/** Every key as a button, for those who point and for those who learn. */
export const KeyBar = ({ keys = ALL, actions, checking, children }: KeyBarProps) => {
  const button = ({ id, label, key, cap = key }: BarKey) => (
    <Button key={id} look="quiet" keepsSelection onPress={() => actions[id]?.()}>
      {label} <kbd aria-hidden="true">{cap}</kbd>
    </Button>
  )
  const checks = keys.filter(({ inCheckRow }) => inCheckRow)
  return (
    <div className={styles.bar} data-rows={checks.length > 0 ? 2 : 1}>
      {checks.length > 0 && (
        <div className={styles.row} role="toolbar" aria-label="Check">
          {checks.map(button)}
          {checking}
        </div>
      )}
      <div className={styles.row}>
        {keys.filter(({ inBar }) => inBar).map(button)}
        {children}
      </div>
    </div>
  )
}
