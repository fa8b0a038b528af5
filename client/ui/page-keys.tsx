import { type ReactNode, useState } from 'react'
import type { Key } from './key.ts'
import { KeyBar } from './key-bar.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { useKeys } from './use-keys.ts'

const LIST = { id: 'keys', key: '?', label: 'Keys', does: 'Show this list', inBar: true } as const

type PageKeysProps<K extends Key> = {
  keys: readonly K[]
  /** What each does, by its id */
  actions: Record<K['id'], () => void>
  /** What else is pressed together with Ctrl, or with the ⌘ of a Mac */
  withCtrl?: readonly { cap: string; does: string }[]
  /** What else stands at the end of the bar */
  children?: ReactNode
}

/** Hears the keys of a page, shows them in a bar of buttons, and lists them under `?`. */
export const PageKeys = <K extends Key>({ keys, actions, withCtrl = [], children }: PageKeysProps<K>) => {
  const [isListed, setListed] = useState(false)
  const all: readonly Key[] = [...keys, LIST]
  const does: Record<string, () => void> = { ...actions, keys: () => setListed(true) }
  useKeys(all, does)
  return (
    <>
      <KeyBar keys={all} actions={does}>
        {children}
      </KeyBar>
      <KeysDialog keys={all} withCtrl={withCtrl} isOpen={isListed} onClose={() => setListed(false)} />
    </>
  )
}
