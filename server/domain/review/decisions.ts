import type { Review } from './review.ts'
import { obstacleId } from './waiver.ts'

/** Whatever can be decided and sealed: a plain record of JSON values. */
type Decided = Record<string, unknown>

/** All that a sign-off seals, each thing under its id. */
export type Decisions = {
  /** SHA-256 of the text */
  text: string
  sentences: Record<string, Decided>
  checks: Record<string, Decided>
  flags: Record<string, Decided>
  waivers: Record<string, Decided>
}

export const SEAL_CHANGE_KINDS = ['text', 'sentence', 'check', 'flag', 'waiver'] as const

/** Something that is not as it was sealed. `null` means that it was not there, or is not any more. */
export type SealChange = {
  kind: (typeof SEAL_CHANGE_KINDS)[number]
  id: string
  before: Decided | null
  after: Decided | null
}

export const decisionsOf = ({ revision, checks, flags, waivers }: Review): Decisions => ({
  text: revision.hash,
  sentences: byId(revision.sentences, ({ start, end }) => ({ span: { start, end } })),
  checks: byId(revision.sentences, ({ id }) => {
    const { state, note } = checks.get(id) ?? { state: 'unchecked', note: '' }
    return { state, note }
  }),
  flags: byId(flags, ({ id: _id, span: { start, end }, ...flag }) => ({ span: { start, end }, ...flag })),
  waivers: byId(waivers, (waiver) => ({ obstacle: obstacleId(waiver), reason: waiver.reason })),
})

const byId = <Thing extends { id: string }>(
  things: readonly Thing[],
  decided: (thing: Thing) => Decided,
): Record<string, Decided> => Object.fromEntries(things.map((thing) => [thing.id, decided(thing)]))

/** JSON in one way only: keys in order, no white space. What is equal is equal letter by letter. */
export const canonicalText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalText(field)}`)
  return `{${fields.join(',')}}`
}

/** Everything that is not as it was sealed, with just the fields that differ. */
export const changesSince = (sealed: Decisions, now: Decisions): SealChange[] => [
  ...(sealed.text === now.text
    ? []
    : [{ kind: 'text' as const, id: 'text', before: { hash: sealed.text }, after: { hash: now.text } }]),
  ...differences('sentence', sealed.sentences, now.sentences),
  // A sentence that came or went tells so itself.
  ...differences('check', sealed.checks, now.checks).filter(({ before, after }) => before && after),
  ...differences('flag', sealed.flags, now.flags),
  ...differences('waiver', sealed.waivers, now.waivers),
]

const differences = (
  kind: SealChange['kind'],
  before: Record<string, Decided>,
  after: Record<string, Decided>,
): SealChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
    const [was, is] = [before[id], after[id]]
    if (!was || !is) return [{ kind, id, before: was ?? null, after: is ?? null }]
    const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
      (field) => canonicalText(was[field] ?? null) !== canonicalText(is[field] ?? null),
    )
    const pick = (from: Decided) => Object.fromEntries(fields.map((field) => [field, from[field] ?? null]))
    return fields.length === 0 ? [] : [{ kind, id, before: pick(was), after: pick(is) }]
  })
