import type { DatedArticle } from '../clean-articles.ts'
import { type Injector, replaced } from '../fault.ts'
import { isBalanced, proseOf } from '../prose.ts'

const OPENS = /^["“‘]/

/** A double quotation mark too few or too many in a paragraph, where the next one goes on with no quotation. */
export const quoteBalance: Injector = {
  rule: 'quote-balance',
  ways: [
    ({ text }: DatedArticle, random) => {
      const quoting = quotingParagraphs(text)
      if (quoting.length === 0) return null
      const { start, end } = random.oneOf(quoting)
      const marks = Array.from(text.slice(start, end).matchAll(marksOf(text)), ({ index }) => start + index)
      const at = random.oneOf(marks)
      return {
        text: text.slice(0, at) + text.slice(at + 1),
        places: [{ start, end: end - 1 }],
        kind: 'a mark too few',
      }
    },
    ({ text }, random) => {
      const paragraphs = proseOf(text).filter(
        ({ start, end }) => isBalanced(text.slice(start, end)) && !goesOn(text, end),
      )
      if (paragraphs.length === 0) return null
      const { start, end } = random.oneOf(paragraphs)
      const mark = text.includes('”') ? '”' : '"'
      const fault = replaced(text, { start: end, end }, mark, 'a stray mark at the end')
      return text[end - 1] === mark ? null : { ...fault, places: [{ start, end: end + 1 }] }
    },
  ],
}

/** Where curly marks are used a straight one stands for inches. */
const marksOf = (text: string): RegExp => (text.includes('“') ? /[“”]/g : /"/g)

const quotingParagraphs = (text: string) =>
  proseOf(text).filter(({ start, end }) => {
    const words = text.slice(start, end)
    return marksOf(text).test(words) && isBalanced(words) && !goesOn(text, end) && !comesFrom(text, start)
  })

/** Whether the next paragraph opens with a mark: a quotation over several has one at the beginning of each. */
const goesOn = (text: string, end: number): boolean => OPENS.test(text.slice(end).trimStart())

/** Whether the paragraph itself may be the next part of a quotation. */
const comesFrom = (text: string, start: number): boolean =>
  OPENS.test(text.slice(start)) && !isBalanced(text.slice(0, start))
