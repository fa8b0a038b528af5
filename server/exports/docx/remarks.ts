import type { Flag } from '#domain/review/flag.ts'
import { claimInWords } from '../claim-in-words.ts'
import { permalink } from '../dossier.ts'
import type { FlagSource } from '../flag-sources.ts'
import { linesOf } from './text.ts'

/** What a flag says, as the paragraphs of a comment. */
export const remarkLines = (
  flag: Flag,
  uses: readonly FlagSource[],
  remark: string | null,
  deskUrl: string,
): string[] => [
  [flag.category, flag.severity, flag.status].join(' · '),
  ...(remark === null ? [] : linesOf(remark)),
  ...linesOf(flag.note),
  ...suggestion(flag.suggestedText),
  ...claim(flag),
  ...uses.map(source),
  ...settlement(flag),
  permalink(deskUrl, flag),
]

/** What became of a flag since it was raised, where something did. */
export const newsLines = (flag: Flag): string[] => [...suggestion(flag.suggestedText), ...settlement(flag)]

const suggestion = (text: string | null): string[] => {
  if (text === null) return []
  return linesOf(text === '' ? 'Suggested: to cut the words' : `Suggested: ${text}`)
}

const claim = (flag: Flag): string[] => {
  const said = claimInWords(flag)
  return said === null ? [] : linesOf(said)
}

const source = ({ source: { title, author, publisher, url, locator }, citation }: FlagSource): string => {
  const said = [title, author, publisher, url, citation.locator ?? locator]
  return `Source: ${said
    .filter(Boolean)
    .map((words) => linesOf(words ?? '').join(' '))
    .join(', ')}`
}

const settlement = ({ outcome, reason, settled }: Flag): string[] => {
  if (outcome === null) return []
  const by = settled === null ? '' : ` by ${settled.by.name}, ${settled.at.slice(0, 10)}`
  return linesOf(`Settled as ${outcome}${by}${reason ? `: ${reason}` : ''}`)
}
