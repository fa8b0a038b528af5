import type { Block } from './block.ts'
import { contains } from './span.ts'
import type { Sentence } from './sentence.ts'

/** Why a text cannot be divided as it was asked for. */
export type DivisionProblem = 'no-such-sentence' | 'outside' | 'not-neighbours' | 'splits-character'

export type Division = { ok: true; sentences: Sentence[] } | { ok: false; problem: DivisionProblem }

type Text = { text: string; sentences: readonly Sentence[]; blocks: readonly Block[] }

const refused = (problem: DivisionProblem): Division => ({ ok: false, problem })

/**
 * Makes two sentences of one at `at`; white space there stays between them. The first keeps its id.
 * @param newId the id of the second
 */
export const splitSentence = (
  { text, sentences }: Text,
  { sentenceId, at, newId }: { sentenceId: string; at: number; newId: string },
): Division => {
  const index = sentences.findIndex(({ id }) => id === sentenceId)
  const sentence = sentences[index]
  if (!sentence) return refused('no-such-sentence')
  const { start, end } = sentence
  if (at <= start || at >= end) return refused('outside')
  if (/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1))) return refused('splits-character')
  const first = text.slice(start, at).trimEnd().length
  const second = at + text.slice(at, end).search(/\S/)
  if (first === 0 || second < at) return refused('outside')
  return {
    ok: true,
    sentences: sentences.toSpliced(
      index,
      1,
      { ...sentence, end: start + first },
      { id: newId, start: second, end },
    ),
  }
}

/** Whether the text is already as splitting it like this would leave it. */
export const isSplit = (
  { text, sentences }: Pick<Text, 'text' | 'sentences'>,
  { sentenceId, at, newId }: { sentenceId: string; at: number; newId: string },
): boolean => {
  const index = sentences.findIndex(({ id }) => id === newId)
  const [first, second] = [sentences[index - 1], sentences[index]]
  if (first?.id !== sentenceId || !second) return false
  return at >= first.end && at <= second.start && text.slice(at, second.start).trim() === ''
}

/** Makes one sentence of neighbours in one block. The first keeps its id. */
export const mergeSentences = ({ sentences, blocks }: Text, ids: readonly string[]): Division => {
  const wanted = new Set(ids)
  const index = sentences.findIndex(({ id }) => wanted.has(id))
  const members = sentences.filter(({ id }) => wanted.has(id))
  if (members.length !== wanted.size) return refused('no-such-sentence')
  const [first, last] = [members[0], members.at(-1)]
  if (!first || !last || members.length < 2) return refused('not-neighbours')
  const whole = { start: first.start, end: last.end }
  const together = sentences.slice(index, index + members.length)
  const areNeighbours = together.every(({ id }) => wanted.has(id))
  if (!areNeighbours || !blocks.some((block) => contains(block, whole))) return refused('not-neighbours')
  return { ok: true, sentences: sentences.toSpliced(index, members.length, { id: first.id, ...whole }) }
}
