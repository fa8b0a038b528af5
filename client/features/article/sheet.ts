import type { Span } from '#domain/article/span.ts'
import type { CheckBook } from '../../ui/check-book.ts'
import type { Choice } from '../../ui/choice.ts'
import { count } from '../../ui/plural.ts'
import { drawWords, dress, light } from './draw.ts'
import { awaitNear, nearWindow } from './nearness.ts'
import { type Paint, paintsOn } from './paint.ts'
import type { PaintBoard } from './paint-board.ts'
import type { Part } from './part.ts'
import type { ReadingPlace } from './reading-place.ts'
import { besideInWords, checkInWords, checkLook, described } from './sentence-check.ts'
import { sentenceElementId } from './sentence-element-id.ts'
import styles from './sentence.module.css'
import type { Stretch } from './stretch.ts'
import { createTurns } from './turns.ts'

type SheetParts = {
  text: string
  stretches: readonly Stretch[]
  board: PaintBoard
  place: ReadingPlace
  book: CheckBook
  lit: Choice
}

/** Near the window at the first look: there is no need to wait until it has been measured. */
const SURELY_NEAR = 3_000

/**
 * Draws the sentences of a text into the elements that React has made for its stretches, and draws those
 * anew that look otherwise. A component for each sentence would hold three times the memory of a text of
 * 100,000 words and be told of every change. Flags and findings are painted once they come near the
 * window; what has been near keeps its marks, and words that are selected or found keep their nodes.
 */
export const createSheet = ({ text, stretches, board, place, book, lit }: SheetParts) => {
  const elements: (HTMLElement | undefined)[] = []
  const near = new Set<number>()
  const indices = new WeakMap<Element, number>()

  const draw = (index: number) => {
    const [element, stretch] = [elements[index], stretches[index]]
    if (!element || !stretch) return
    const paints = board.on(index)
    const shown = near.has(index) ? paints : paints.filter(isShownFar)
    for (const [position, part] of stretch.parts.entries()) {
      const drawn = element.children[position] ?? element.appendChild(emptyPart(part))
      if (part.id !== null) dress(drawn, sentenceLook(part.id, part, paints))
      drawWords(drawn, text, part, paintsOn(part, shown), lit.get())
    }
  }
  const sentenceLook = (id: string, part: Part, paints: readonly Paint[]) => {
    const state = place.stateOf(id)
    const check = book.lookOf(id)
    return {
      ...checkLook(check),
      tabindex: state === 'elsewhere' ? '-1' : '0',
      'aria-current': state === 'current' ? 'true' : undefined,
      'aria-description': described(checkInWords(check), besideInWords(check), flagsInWords(part, paints)),
    }
  }
  const comeNear = (index: number) => {
    if (near.has(index)) return
    near.add(index)
    draw(index)
  }
  const later = createTurns(draw)
  const drawSentence = (id: string | null) => {
    const drawn = id === null ? null : document.getElementById(sentenceElementId(id))
    const index = drawn?.parentElement ? indices.get(drawn.parentElement) : undefined
    if (index !== undefined) draw(index)
  }

  return {
    /** Draws a stretch into its element. @returns how to take it back */
    mount: (index: number, element: HTMLElement) => {
      elements[index] = element
      indices.set(element, index)
      awaitNear(element, () => comeNear(index))
      if ((stretches[index]?.start ?? 0) < SURELY_NEAR) near.add(index)
      draw(index)
      return () => {
        if (elements[index] === element) elements[index] = undefined
        // It may be given to another sheet, whose sentences are others.
        element.replaceChildren()
        while (elements.length > 0 && elements.at(-1) === undefined) elements.pop()
      }
    },
    /** Paints what has come near the window. */
    look: () => {
      for (const index of nearWindow(elements)) comeNear(index)
    },
    /** Keeps the sheet as the board, the place, the checks and the choice have it. @returns how to end that */
    follow: () => {
      const ends = [
        board.follow((touched) => {
          // Far from the window only a screen reader hears of it, so it need not be in the same frame.
          for (const index of touched)
            if (near.has(index)) draw(index)
            else later.ask(index)
        }),
        place.follow((left, reached) => {
          drawSentence(left)
          drawSentence(reached)
        }),
        book.follow((changed) => {
          for (const id of changed) drawSentence(id)
        }),
        lit.follow((previous, next) => {
          if (previous !== null) light(previous, false)
          if (next !== null) light(next, true)
        }),
        later.end,
      ]
      return () => {
        for (const end of ends) end()
      }
    },
  }
}

export type Sheet = ReturnType<typeof createSheet>

/** Links are part of the text, and the form stands beside its words: both are there however far away. */
const isShownFar = ({ kind }: Paint): boolean => kind === 'link' || kind === 'target'

/** A place for words; a sentence can be gone to and is found by its id. */
const emptyPart = ({ id, start, end }: Part): Element => {
  const element = document.createElement('span')
  dress(element, { 'data-start': `${start}`, 'data-end': `${end}` })
  if (id === null) return element
  dress(element, { id: sentenceElementId(id), class: styles.sentence, 'data-sentence-id': id })
  return element
}

/** What a screen reader says of a sentence beside its words. */
const flagsInWords = (part: Span, paints: readonly Paint[]): string | undefined => {
  const flags = paintsOn(part, paints).filter((paint) => paint.kind === 'flag')
  if (flags.length === 0) return undefined
  const kinds = flags.map(({ category, severity }) => `${category}, ${severity}`).join('; ')
  return `${count(flags.length, 'flag')}: ${kinds}`
}
