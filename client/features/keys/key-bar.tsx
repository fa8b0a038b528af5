import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { type Key, KEYS } from './key.ts'
import styles from './key-bar.module.css'

const ALL: readonly Omit<Key, 'where'>[] = KEYS

type KeyBarProps = {
  /** Default: those of the workspace */
  keys?: readonly Omit<Key, 'where'>[]
  /** What each does, by its id */
  actions: Record<string, () => void>
  children?: ReactNode
}

/** Every key as a button, for those who point and for those who learn. */
export const KeyBar = ({ keys = ALL, actions, children }: KeyBarProps) => (
  <div className={styles.bar}>
    {keys
      .filter(({ inBar }) => inBar)
      .map(({ id, label, key, cap = key }) => (
        <Button key={id} look="quiet" keepsSelection onPress={() => actions[id]?.()}>
          {label} <kbd aria-hidden="true">{cap}</kbd>
        </Button>
      ))}
    {children}
  </div>
)
