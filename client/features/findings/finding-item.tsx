import type { Finding } from '#contract/finding.ts'
import type { RuleEntry } from '#contract/rule.ts'
import { Button } from '../../ui/button.tsx'
import { useMay } from '../../ui/may.ts'
import { WholeDates } from '../../ui/whole-dates.tsx'
import { FindingActions } from './finding-actions.tsx'
import { FindingGrounds } from './finding-grounds.tsx'
import styles from './finding-item.module.css'
import { FindingWords } from './finding-words.tsx'
import type { FindingWork } from './finding-work.ts'

type FindingItemProps = {
  finding: Finding
  /** Not there until the catalogue is read. */
  rule: RuleEntry | undefined
  work: FindingWork
  keepFocus: () => void
}

/** One finding with all it takes to decide on it: what it says, the sum, its words, what speaks against it. */
export const FindingItem = ({ finding, rule, work, keepFocus }: FindingItemProps) => {
  const { id, spans, message, confidence, values } = finding
  const may = useMay()
  const title = rule?.title ?? finding.rule
  const sum = values['arithmetic']
  return (
    <>
      <div className={styles.head}>
        <Button
          className={styles.title}
          onPress={() => spans[0] !== undefined && work.onShow(id, spans[0].start)}
        >
          {title}
        </Button>
        <span className={styles.confidence}>{confidence}</span>
      </div>
      <p className={styles.message}>
        <WholeDates text={message} />
      </p>
      {sum !== undefined && (
        <p className={styles.sum}>
          <WholeDates text={String(sum)} />
        </p>
      )}
      <FindingWords finding={finding} work={work} />
      {rule && <FindingGrounds finding={finding} rule={rule} />}
      {may('finding:decide') && (
        <FindingActions
          finding={finding}
          rule={{ id: finding.rule, title }}
          work={work}
          keepFocus={keepFocus}
        />
      )}
    </>
  )
}
