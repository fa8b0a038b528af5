import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import styles from './split-dialog.module.css'
import { wordStarts } from './word-starts.ts'

type SplitDialogProps = {
  /** The words of the sentence; null while nothing is being split. */
  sentence: string | null
  language: string
  problem: string | null
  /** `at` counts from the beginning of the sentence, in UTF-16 code units. */
  onSplit: (at: number) => void
  onClose: () => void
}

/** Asks where the second sentence shall begin: each word is a button, so that it can be done with keys. */
export const SplitDialog = ({ sentence, language, problem, onSplit, onClose }: SplitDialogProps) => {
  const text = sentence ?? ''
  const starts = wordStarts(text, language)
  return (
    <Modal title="Split sentence" isOpen={sentence !== null} onClose={onClose}>
      <p className={styles.question}>With which word does the second sentence begin?</p>
      <div className={styles.words} lang={language} dir="auto">
        {starts.map((start, index) => {
          const word = text.slice(start, starts[index + 1]).trimEnd()
          return index === 0 ? (
            <span key={start} className={styles.first}>
              {word}
            </span>
          ) : (
            <Button
              key={start}
              className={styles.word}
              takesFocus={index === 1}
              onPress={() => onSplit(start)}
            >
              {word}
            </Button>
          )
        })}
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          Not split. {problem}
        </p>
      )}
      <div>
        <Button onPress={onClose}>Cancel</Button>
      </div>
    </Modal>
  )
}
