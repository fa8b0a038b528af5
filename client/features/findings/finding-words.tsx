import type { Finding } from '#contract/finding.ts'
import { Button } from '../../ui/button.tsx'
import styles from './finding-words.module.css'
import type { FindingWork } from './finding-work.ts'
import { wordsShown } from './words-shown.ts'

/** More places than these are said in a number; all of them light up in the text. */
const MOST = 6

/** The words that a finding compares, each a way to its place. */
export const FindingWords = ({ finding, work }: { finding: Finding; work: FindingWork }) => {
  const { id, spans } = finding
  const more = spans.length - MOST
  return (
    <ul aria-label={spans.length === 1 ? 'Its words' : 'The words it compares'} className={styles.words}>
      {spans.slice(0, MOST).map((span) => (
        <li key={`${span.start}-${span.end}`}>
          <Button className={styles.place} onPress={() => work.onShow(id, span.start)}>
            <span dir="auto">{wordsShown(work.text, span)}</span>
          </Button>
        </li>
      ))}
      {more > 0 && <li className={styles.more}>and in {more.toLocaleString('en')} more places</li>}
    </ul>
  )
}
