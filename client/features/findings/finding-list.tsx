import { useMemo, useRef } from 'react'
import type { ArticleRule } from '#contract/article-rule.ts'
import type { Finding } from '#contract/finding.ts'
import type { RuleEntry } from '#contract/rule.ts'
import { LongList } from '../../ui/long-list.tsx'
import { DecidedFindings } from './decided-findings.tsx'
import { FINDING_ITEM } from './finding-item-id.ts'
import item from './finding-item.module.css'
import { FindingItem } from './finding-item.tsx'
import styles from './finding-list.module.css'
import type { FindingWork } from './finding-work.ts'
import { HintGroup } from './hint-group.tsx'
import { MutedRules } from './muted-rules.tsx'
import { RuleFailures } from './rule-failures.tsx'
import type { Hints } from './use-hints.ts'

type FindingListProps = {
  findings: readonly Finding[]
  /** The catalogue, and how each of it fares in this article */
  rules: readonly RuleEntry[]
  articleRules: readonly ArticleRule[]
  hints: Hints
  work: FindingWork
}

export const FindingList = ({ findings, rules, articleRules, hints, work }: FindingListProps) => {
  const container = useRef<HTMLDivElement>(null)
  const [precise, pendingHints] = useMemo(() => {
    const pending = findings.filter(({ state }) => state === 'pending')
    return [pending.filter(isPrecise), pending.filter((finding) => !isPrecise(finding))]
  }, [findings])
  const ruleOf = useMemo(() => new Map(rules.map((rule) => [rule.id, rule])), [rules])
  // What was pressed leaves the page with its finding. Who works in the text meanwhile stays there.
  const keepFocus = () => {
    const { activeElement, body } = document
    if (activeElement !== body && !container.current?.contains(activeElement)) return
    container.current?.focus({ preventScroll: true })
  }
  const listOf = (items: readonly Finding[]) => (
    <LongList
      {...{ name: FINDING_ITEM, items, keyOf: idOf, lit: work.lit, guess: USUAL_HEIGHT }}
      className={styles.list}
      itemClassName={item.item}
      dataOf={dataOf}
    >
      {(finding) => (
        <FindingItem finding={finding} rule={ruleOf.get(finding.rule)} work={work} keepFocus={keepFocus} />
      )}
    </LongList>
  )
  return (
    <div ref={container} tabIndex={-1} className={styles.findings}>
      <RuleFailures articleId={work.articleId} rules={articleRules} keepFocus={keepFocus} />
      {precise.length > 0 ? (
        listOf(precise)
      ) : (
        <p className={styles.empty}>{emptySentence(findings, articleRules)}</p>
      )}
      {pendingHints.length > 0 && (
        <HintGroup number={pendingHints.length} hints={hints}>
          {() => listOf(pendingHints)}
        </HintGroup>
      )}
      <DecidedFindings
        articleId={work.articleId}
        findings={findings}
        titleOf={(rule) => ruleOf.get(rule)?.title ?? rule}
        keepFocus={keepFocus}
      />
      <MutedRules articleId={work.articleId} rules={articleRules} keepFocus={keepFocus} />
    </div>
  )
}

const isPrecise = ({ confidence }: Finding): boolean => confidence === 'precise'

const emptySentence = (findings: readonly Finding[], rules: readonly ArticleRule[]): string => {
  if (findings.some(isPrecise)) return 'Every finding is decided.'
  const isWhole = rules.every(({ muted, failure }) => muted === null && failure === null)
  return isWhole
    ? 'The rules noticed no fault in this text.'
    : 'The other rules noticed no fault in this text.'
}

const idOf = ({ id }: Finding) => id
const dataOf = ({ confidence }: Finding) => ({ 'data-confidence': confidence })

/** Of a finding with a short message, in pixels. */
const USUAL_HEIGHT = 220
