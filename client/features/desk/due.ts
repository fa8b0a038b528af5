/** How soon something is due. */
export type Due = 'overdue' | 'today' | 'week' | 'later'

/** A calendar day so many days after another. Days are counted in UTC, where each has 24 hours. */
const dayAfter = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** The last day of the seven that begin today. */
export const weekFrom = (today: string): string => dayAfter(today, 6)

/** Days are written so that they compare as text. */
export const dueOf = (dueOn: string, today: string): Due => {
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= weekFrom(today) ? 'week' : 'later'
}
