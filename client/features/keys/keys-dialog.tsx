import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { type Key, KEYS } from './key.ts'
import styles from './keys-dialog.module.css'

const ALL: readonly Omit<Key, 'where'>[] = KEYS
const NOTE = 'Keys rest while you type. Select any words to flag just those.'

type KeysDialogProps = {
  /** Default: those of the workspace */
  keys?: readonly Omit<Key, 'where'>[]
  /** What else there is to say; default: how a flag is saved and when keys rest */
  note?: string
  isOpen: boolean
  onClose: () => void
}

export const KeysDialog = ({ keys = ALL, note = NOTE, isOpen, onClose }: KeysDialogProps) => (
  <Modal title="Keys" isOpen={isOpen} onClose={onClose}>
    <dl className={styles.keys}>
      {keys.map(({ id, key, cap, does }) => (
        <div key={id} className={styles.key}>
          <dt>
            <kbd>{cap ?? key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
      {keys === ALL && <KeysWithCtrl />}
    </dl>
    <p className={styles.note}>{note}</p>
    <div>
      <Button onPress={onClose}>Close</Button>
    </div>
  </Modal>
)

const WITH_CTRL = [
  { cap: '↵', does: 'Save the flag you are writing (⌘ ↵ on a Mac)' },
  { cap: 'Z', does: 'Undo what you did last (⌘ Z on a Mac); with Shift, or Ctrl Y, do it again' },
]

const KeysWithCtrl = () =>
  WITH_CTRL.map(({ cap, does }) => (
    <div key={cap} className={styles.key}>
      <dt>
        <kbd>Ctrl</kbd> <kbd>{cap}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  ))
