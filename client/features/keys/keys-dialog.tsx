import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { type Key, KEYS } from './key.ts'
import styles from './keys-dialog.module.css'

const ALL: readonly Key[] = KEYS

export const KeysDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => (
  <Modal title="Keys" isOpen={isOpen} onClose={onClose}>
    <dl className={styles.keys}>
      {ALL.map(({ id, key, cap, does }) => (
        <div key={id} className={styles.key}>
          <dt>
            <kbd>{cap ?? key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
      <div className={styles.key}>
        <dt>
          <kbd>Ctrl</kbd> <kbd>↵</kbd>
        </dt>
        <dd>Save the flag you are writing (⌘ ↵ on a Mac)</dd>
      </div>
    </dl>
    <p className={styles.note}>Keys rest while you type. Select any words to flag just those.</p>
    <div>
      <Button onPress={onClose}>Close</Button>
    </div>
  </Modal>
)
