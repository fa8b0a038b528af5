import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { type Key, type KeyActions, KEYS } from './key.ts'
import styles from './key-bar.module.css'

/** Every key as a button, for those who point and for those who learn. */
export const KeyBar = ({ actions, children }: { actions: KeyActions; children?: ReactNode }) => (
  <div className={styles.bar}>
    {KEYS.filter(({ inBar }) => inBar).map(({ id, label, ...key }: Key & { id: keyof KeyActions }) => (
      <Button key={id} look="quiet" keepsSelection onPress={actions[id]}>
        {label} <kbd aria-hidden="true">{key.cap ?? key.key}</kbd>
      </Button>
    ))}
    {children}
  </div>
)
