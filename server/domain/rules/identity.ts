import type { Finding } from './finding.ts'

/**
 * For each finding what tells it again after the rules ran anew: the rule, the words that it compares, in
 * whichever order and however many places, and what it is about, counted where all of that was noticed more
 * than once. Values are no part of it: a finding that was dismissed stays dismissed when only the arithmetic
 * changes, the side that looks wrong, or how often an article says “Wednesday”.
 * @param text canonical text the findings were made on
 */
export const identities = (text: string, findings: readonly Finding[]): string[] => {
  const seen = new Map<string, number>()
  return findings.map(({ rule, about, spans }) => {
    const compared = new Set(spans.map(({ start, end }) => text.slice(start, end)))
    const words = JSON.stringify([rule, about, ...[...compared].sort()])
    const occurrence = (seen.get(words) ?? 0) + 1
    seen.set(words, occurrence)
    return `${words}#${occurrence}`
  })
}
