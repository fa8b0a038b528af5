import { BLOCK_GAP, type BlockKind } from '#domain/article/block.ts'
import { asShown } from './white-space.ts'

/** A stretch `[from, to)` of what was written; a silent one stays out of the reading text. */
export type Stretch = { from: number; to: number; silent: boolean }

/** Lines with nothing but line breaks between them, and whether those were meant to stay. */
export type Paragraph = { kind: BlockKind; lines: Stretch[][]; asWritten: boolean }

/** A place between words: where those before it end, where those behind it begin. */
export type Place = { before: number; behind: number }

/**
 * Writes down words as they are met, and which stretch of them belongs to which block. White space
 * waits until words follow, so no block begins or ends with it.
 */
export type Transcript = {
  /** Where the words written so far end */
  position: () => number
  place: () => Place
  /** @param verbatim keeps spaces as they are instead of making one of several */
  write: (text: string, kind: BlockKind, verbatim?: boolean) => void
  /** The words that follow belong to another block. */
  endBlock: () => void
  /** A line ends; what follows is the same paragraph unless the line was empty. */
  endLine: (asWritten: boolean) => void
  endCell: () => void
  /** Words written until `endSilence` stay out of the reading text. */
  beginSilence: () => void
  endSilence: () => void
  result: () => { original: string; paragraphs: Paragraph[] }
}

const CELL_MARK = ' |'

export const newTranscript = (): Transcript => {
  const parts: string[] = []
  let position = 0
  const paragraphs: Paragraph[] = []
  let paragraph: Paragraph | undefined
  let line: Stretch[] | undefined
  /** Silent stretches from before the first words */
  const early: Stretch[] = []
  let silence: { from?: number; afterSpace: boolean } | undefined
  let owesSpace = false
  let waiting: Place[] = []
  let gap = ''
  let cells = 0
  /** White space that waits for words, bit by bit as it was met */
  let space: string[] = []

  const put = (text: string) => {
    if (text !== '') parts.push(text)
    position += text.length
  }

  const arrive = () => {
    for (const place of waiting) place.behind = position
    waiting = []
  }

  const between = (): string => {
    if (cells > 0) return `${CELL_MARK.repeat(cells)} `
    return space.length === 0 && owesSpace ? ' ' : space.join('')
  }

  const lineFor = (kind: BlockKind): Stretch[] => {
    if (!paragraph) {
      paragraph = { kind, lines: [], asWritten: false }
      paragraphs.push(paragraph)
    }
    line = early.splice(0)
    paragraph.lines.push(line)
    return line
  }

  /** Where a browser would show no space */
  const beginsLine = () => (silence?.from === undefined ? !line : gap !== '')

  /** Keeps white space until words follow; a browser shows one space where two meet, and none at a line's beginning. */
  const wait = (text: string, verbatim: boolean) => {
    const isOneMore = !verbatim && text.startsWith(' ') && (beginsLine() || space.at(-1)?.endsWith(' '))
    const kept = isOneMore ? text.slice(1) : text
    if (kept !== '') space.push(kept)
  }

  const speak = (words: string, kind: BlockKind) => {
    if (!line) put(position > 0 ? gap + space.join('') : '')
    const from = position
    if (line) put(between())
    const stretches = line ?? lineFor(kind)
    arrive()
    put(words)
    const last = stretches.at(-1)
    if (last && !last.silent && last.to === from) last.to = position
    else stretches.push({ from, to: position, silent: false })
    cells = 0
    owesSpace = false
  }

  const muse = (words: string, place: { from?: number }) => {
    const waited = space.join('')
    const inLine = cells > 0 ? ' ' : waited
    put(position === 0 ? '' : place.from === undefined && line ? inLine : gap + waited)
    place.from ??= position
    arrive()
    put(words)
  }

  const endLine = (asWritten: boolean) => {
    space = []
    const hadWords = silence ? silence.from !== undefined : line !== undefined
    gap = hadWords && gap === '' ? '\n' : BLOCK_GAP
    if (silence) return
    if (line && paragraph) paragraph.asWritten ||= asWritten
    else paragraph = undefined
    line = undefined
  }

  return {
    position: () => position,
    place: () => {
      const place = { before: position, behind: position }
      waiting.push(place)
      return place
    },
    write: (text, kind, verbatim = false) => {
      const run = verbatim ? text : asShown(text)
      const words = run.trim()
      const start = words === '' ? run.length : run.indexOf(words)
      wait(run.slice(0, start), verbatim)
      if (words === '') return
      if (silence) muse(words, silence)
      else speak(words, kind)
      gap = ''
      space = []
      wait(run.slice(start + words.length), verbatim)
    },
    endBlock: () => {
      space = []
      gap = BLOCK_GAP
      if (silence) return
      cells = 0
      line = undefined
      paragraph = undefined
    },
    endLine,
    endCell: () => {
      if (line && !silence) cells += 1
    },
    beginSilence: () => {
      silence = { afterSpace: space.length > 0 }
    },
    endSilence: () => {
      if (silence?.from !== undefined) {
        const home = line ?? paragraphs.at(-1)?.lines.at(-1) ?? early
        home.push({ from: silence.from, to: position, silent: true })
        owesSpace = silence.afterSpace
        gap = line ? '' : BLOCK_GAP
      }
      silence = undefined
    },
    result: () => {
      for (const place of waiting) place.behind = position
      return { original: parts.join(''), paragraphs }
    },
  }
}
