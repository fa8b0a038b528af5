import type { Flag } from '#contract/flag.ts'

/** How a flag stands, in words: "open", "resolved: stet". */
export const standingOf = ({ status, outcome }: Pick<Flag, 'status' | 'outcome'>): string =>
  outcome === null ? status : `${status}: ${outcome}`

type Shown = Pick<Flag, 'status' | 'outcome' | 'reason' | 'severity' | 'category' | 'assignee'>

/** What a change does to a flag, each in a line: "severity: major → minor". */
export const changesBetween = (before: Shown, after: Shown): string[] => {
  const lines = [
    ['status', standingOf(before), standingOf(after)],
    ['reason', before.reason ?? 'none', after.reason ?? 'none'],
    ['severity', before.severity, after.severity],
    ['category', before.category, after.category],
    ['assignee', before.assignee?.name ?? 'nobody', after.assignee?.name ?? 'nobody'],
  ] as const
  return lines.filter(([, was, is]) => was !== is).map(([what, was, is]) => `${what}: ${was} → ${is}`)
}
