import { useState } from 'react'
import type { Key } from './key.ts'
import { KeyBar } from './key-bar.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { useKeys } from './use-keys.ts'

const LIST = { id: 'keys', key: '?', label: 'Keys', does: 'Show this list', inBar: true } as const

type PageKeysProps<K extends Key> = {
  keys: readonly K[]
  /** What each does, by its id */
  actions: Record<K['id'], () => void>
}

/** Hears the keys of a page, shows them in a bar of buttons, and lists them under `?`. */
export const PageKeys = <K extends Key>({ keys, actions }: PageKeysProps<K>) => {
  const [isListed, setListed] = useState(false)
  const all: readonly Key[] = [...keys, LIST]
  const does: Record<string, () => void> = { ...actions, keys: () => setListed(true) }
  useKeys(all, does)
  return (
    <>
      <KeyBar keys={all} actions={does} />
      <KeysDialog keys={all} isOpen={isListed} onClose={() => setListed(false)} />
    </>
  )
}
