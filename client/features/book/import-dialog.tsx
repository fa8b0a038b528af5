import type { SubmitEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Modal } from '../../ui/modal.tsx'
import styles from './entry-form.module.css'
import { TableField } from './table-field.tsx'
import { type Taken, useBookImport } from './use-book-import.ts'

type ImportDialogProps = { userId: string; onClose: () => void }

/** Takes in a table of entries, all of it or nothing; what is wrong in it is mended here. */
export const ImportDialog = ({ userId, onClose }: ImportDialogProps) => {
  const { table, taken, faults, problem, isBusy, ...does } = useBookImport(userId)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void does.send()
  }
  const isEmpty = table.csv.trim() === '' && table.file === null
  return (
    <Modal title="Import CSV" isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {does.isRestored && (
          <p className={styles.quiet}>
            Not imported yet: this is the table from before.{' '}
            <Button look="quiet" onPress={does.startOver}>
              Start over
            </Button>
          </p>
        )}
        <FileField
          label="CSV file"
          hint={table.from === '' ? 'Choose one, drop it here, or paste its rows below.' : table.from}
          error={undefined}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFiles={([file]) => file && void does.choose(file)}
        />
        {table.file ? (
          <OtherEncoding faults={faults.map(({ path, message }) => `${path}: ${message}`)} />
        ) : (
          <TableField csv={table.csv} faults={faults} onChange={does.type} />
        )}
        <p className={styles.quiet}>
          Entries that are in the book already are changed to what the table says; none is removed.
        </p>
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            Not imported. {problem}
          </p>
        )}
        <p role="status" className={styles.taken}>
          {taken && inWords(taken)}
        </p>
        <div className={styles.actions}>
          <Button look="main" type="submit" isDisabled={isBusy || isEmpty}>
            {isBusy ? 'Importing …' : 'Import'}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {taken ? 'Close' : 'Cancel'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** A file whose words only the desk can read is mended where it was made. */
const OtherEncoding = ({ faults }: { faults: readonly string[] }) => (
  <>
    <p className={styles.quiet}>The file is not in UTF-8; the desk finds out how to read it.</p>
    {faults.length > 0 && (
      <div role="alert" className={styles.problem}>
        Nothing was taken in yet. Mend the file and choose it again.
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </div>
    )}
  </>
)

const inWords = ({ added, changed, unchanged }: Taken): string =>
  `Imported: ${added.toLocaleString('en')} added, ${changed.toLocaleString('en')} changed, ` +
  `${unchanged.toLocaleString('en')} unchanged.`
