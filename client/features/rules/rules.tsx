import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { deskQuery } from '../../api/desk.ts'
import { rulesQuery } from '../../api/rules.ts'
import type { Key } from '../../ui/key.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PageKeys } from '../../ui/page-keys.tsx'
import { count } from '../../ui/plural.ts'
import { goToRule, ruleRowId } from './rule-row.ts'
import { RuleTable } from './rule-table.tsx'
import styles from './rules.module.css'

const RULE_KEYS = [
  { id: 'previous', key: 'k', label: 'Previous', does: 'Go to the previous rule', inBar: true },
  {
    id: 'next',
    key: 'j',
    label: 'Next',
    does: 'Go to the next rule; ↵ tells what it does not flag',
    inBar: true,
  },
] as const satisfies readonly Key[]

/** The scoreboard: how far each rule is to be believed. `meant` is the rule that somebody came for. */
export const Rules = ({ meant }: { meant: string }) => {
  const rules = useQuery(rulesQuery)
  const isThere = rules.data !== undefined
  useEffect(() => {
    const row = isThere && meant !== '' ? document.getElementById(ruleRowId(meant)) : null
    row?.scrollIntoView({ block: 'start' })
    row?.focus({ preventScroll: true })
  }, [isThere, meant])
  return (
    <>
      <h1 className={styles.title}>Rules</h1>
      <Threshold />
      <Loaded query={rules} what="the rules">
        {(all) => <RuleTable rules={all} />}
      </Loaded>
      <PageKeys keys={RULE_KEYS} actions={{ previous: () => goToRule(-1), next: () => goToRule(1) }} />
    </>
  )
}

const Threshold = () => {
  const { data } = useQuery(deskQuery)
  return (
    <p className={styles.lead}>
      Rules only notice; people decide.{' '}
      {data &&
        `A precise rule becomes a hint once fewer than ${data.rulePrecision} % of its findings were made flags, counted from ${count(data.ruleDecisions, 'decision')} on. The admin sets both in the desk settings.`}
    </p>
  )
}
