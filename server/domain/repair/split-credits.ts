import { cutPieces, type DraftBlock, type Piece, textOf } from './piece.ts'
import { CREDIT_AT_END } from './shapes.ts'

/** Captions are a sentence or two; a credit behind more than this ends a story, not a caption. */
const LONGEST_CAPTION = 700

/** A photo credit that hangs on a paragraph is cut off it, and the paragraph turns out a caption. */
export const splitCredits = (blocks: readonly DraftBlock[]): DraftBlock[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [block]
    const text = textOf(block)
    const credit = text.length > LONGEST_CAPTION ? undefined : CREDIT_AT_END.exec(text)?.[1]
    if (credit === undefined || credit === text) return [block]
    const at = text.length - credit.length
    const [before, name] = cutPieces(block.pieces, at)
    const [caption, space] = cutPieces(before, text.slice(0, at).trimEnd().length)
    return [
      { kind: 'caption', pieces: caption },
      { kind: 'credit', pieces: [cutMark(space, name), ...name] },
    ]
  })

/** The white space that parted caption and credit on their line, where a new block begins now. */
const cutMark = (space: readonly Piece[], name: readonly Piece[]): Piece => {
  const to = name[0]?.from ?? 0
  return { text: '', from: space[0]?.from ?? to, to, repair: 'split-block' }
}
