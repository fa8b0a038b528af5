import { attachLinks } from '#domain/repair/attach-links.ts'
import { healSentences } from '#domain/repair/heal-sentences.ts'
import type { DraftBlock, Piece } from '#domain/repair/piece.ts'
import { recogniseKinds } from '#domain/repair/recognise.ts'
import { splitCredits } from '#domain/repair/split-credits.ts'
import type { Paragraph } from './flow.ts'
import { jointOf, type Vocabulary } from './joint.ts'
import type { SetLine } from './setting.ts'

/** Paragraphs as repaired blocks. `leading` is the furniture that stands before all of them. */
export const blocksOf = (
  paragraphs: readonly Paragraph[],
  leading: readonly SetLine[],
  vocabulary: Vocabulary,
): DraftBlock[] => {
  const blocks = paragraphs.flatMap((paragraph) => [
    ...recognised(paragraph, vocabulary),
    ...paragraph.interrupters.flatMap((each) =>
      recognised(each, vocabulary).map((block) => ({
        ...(each.role === 'small' ? captioned(block) : block),
        moved: true,
      })),
    ),
  ])
  const [first] = blocks
  if (first) first.pieces = [...leading.map(silent), ...first.pieces]
  return attachLinks(healSentences(blocks))
}

const recognised = (paragraph: Paragraph, vocabulary: Vocabulary): DraftBlock[] => {
  const kind = paragraph.role === 'small' ? 'paragraph' : paragraph.role
  return splitCredits(recogniseKinds([{ kind, pieces: piecesOf(paragraph, vocabulary) }]))
}

/** Small type in the middle of a paragraph stands under a picture. */
const captioned = (block: DraftBlock): DraftBlock =>
  block.kind === 'paragraph' ? { ...block, kind: 'caption' } : block

const silent = ({ start, end }: SetLine): Piece => ({
  text: '',
  from: start,
  to: end,
  repair: 'dropped-furniture',
})

const piecesOf = ({ parts, interrupters }: Paragraph, vocabulary: Vocabulary): Piece[] => {
  const pieces: Piece[] = []
  let last: SetLine | undefined
  let furniture: SetLine[] = []
  for (const part of parts) {
    for (const line of part.lines) {
      if (last) join(pieces, seam(last, line, interrupters, vocabulary), furniture)
      pieces.push({ text: line.text, from: line.start, to: line.end })
      last = line
      furniture = []
    }
    furniture = part.furniture
  }
  return [...pieces, ...furniture.map(silent)]
}

/** What is read between two lines, as one piece, or as two where something else stood between them. */
const seam = (
  line: SetLine,
  next: SetLine,
  interrupters: readonly Paragraph[],
  vocabulary: Vocabulary,
): Piece[] => {
  const joint = jointOf(line, next, vocabulary)
  const isInterrupted = interrupters.some(({ parts }) => {
    const start = parts[0]?.lines[0]?.start ?? -1
    return start > line.end && start < next.start
  })
  if (!isInterrupted) return [joint]
  const hyphen: Piece[] =
    joint.repair === 'dehyphenated'
      ? [{ text: '', from: joint.from, to: line.end, repair: 'dehyphenated' }]
      : []
  return [...hyphen, { text: joint.text, from: next.start, to: next.start, repair: 'healed-sentence' }]
}

/** Appends a seam, the furniture inside it, and takes the hyphen it undoes off the line before. */
const join = (pieces: Piece[], [joint, healed]: Piece[], furniture: readonly SetLine[]): void => {
  const last = pieces.at(-1)
  if (!joint) return
  if (last && joint.from < last.to) {
    pieces[pieces.length - 1] = {
      ...last,
      text: last.text.slice(0, joint.from - last.from),
      to: joint.from,
    }
  }
  const isHealed = joint.repair === 'healed-sentence'
  const to = furniture[0] && !isHealed ? Math.min(joint.to, furniture[0].start) : joint.to
  const inside = furniture.map(silent)
  pieces.push(...(isHealed ? [...inside, joint] : [{ ...joint, to }, ...inside]), ...(healed ? [healed] : []))
}
