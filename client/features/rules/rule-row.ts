export const RULES_ID = 'rules'

/** The id of the row of a rule: an address that ends with it leads there. */
export const ruleRowId = (ruleId: string): string => ruleId

/** The focus goes to what the rule before or after the one that has it does not flag, or else to the first. */
export const goToRule = (by: 1 | -1) => {
  const rows = [...(document.getElementById(RULES_ID)?.querySelectorAll('tbody tr') ?? [])]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[here === -1 ? 0 : Math.max(0, Math.min(here + by, rows.length - 1))]
  next?.querySelector('summary')?.focus()
}
