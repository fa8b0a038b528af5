import { useMemo, useRef } from 'react'
import type { Finding } from '#contract/finding.ts'
import type { Flag } from '#contract/flag.ts'
import type { RuleEntry } from '#contract/rule.ts'
import type { Choice } from '../../ui/choice.ts'
import { LongList } from '../../ui/long-list.tsx'
import { DecidedFindings } from './decided-findings.tsx'
import { FINDING_ITEM } from './finding-item-id.ts'
import item from './finding-item.module.css'
import { FindingItem } from './finding-item.tsx'
import styles from './finding-list.module.css'
import { HintGroup } from './hint-group.tsx'

type FindingListProps = {
  articleId: string
  findings: readonly Finding[]
  rules: readonly RuleEntry[]
  lit: Choice
  /** What is open in the right column, one thing at a time. */
  open: Choice
  onShow: (findingId: string, start: number | undefined) => void
  onAccepted: (flag: Flag) => void
}

export const FindingList = ({
  articleId,
  findings,
  rules,
  lit,
  open,
  onShow,
  onAccepted,
}: FindingListProps) => {
  const container = useRef<HTMLDivElement>(null)
  const [precise, hints] = useMemo(() => {
    const pending = findings.filter(({ state }) => state === 'pending')
    return [pending.filter(isPrecise), pending.filter((finding) => !isPrecise(finding))]
  }, [findings])
  const titleOf = (rule: string) => rules.find(({ id }) => id === rule)?.title ?? rule
  // The buttons just pressed leave the page with their finding, and the focus must not go with them.
  const keepFocus = () => container.current?.focus()
  const listOf = (items: readonly Finding[]) => (
    <LongList
      {...{ name: FINDING_ITEM, items, keyOf: idOf, lit, guess: USUAL_HEIGHT }}
      className={styles.list}
      itemClassName={item.item}
    >
      {(finding) => (
        <FindingItem
          articleId={articleId}
          finding={finding}
          title={titleOf(finding.rule)}
          open={open}
          onShow={onShow}
          onAccepted={(flag) => {
            keepFocus()
            onAccepted(flag)
          }}
          onDismissed={keepFocus}
        />
      )}
    </LongList>
  )
  return (
    <div ref={container} tabIndex={-1} className={styles.findings}>
      {precise.length > 0 ? listOf(precise) : <p className={styles.empty}>{emptySentence(findings)}</p>}
      {hints.length > 0 && (
        <HintGroup hints={hints} lit={lit}>
          {listOf(hints)}
        </HintGroup>
      )}
      <DecidedFindings findings={findings} titleOf={titleOf} />
    </div>
  )
}

const isPrecise = ({ confidence }: Finding): boolean => confidence === 'precise'

const emptySentence = (findings: readonly Finding[]): string =>
  findings.some(isPrecise) ? 'Every finding is decided.' : 'The rules noticed no fault in this text.'

const idOf = ({ id }: Finding) => id

/** Of a finding with a short message, in pixels. */
const USUAL_HEIGHT = 120
