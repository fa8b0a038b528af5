type Values = Record<string, unknown>

/** For each field that differs what it was and what it is; null when none does. Values are plain JSON. */
export const differences = (before: Values, after: Values): { before: Values; after: Values } | null => {
  const fields = Object.keys(after).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  if (fields.length === 0) return null
  const only = (values: Values) => Object.fromEntries(fields.map((field) => [field, values[field]]))
  return { before: only(before), after: only(after) }
}
