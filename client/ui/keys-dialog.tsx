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
  const listed = (some: readonly Key[]) =>
    some
      .filter(({ needs }) => needs === undefined || may(needs))
      .map(({ id, key, cap, does }) => (
        <div key={id} className={styles.key}>
          <dt>
            <kbd>{cap ?? key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))
  return (
    <Modal title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {listed(keys)}
        {withCtrl.map(({ cap, does }) => (
          <div key={cap} className={styles.key}>
            <dt>
              <kbd>Ctrl</kbd> <kbd>{cap}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.title}>On every page</h3>
      <dl className={styles.keys}>{listed(COMMON_KEYS)}</dl>
      <p className={styles.note}>{note}</p>
      <div>
        <Button onPress={onClose}>Close</Button>
      </div>
    </Modal>
  )
}
