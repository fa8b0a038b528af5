/** Signs that prose has no use for: those of programs, of markup and of drawn bars. */
const SIGN =
  /[{}<>\\=^~_#]|\|\||(?<!`)`(?!`)|```|\]\(|\)\(|\(\)|\/\/(?!\S)|\/\*|\*\/|\*\*|[\u2500-\u259f]|\);$/g
/** Fewer of them do no harm to prose, which may name an address or point somewhere with an arrow. */
const FEWEST = 2
/** One sign for so many characters, and more, is no prose. */
const PROSE_FOR_A_SIGN = 60
/** So much of a block tells what it is, in UTF-16 code units. */
const LOOK = 600

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()[\]]{1,300}/g
/** A call by itself. */
const CALL = /^[\w.$]{1,80}\([^\n]{0,300}\);$/
/** A row of a table in Markdown; the cells of other tables have strokes between them alone. */
const DRAWN_ROW = /^\|.*\|$/s

/** Whether a block is a piece of a program, of markup or of a drawn table, and no prose. */
export const isCode = (words: string): boolean => {
  const seen = words.slice(0, LOOK).replaceAll(ADDRESS, '').trim()
  if (!/\p{L}/u.test(seen)) return false
  if (CALL.test(seen) || DRAWN_ROW.test(seen)) return true
  const signs = seen.match(SIGN)?.length ?? 0
  return signs >= FEWEST && signs * PROSE_FOR_A_SIGN >= seen.length
}

/** One block of code in so many makes the text around it lines of code and comments on it. */
const BLOCKS_FOR_CODE = 8

/** Which blocks are code; where those are many, all of them, since prose between code is broken and quoted as code is. */
export const codeBlocks = (
  text: string,
  blocks: readonly { start: number; end: number }[],
): ReadonlySet<number> => {
  const numbers = blocks.flatMap(({ start, end }, number) =>
    isCode(text.slice(start, Math.min(end, start + LOOK))) ? [number] : [],
  )
  return new Set(numbers.length * BLOCKS_FOR_CODE > blocks.length ? blocks.keys() : numbers)
}
