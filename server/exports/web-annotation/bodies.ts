import type { Body, TextualBody } from '#domain/annotation/annotation.ts'
import type { Comment } from '#domain/review/comment.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { FlagSource } from '../flag-sources.ts'

/** All that a flag says: its note, what kind it is, other words, what it rests on. */
export const flagBodies = (
  { severity, category, note, suggestedText }: Flag,
  language: string,
  sources: readonly FlagSource[],
): Body[] => [
  textual(severity === 'query' ? 'questioning' : 'commenting', note, language),
  textual('tagging', category),
  textual('tagging', severity),
  ...(suggestedText === null ? [] : [textual('editing', suggestedText, language)]),
  ...sources.map(sourceBody),
]

export const replyBodies = ({ text, proposal }: Comment, language: string): Body[] => [
  ...(text === '' ? [] : [textual('replying', text, language)]),
  ...(proposal ? [{ ...textual('editing', proposal.text, language), replaces: proposal.words }] : []),
]

const textual = (purpose: string, value: string, language?: string): TextualBody => ({
  type: 'TextualBody',
  ...{ purpose, value, format: 'text/plain' },
  ...(language !== undefined && { language }),
})

/** A source that is on the web is linked to, any other is described. */
const sourceBody = ({ source, citation }: FlagSource): Body => {
  const { title, author, publisher, url, accessedOn } = source
  const locator = citation.locator ?? source.locator
  const quotedWords = citation.quotedWords ?? source.quotedWords
  const told = {
    title,
    ...(author !== null && { author }),
    ...(publisher !== null && { publisher }),
    ...(locator !== null && { locator }),
    ...(quotedWords !== null && { quotedWords }),
    ...(accessedOn !== null && { accessedOn }),
  }
  if (url !== null) return { type: 'SpecificResource', purpose: 'linking', source: url, ...told }
  const words = [title, author, publisher, locator].filter(Boolean).join(', ')
  return { ...textual('describing', words), ...told }
}
