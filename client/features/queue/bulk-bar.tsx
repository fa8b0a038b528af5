import { Button } from '../../ui/button.tsx'
import { useMay } from '../../ui/may.ts'
import type { BulkKind } from './bulk-draft.ts'
import styles from './bulk.module.css'

type BulkBarProps = { selected: number; onChange: (kind: BulkKind) => void; onClear: () => void }

/** What can be done to the selected flags. */
export const BulkBar = ({ selected, onChange, onClear }: BulkBarProps) => {
  const maySettle = useMay()('flag:settle')
  return (
    <div role="group" aria-label="Selected flags" className={styles.bar}>
      <strong>{selected.toLocaleString('en')} selected</strong>
      {maySettle && <Button onPress={() => onChange('settle')}>Settle …</Button>}
      <Button onPress={() => onChange('assign')}>Assign …</Button>
      <Button onPress={() => onChange('severity')}>Severity …</Button>
      <Button look="quiet" onPress={onClear}>
        Clear selection
      </Button>
    </div>
  )
}
