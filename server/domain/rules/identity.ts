import type { Finding } from './finding.ts'

/**
 * For each finding what tells it again after the rules ran anew: the rule and the words it is about,
 * counted where the same words were noticed more than once. Values are no part of it: a finding that
 * was dismissed stays dismissed when only the arithmetic changes.
 * @param text canonical text the findings were made on
 */
export const identities = (text: string, findings: readonly Finding[]): string[] => {
  const seen = new Map<string, number>()
  return findings.map(({ rule, spans }) => {
    const words = JSON.stringify([rule, ...spans.map(({ start, end }) => text.slice(start, end))])
    const occurrence = (seen.get(words) ?? 0) + 1
    seen.set(words, occurrence)
    return `${words}#${occurrence}`
  })
}
