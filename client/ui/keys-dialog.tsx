import { Button } from './button.tsx'
import { COMMON_KEYS } from './common-keys.ts'
import type { Key } from './key.ts'
import styles from './keys-dialog.module.css'
import { useMay } from './may.ts'
import { Modal } from './modal.tsx'

type KeysDialogProps = {
  keys: readonly Key[]
  /** What else is pressed together with Ctrl, or with the ⌘ of a Mac */
  withCtrl?: readonly { cap: string; does: string }[]
  note?: string
  isOpen: boolean
  onClose: () => void
}

/** The keys of the page one is on, without those that one's role has no use for. */
export const KeysDialog = ({
  keys,
  withCtrl = [],
  note = 'Keys rest while you type.',
  isOpen,
  onClose,
}: KeysDialogProps) => {
  const may = useMay()
  const offered = (some: readonly Key[]) => some.filter(({ needs }) => needs === undefined || may(needs))
  return (
    <Modal title="Keys" isOpen={isOpen} onClose={onClose}>
      {groupsOf(offered(keys)).map(([group, some]) => (
        <KeyGroup key={group} title={group} keys={some} />
      ))}
      {withCtrl.length > 0 && (
        <KeyGroup
          title="With Ctrl"
          keys={withCtrl.map((key) => ({ id: key.cap, key: key.cap, ...key }))}
          ctrl
        />
      )}
      <KeyGroup title="On every page" keys={offered(COMMON_KEYS)} />
      <p className={styles.note}>{note}</p>
      <div>
        <Button onPress={onClose}>Close</Button>
      </div>
    </Modal>
  )
}

type KeyGroupProps = {
  /** Empty for a page with so few keys that they need no groups */
  title: string
  keys: readonly Pick<Key, 'id' | 'key' | 'cap' | 'does'>[]
  /** Whether each is pressed together with Ctrl */
  ctrl?: boolean
}

const KeyGroup = ({ title, keys, ctrl = false }: KeyGroupProps) => (
  <section aria-label={title || 'This page'}>
    {title !== '' && <h3 className={styles.title}>{title}</h3>}
    <dl className={styles.keys}>
      {keys.map(({ id, key, cap, does }) => (
        <div key={id} className={styles.key}>
          <dt>
            {ctrl && (
              <>
                <kbd>Ctrl</kbd>{' '}
              </>
            )}
            <kbd>{cap ?? key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
)

/** In the order in which the groups come up first. */
const groupsOf = (keys: readonly Key[]): [group: string, keys: readonly Key[]][] => {
  const groups = new Map<string, Key[]>()
  for (const key of keys) groups.set(key.group ?? '', [...(groups.get(key.group ?? '') ?? []), key])
  return [...groups]
}
