import type { RuleEntry } from '#contract/rule.ts'
import { percentInWords } from '../../ui/percent.ts'
import { confidenceInWords } from './confidence-in-words.ts'
import { RULES_ID, ruleRowId } from './rule-row.ts'
import styles from './rule-table.module.css'

/** How every rule fares: what people here made of its findings, and what was measured elsewhere. */
export const RuleTable = ({ rules }: { rules: readonly RuleEntry[] }) => (
  <table id={RULES_ID} className={styles.table}>
    <thead>
      <tr>
        <th scope="col">Rule</th>
        <th scope="col">Confidence</th>
        {COUNTED.map(([, title]) => (
          <th key={title} scope="col" className={styles.number}>
            {title}
          </th>
        ))}
        <th scope="col" className={styles.number}>
          Held here
        </th>
        <th scope="col">Precision on record</th>
      </tr>
    </thead>
    <tbody>
      {rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} />
      ))}
    </tbody>
  </table>
)

const COUNTED = [
  ['accepted', 'Accepted'],
  ['dismissed', 'Dismissed'],
  ['pending', 'Pending'],
] as const

const RuleRow = ({ rule }: { rule: RuleEntry }) => {
  const { id, title, flags, doesNotFlag, mightBeFine, score, precision } = rule
  return (
    <tr id={ruleRowId(id)} tabIndex={-1}>
      <th scope="row">
        <span className={styles.title}>{title}</span>
        <span className={styles.about}>{flags}</span>
        <details className={styles.more}>
          <summary>What it does not flag</summary>
          <ul>
            {doesNotFlag.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p>Why a finding might be fine: {mightBeFine}</p>
        </details>
      </th>
      <td data-label="Confidence">{confidenceInWords(rule)}</td>
      {COUNTED.map(([counted, label]) => (
        <td key={counted} data-label={label} className={styles.number}>
          {score[counted].toLocaleString('en')}
        </td>
      ))}
      <td data-label="Held here" className={styles.number}>
        {score.rate === null ? '–' : percentInWords(score.rate)}
      </td>
      <td data-label="Precision on record" className={styles.record}>
        <strong>{precision.rate === null ? 'Not counted' : percentInWords(precision.rate)}</strong>
        <span className={styles.about}>{precision.evidence}</span>
      </td>
    </tr>
  )
}
