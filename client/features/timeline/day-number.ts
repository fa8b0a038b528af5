const DAY_MS = 86_400_000

/** Days since 1 Jan 1970, so that dates can be put on a line. */
export const dayNumber = (day: string): number => Math.round(Date.parse(day) / DAY_MS)

/** The day of a number, as ISO 8601. */
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)
