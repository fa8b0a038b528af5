/** From the gravest down. */
export const SEVERITIES = ['blocker', 'major', 'minor', 'query'] as const

export type Severity = (typeof SEVERITIES)[number]

export const SEVERITY_MEANINGS: Record<Severity, string> = {
  blocker: 'Cannot be published like this',
  major: 'Alters the meaning: figures, quotations, identity',
  minor: 'A slip: weekday, typing error, one variant of a name',
  query: 'No error asserted; a question to the author',
}
