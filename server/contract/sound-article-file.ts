import { type Span, type SpanProblem, spanProblem } from '#domain/article/span.ts'
import { mentionKey } from '#domain/facts/dates/date-mention.ts'
import type { Author } from '#domain/review/actor.ts'
import { OUTCOME_RULES } from '#domain/review/settlement.ts'
import type { FlagStatus, Outcome } from '#domain/review/status.ts'

type Path = (string | number)[]
type Tell = (path: Path, message: string) => void
type Stretch = Span & { id: string }

/** As much of an article's file as its parts say of each other. */
type Parts = {
  article: {
    revision: {
      text: string
      blocks: Span[]
      links: Span[]
      sentences: Stretch[]
      repairs: { span: Span; original: Span }[]
    }
  }
  original: { text: string }
  origins: { start: number; from: number; length: number }[]
  flags: {
    id: string
    span: Span
    status: FlagStatus
    outcome: Outcome | null
    reason: string | null
    settled: { by: Author; at: string } | null
    duplicateOfId: string | null
    thread: { id: string; flagId: string }[]
  }[]
  sources: { id: string; citations: { id: string; sourceId: string }[] }[]
  checks: { sentenceId: string }[]
  findings: {
    id: string
    spans: Span[]
    state: string
    decision: { flagId: string | null } | null
  }[]
  dateReadings: { written: string; occurrence: number }[]
  mutedRules: { rule: string }[]
}

/** Each says what of a file contradicts itself; a file of a desk never does. */
export const CONTRADICTIONS: readonly ((file: Parts, tell: Tell) => void)[] = [
  ({ article: { revision } }, tell) => {
    const { text, blocks, sentences } = revision
    const at = ['article', 'revision']
    inOrder(text, blocks, [...at, 'blocks'], tell)
    inOrder(text, sentences, [...at, 'sentences'], tell)
    outsideOf(blocks, sentences, (index) => tell([...at, 'sentences', index], 'must lie in one block'))
    for (const [index, link] of revision.links.entries()) placed(text, link, [...at, 'links', index], tell)
  },
  ({ article: { revision }, original, origins }, tell) => {
    for (const [index, repair] of revision.repairs.entries()) {
      const isIn = within(revision.text, repair.span) && within(original.text, repair.original)
      if (!isIn) tell(['article', 'revision', 'repairs', index], 'must lie in the text and in the original')
    }
    let last = 0
    for (const [index, { start, from, length }] of origins.entries()) {
      const words = revision.text.slice(start, start + length)
      const isSo = start >= last && words.length === length && original.text.startsWith(words, from)
      if (!isSo) tell(['origins', index], 'must name the same words in the text and in the original')
      last = start + length
    }
  },
  ({ article: { revision }, flags, findings }, tell) => {
    for (const [index, { span }] of flags.entries()) {
      placed(revision.text, span, ['flags', index, 'span'], tell)
    }
    for (const [index, { spans }] of findings.entries()) {
      for (const span of spans) placed(revision.text, span, ['findings', index, 'spans'], tell)
    }
  },
  ({ flags, sources, findings, checks, article }, tell) => {
    const annotations = flags.flatMap(({ id, thread }) => [{ id }, ...thread])
    once(annotations, (index) => tell(['flags'], `names the id ${annotations[index]?.id} twice`))
    once(sources, (index) => tell(['sources', index, 'id'], 'is there twice'))
    const citations = sources.flatMap((source) => source.citations)
    once(citations, (index) => tell(['sources'], `cites as ${citations[index]?.id} twice`))
    once(findings, (index) => tell(['findings', index, 'id'], 'is there twice'))
    const { sentences } = article.revision
    once(sentences, (index) => tell(['article', 'revision', 'sentences', index, 'id'], 'is there twice'))
    const checked = checks.map(({ sentenceId }) => ({ id: sentenceId }))
    once(checked, (index) => tell(['checks', index, 'sentenceId'], 'is there twice'))
    const known = new Set(sentences.map(({ id }) => id))
    for (const [index, { sentenceId }] of checks.entries()) {
      if (!known.has(sentenceId)) tell(['checks', index, 'sentenceId'], 'is no sentence of the article')
    }
  },
  ({ dateReadings, mutedRules }, tell) => {
    const read = dateReadings.map((reading) => ({ id: mentionKey(reading) }))
    once(read, (index) => tell(['dateReadings', index], 'reads a date twice'))
    const muted = mutedRules.map(({ rule }) => ({ id: rule }))
    once(muted, (index) => tell(['mutedRules', index, 'rule'], 'is there twice'))
  },
  ({ flags, sources }, tell) => {
    for (const [index, { id, thread }] of flags.entries()) {
      if (thread.some(({ flagId }) => flagId !== id)) tell(['flags', index, 'thread'], 'is of another flag')
    }
    for (const [index, { id, citations }] of sources.entries()) {
      const isOther = citations.some(({ sourceId }) => sourceId !== id)
      if (isOther) tell(['sources', index, 'citations'], 'are of another source')
    }
  },
  ({ flags }, tell) => {
    for (const [index, flag] of flags.entries()) {
      const problem = standingProblem(flag)
      if (problem) tell(['flags', index, 'status'], problem)
    }
    const circle = circleIn(flags)
    if (circle !== null) tell(['flags', circle, 'duplicateOfId'], 'leads back to the flag itself')
  },
  ({ findings }, tell) => {
    const made = findings.flatMap(({ decision }) => (decision?.flagId ? [{ id: decision.flagId }] : []))
    once(made, (index) => tell(['findings'], `says twice that it became the flag ${made[index]?.id}`))
    for (const [index, { state, decision }] of findings.entries()) {
      const isDecided = state !== 'pending'
      if (isDecided !== (decision !== null)) tell(['findings', index, 'decision'], 'does not fit the state')
    }
  },
]

const SAID: Record<SpanProblem, string> = {
  empty: 'is empty',
  'out-of-range': 'leaves the text',
  'splits-character': 'cuts a character in two',
}

const placed = (text: string, { start, end }: Span, path: Path, tell: Tell): void => {
  const problem = spanProblem(text, { start, end })
  if (problem) tell(path, SAID[problem])
}

const within = (text: string, { start, end }: Span): boolean => start <= end && end <= text.length

const inOrder = (text: string, spans: readonly Span[], path: Path, tell: Tell): void => {
  let last = 0
  for (const [index, span] of spans.entries()) {
    placed(text, span, [...path, index], tell)
    if (span.start < last) tell([...path, index], 'must begin where the one before has ended')
    last = span.end
  }
}

/** @param inner in reading order, as `outer` is */
const outsideOf = (outer: readonly Span[], inner: readonly Span[], tell: (index: number) => void): void => {
  let at = 0
  for (const [index, { start, end }] of inner.entries()) {
    while (at < outer.length && (outer[at]?.end ?? 0) < end) at += 1
    const around = outer[at]
    if (!around || start < around.start) tell(index)
  }
}

const once = (things: readonly { id: string }[], tell: (index: number) => void): void => {
  const seen = new Set<string>()
  for (const [index, { id }] of things.entries()) {
    if (seen.has(id)) tell(index)
    seen.add(id)
  }
}

const standingProblem = (flag: Parts['flags'][number]): string | null => {
  const { status, outcome, reason, settled, duplicateOfId } = flag
  if (status !== 'resolved') {
    const isOpen = [outcome, reason, settled, duplicateOfId].every((said) => said === null)
    return isOpen ? null : 'is not resolved, and yet it is said how it was settled'
  }
  if (outcome === null || settled === null) return 'is resolved, and it is not said how and by whom'
  const { needsReason, needsOriginal } = OUTCOME_RULES[outcome]
  if (needsReason && (reason ?? '').trim() === '') return `needs a reason for the outcome ${outcome}`
  return !needsOriginal && duplicateOfId !== null ? 'is no duplicate, and yet it names another flag' : null
}

/** Where a duplicate is, by way of others, a duplicate of itself. */
const circleIn = (flags: Parts['flags']): number | null => {
  const originals = new Map(flags.map(({ id, duplicateOfId }) => [id, duplicateOfId]))
  const cleared = new Set<string>()
  for (const [index, { id }] of flags.entries()) {
    const way = new Set<string>()
    for (let at: string | null = id; at !== null && !cleared.has(at); at = originals.get(at) ?? null) {
      if (way.has(at)) return index
      way.add(at)
    }
    for (const each of way) cleared.add(each)
  }
  return null
}
