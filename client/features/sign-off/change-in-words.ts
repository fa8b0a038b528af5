import type { SealChange } from '#contract/sign-off.ts'
import { shorten } from '../../ui/shorten.ts'

type Line = { what: string; before: string; after: string }

const FIELDS: Record<string, string> = {
  state: 'Check',
  note: 'Note',
  status: 'Status',
  outcome: 'Outcome',
  reason: 'Reason',
  severity: 'Severity',
  category: 'Category',
  suggestedText: 'Suggested text',
  span: 'Place',
  hash: 'Text',
}

const THINGS: Record<SealChange['kind'], string> = {
  text: 'Text',
  sentence: 'Sentence',
  check: 'Check',
  flag: 'Flag',
  waiver: 'Waiver',
}

/** What was sealed and what is there now, a line for each field that differs. */
export const changeInWords = ({
  kind,
  before,
  after,
}: Pick<SealChange, 'kind' | 'before' | 'after'>): Line[] => {
  if (!before) return [{ what: THINGS[kind], before: 'not there', after: `new${aboutOf(after)}` }]
  if (!after) return [{ what: THINGS[kind], before: `there${aboutOf(before)}`, after: 'gone' }]
  return Object.keys(before).map((field) => ({
    what: FIELDS[field] ?? field,
    before: valueInWords(before[field]),
    after: valueInWords(after[field]),
  }))
}

/** What a thing that came or went was, in a few words. */
const aboutOf = (thing: Record<string, unknown> | null): string => {
  const said = [thing?.['category'], thing?.['severity'], thing?.['note'] ?? thing?.['reason']]
  const words = said.filter((value) => typeof value === 'string' && value !== '').join(', ')
  return words === '' ? '' : `: ${shorten(words, MOST)}`
}

const MOST = 120

const valueInWords = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'string') return shorten(value, MOST)
  if (isSpan(value)) return `characters ${value.start}–${value.end}`
  return JSON.stringify(value)
}

const isSpan = (value: unknown): value is { start: number; end: number } =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value
