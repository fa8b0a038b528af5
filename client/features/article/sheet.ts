import type { CheckBook } from '../../ui/check-book.ts'
import type { Choice } from '../../ui/choice.ts'
import styles from './article-text.module.css'
import { emptyBlock } from './draw-block.ts'
import { drawMargin } from './draw-margin.ts'
import { dressSentence, emptyPart } from './draw-sentence.ts'
import { drawWords, light } from './draw-words.ts'
import { awaitNear, nearWindow } from './nearness.ts'
import { type Paint, paintsOn } from './paint.ts'
import type { PaintBoard } from './paint-board.ts'
import type { ReadingPlace } from './reading-place.ts'
import { sentenceElementId } from './sentence-element-id.ts'
import type { BlockStretches, Stretch } from './stretch.ts'
import { createTurns } from './turns.ts'

type SheetParts = {
  text: string
  blocks: readonly BlockStretches[]
  board: PaintBoard
  place: ReadingPlace
  book: CheckBook
  lit: Choice
}

/** Near the window at the first look: there is no need to wait until it has been measured. */
const SURELY_NEAR = 3_000

/** A stretch that is on the page, in its block. */
type Drawn = { stretch: Stretch; element: Element; block: BlockStretches; blockElement: Element }

/**
 * Draws a text into an element, block by block, and draws those stretches anew that look otherwise. Not
 * by components: one for each sentence would hold three times the memory of a text of 100,000 words, and
 * be asked at every change. Flags and findings are painted once they come near the window; what has been
 * near keeps its marks, and words that are selected or found keep their nodes.
 */
export const createSheet = ({ text, blocks, board, place, book, lit }: SheetParts) => {
  const drawn: Drawn[] = []
  const elements: Element[] = []
  /** The block that is to be drawn, or drawn to its end, when more of the text comes */
  let next = 0
  const near = new Set<number>()
  const indices = new WeakMap<Element, number>()
  const later = createTurns((index) => draw(index))

  const draw = (index: number) => {
    const there = drawn[index]
    if (!there) return
    const { stretch, element } = there
    const paints = board.on(index)
    const shown = near.has(index) ? paints : paints.filter(isShownFar)
    for (const [position, part] of stretch.parts.entries()) {
      const words = element.children[position] ?? element.appendChild(emptyPart(part))
      if (part.id !== null) {
        dressSentence(words, part, { state: place.stateOf(part.id), check: book.lookOf(part.id), paints })
      }
      drawWords(words, text, part, paintsOn(part, shown), lit.get())
    }
  }
  const comeNear = (index: number) => {
    if (near.has(index)) return
    near.add(index)
    draw(index)
  }
  const indexOf = (sentenceId: string | null): number | undefined => {
    const words = sentenceId === null ? null : document.getElementById(sentenceElementId(sentenceId))
    return words?.parentElement ? indices.get(words.parentElement) : undefined
  }
  const drawSentences = (ids: readonly (string | null)[]) => {
    const touched = new Set(ids.map(indexOf).filter((index) => index !== undefined))
    for (const index of touched) draw(index)
    const touchedBlocks = new Map(
      [...touched]
        .flatMap((index) => drawn[index] ?? [])
        .map(({ block, blockElement }) => [block, blockElement]),
    )
    for (const [block, element] of touchedBlocks) drawMargin(element, looksIn(block))
  }
  const looksIn = ({ stretches }: BlockStretches) =>
    stretches.flatMap(({ parts }) => parts.flatMap(({ id }) => (id === null ? [] : book.lookOf(id))))

  /** Draws those stretches of a block that begin before a position. Answers whether it is there whole. */
  const growBlock = (root: Element, block: BlockStretches, reach: number): boolean => {
    if (block.block.start >= reach) return false
    const last = drawn.at(-1)
    const element =
      last?.block === block ? last.blockElement : placeFor(root, block).appendChild(emptyBlock(text, block))
    for (const [position, stretch] of block.stretches.entries()) {
      if (stretch.start >= reach) return false
      if (stretch.index < drawn.length) continue
      const words = document.createElement('span')
      add({ stretch, block, element: words, blockElement: element })
      element.insertBefore(words, element.children[position] ?? null)
    }
    drawMargin(element, looksIn(block))
    return true
  }
  const add = (there: Drawn) => {
    const { stretch, element } = there
    const { index } = stretch
    drawn[index] = there
    elements[index] = element
    indices.set(element, index)
    awaitNear(element, () => comeNear(index))
    if (stretch.start < SURELY_NEAR) near.add(index)
    draw(index)
  }

  return {
    /** Draws all that begins before a position and is not there yet. */
    grow: (root: Element, reach: number) => {
      for (let block = blocks[next]; block && growBlock(root, block, reach); block = blocks[next]) next += 1
    },
    /** Paints what has come near the window. */
    look: () => {
      for (const index of nearWindow(elements)) comeNear(index)
    },
    /** Keeps what is drawn as the board, the place, the checks and the choice have it, until it is closed. */
    open: (root: Element) => {
      const ends = [
        board.follow((touched) => {
          // Far from the window only a screen reader hears of it, so it need not be in the same frame.
          for (const index of touched)
            if (near.has(index)) draw(index)
            else later.ask(index)
        }),
        place.follow((left, reached) => drawSentences([left, reached])),
        book.follow(drawSentences),
        lit.follow((before, now) => {
          if (before !== null) light(before, false)
          if (now !== null) light(now, true)
        }),
        later.end,
      ]
      return () => {
        for (const end of ends) end()
        root.replaceChildren()
        drawn.length = 0
        elements.length = 0
        next = 0
      }
    },
  }
}

/** Links are part of the text, and somebody is led to the words of a form or a date: these are there however far away. */
const isShownFar = ({ kind }: Paint): boolean => kind === 'link' || kind === 'target' || kind === 'date'

/** List items that follow each other make one list. */
const placeFor = (root: Element, { block, after }: BlockStretches): Element => {
  if (block.kind !== 'list-item') return root
  const last = root.lastElementChild
  if (after === 'list-item' && last) return last
  const list = document.createElement('ul')
  list.className = styles.list ?? ''
  return root.appendChild(list)
}
