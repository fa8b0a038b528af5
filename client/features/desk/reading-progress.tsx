import type { ImportProgress } from '../../api/imports.ts'
import { Button } from '../../ui/button.tsx'
import styles from './reading-progress.module.css'

type ReadingProgressProps = { progress: ImportProgress | null; onCancel: () => void }

export const ReadingProgress = ({ progress, onCancel }: ReadingProgressProps) => (
  <div className={styles.reading}>
    <label className={styles.words}>
      <span role="status">{progress ? `Reading: ${inWords(progress)}` : 'Reading …'}</span>
      <progress {...(progress && { value: progress.done, max: progress.of })} />
    </label>
    <Button onPress={onCancel}>Stop reading</Button>
  </div>
)

const inWords = ({ done, of, unit }: ImportProgress): string =>
  `${done.toLocaleString('en')} of ${of.toLocaleString('en')} ${unit}`
