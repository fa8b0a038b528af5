import { type ReactNode, useLayoutEffect } from 'react'
import { Button } from './button.tsx'
import { type Key, shortcutOf } from './key.ts'
import styles from './key-bar.module.css'
import { useMay } from './may.ts'

type KeyBarProps = {
  keys: readonly Key[]
  /** What each does, by its id */
  actions: Record<string, () => void>
  /** Of those that switch something: whether it is on, by the id of the key */
  isOn?: Record<string, boolean>
  /** What else stands at the end of the row about the current sentence. */
  checking?: ReactNode
  children?: ReactNode
}

/** Every key as a button, for those who point and for those who learn. */
export const KeyBar = ({ keys, actions, isOn = {}, checking, children }: KeyBarProps) => {
  const may = useMay()
  const offered = keys.filter(({ needs }) => needs === undefined || may(needs))
  const button = ({ id, label, key, cap = key }: Key) => (
    <Button
      key={id}
      look="quiet"
      keepsSelection
      {...(id in isOn && { 'aria-pressed': isOn[id] === true })}
      aria-keyshortcuts={shortcutOf({ key })}
      onPress={() => actions[id]?.()}
    >
      {label} <kbd aria-hidden="true">{cap}</kbd>
    </Button>
  )
  const checks = offered.filter(({ inCheckRow }) => inCheckRow)
  const rows = checks.length > 0 ? 2 : 1
  // On the root, where all that keeps clear of the bar reads it. A selector with `:has()` there would
  // look at the whole page again for every element that comes.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['keyRows'] = `${rows}`
    return () => {
      delete dataset['keyRows']
    }
  }, [rows])
  return (
    <div className={styles.bar}>
      {checks.length > 0 && (
        <div className={styles.row} role="toolbar" aria-label="Check">
          {checks.map(button)}
          {checking}
        </div>
      )}
      <div className={styles.row}>
        {offered.filter(({ inBar }) => inBar).map(button)}
        {children}
      </div>
    </div>
  )
}
