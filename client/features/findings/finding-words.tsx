import type { Finding } from '#contract/finding.ts'
import { Button } from '../../ui/button.tsx'
import styles from './finding-words.module.css'
import type { FindingWork } from './finding-work.ts'
import { wordsShown } from './words-shown.ts'

/** More places than these are said in a number; all of them light up in the text. */
const MOST = 6

/** The words that a finding compares, each a way to its place. No list: what is listed here are findings. */
export const FindingWords = ({ finding, work }: { finding: Finding; work: FindingWork }) => {
  const { id, spans } = finding
  const words = wordsShown(work.text, spans.slice(0, MOST))
  const more = spans.length - MOST
  return (
    <div
      role="group"
      aria-label={spans.length === 1 ? 'Its words' : 'The words it compares'}
      className={styles.words}
    >
      {spans.slice(0, MOST).map((span, index) => (
        <Button
          key={`${span.start}-${span.end}`}
          className={styles.place}
          onPress={() => work.onShow(id, span.start)}
        >
          <span dir="auto">{words[index]}</span>
        </Button>
      ))}
      {more > 0 && <p className={styles.more}>and in {more.toLocaleString('en')} more places</p>}
    </div>
  )
}
