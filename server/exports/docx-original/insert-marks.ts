import { rangeEnds, rangeStarts } from '../docx/marked.ts'
import type { Place } from './find-words.ts'
import type { Body, Words } from './read-body.ts'

/** Comments by their numbers, on the letters they are about; null for those whose words are not in the file. */
export type Placed = { place: Place | null; ids: readonly number[] }

/** What goes into the XML at one place; ends come before beginnings, so that neighbours do not overlap. */
type Edit = { before: string; ends: string; begins: string; behind: string }

/**
 * The document with comments: every character of it is still there in its order, runs are ended and
 * begun again where a comment begins or ends in them.
 */
export function* withMarks(
  xml: string,
  body: Body,
  placed: readonly Placed[],
  look: string,
): Generator<string> {
  const edits = new Map<number, Edit>()
  const editAt = (offset: number, before = '', behind = ''): Edit => {
    const edit = edits.get(offset) ?? { before, ends: '', begins: '', behind }
    edits.set(offset, edit)
    return edit
  }
  for (const { place, ids } of placed) {
    if (place === null) {
      if (body.head !== null) editAt(body.head).ends += rangeStarts(ids) + rangeEnds(ids, look)
      continue
    }
    editOf(xml, body, place.first, 'at', editAt).begins += rangeStarts(ids)
    editOf(xml, body, place.last, 'till', editAt).ends += rangeEnds(ids, look)
  }
  let from = 0
  for (const [offset, { before, ends, begins, behind }] of [...edits].sort(([a], [b]) => a - b)) {
    yield xml.slice(from, offset)
    yield before + ends + begins + behind
    from = offset
  }
  yield xml.slice(from)
}

type EditAt = (offset: number, before?: string, behind?: string) => Edit

const editOf = (xml: string, body: Body, letter: number, side: 'at' | 'till', editAt: EditAt): Edit => {
  const words = body.words[body.wordsAt[letter] ?? -1]
  const offset = body[side][letter]
  const run = words?.run
  if (!words || !run || offset === undefined) throw new Error('A comment would stand where none may.')
  if (offset === words.from && words.start === run.contentStart) return editAt(run.start)
  if (offset === words.to && words.end === run.contentEnd) return editAt(run.end)
  keepSpaces(xml, words, editAt)
  return editAt(offset, '</w:t></w:r>', `${run.beginning}<w:t xml:space="preserve">`)
}

/** Spaces that stood within the words stand at their end now, where they do not count unless it is said. */
const keepSpaces = (xml: string, { start, from }: Words, editAt: EditAt): void => {
  if (!/\sxml:space\s*=/.test(xml.slice(start, from))) editAt(from - 1).begins = ' xml:space="preserve"'
}
