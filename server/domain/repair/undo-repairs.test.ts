import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restoreOriginal } from '#domain/article/restore-original.ts'
import { compose } from './compose.ts'
import type { Reading } from './reading.ts'
import { repairText } from './repair-text.ts'
import { undoRepairs } from './undo-repairs.ts'

const readingOf = (original: string): Reading => ({
  original,
  blocks: repairText(original),
  links: [],
  comments: [],
})

/** The blocks of a text after the repairs of these kinds were undone. */
const without = (original: string, ...kinds: string[]) => {
  const reading = readingOf(original)
  const ids = compose(reading)
    .repairs.filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => id)
  expect(ids.length, 'there is something to undo').toBeGreaterThan(0)
  const draft = compose(undoRepairs(reading, new Set(ids)))
  expect(restoreOriginal(draft)).toBe(original)
  return draft.blocks.map(({ kind, start, end, href }) => {
    const words = draft.text.slice(start, end)
    return href === undefined ? `${kind}: ${words}` : `${kind}: ${words} → ${href}`
  })
}

const FIRST = 'The minister said on Wednesday that the talks in the capital would'
const SECOND = 'go on for another week, whatever the opposition might say of them.'
const URL = 'https://a.example/2020/08/19/talks'

describe('a repair that is undone', () => {
  test('leaves a joined line as two blocks', () => {
    expect(without(`${FIRST}\n${SECOND}`, 'joined-line')).toEqual([
      `paragraph: ${FIRST}`,
      `paragraph: ${SECOND}`,
    ])
  })
  test('gives a word its hyphen back and leaves the line joined', () => {
    const text = `The minister said on Wednesday that the government-\nal talks would go on. The governmental talks.`
    expect(without(text, 'dehyphenated')).toEqual([`paragraph: ${text.replace('\n', '')}`])
  })
  test('puts a link back into the sentence it interrupted', () => {
    const related = `Related: The talks\n${URL}`
    const cut = [`paragraph: ${FIRST}`, `related: Related: The talks → ${URL}`, `paragraph: ${SECOND}`]
    expect(without(`${FIRST}\n\n${related}\n\n${SECOND}`, 'moved-block')).toEqual(cut)
    expect(without(`${FIRST}\n\n${related}\n\n${SECOND}`, 'healed-sentence')).toEqual(cut)
  })
  test('gives an address a block of its own', () => {
    expect(without(`Related: The talks\n${URL}`, 'attached-link')).toEqual([
      'related: Related: The talks',
      `related: ${URL} → ${URL}`,
    ])
  })
  test('gives an address back to the sentence it stood in, or moves it behind one that stays whole', () => {
    const text = `Related: The talks\n\n${FIRST}\n\n${URL}\n\n${SECOND}`
    const [label, address] = ['related: Related: The talks', `related: ${URL} → ${URL}`]
    const halves = [label, `paragraph: ${FIRST}`, address, `paragraph: ${SECOND}`]
    expect(without(text, 'attached-link', 'healed-sentence')).toEqual(halves)
    expect(without(text, 'attached-link')).toEqual([label, `paragraph: ${FIRST} ${SECOND}`, address])
  })
  test('hangs a credit on its paragraph again', () => {
    const caption = 'The minister at the talks on Wednesday. Ann Lee / AP'
    expect(without(caption, 'split-block')).toEqual([`paragraph: ${caption}`])
  })
  test('brings back words that were dropped', () => {
    const original = `${FIRST}\nPage 3\n${SECOND}`
    const at = FIRST.length
    const reading: Reading = {
      ...{ original, links: [], comments: [] },
      blocks: [
        {
          kind: 'paragraph',
          pieces: [
            { text: FIRST, from: 0, to: at },
            { text: '', from: at + 1, to: at + 7, repair: 'dropped-furniture' },
            { text: ' ', from: at + 7, to: at + 8, repair: 'joined-line' },
            { text: SECOND, from: at + 8, to: original.length },
          ],
        },
      ],
    }
    expect(compose(reading).text).toBe(`${FIRST} ${SECOND}`)
    const undone = compose(undoRepairs(reading, new Set([`dropped-furniture@${at + 1}`])))
    expect(undone.text).toBe(`${FIRST} ${SECOND}\n\nPage 3`)
    expect(undone.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'notice'])
    expect(restoreOriginal(undone)).toBe(original)
  })
  test('that names nothing changes nothing', () => {
    const reading = readingOf(`${FIRST}\n${SECOND}`)
    expect(undoRepairs(reading, new Set(['joined-line@9999', 'x']))).toEqual(reading)
  })
})

test('whatever is undone, nothing is lost', () => {
  const scrap = fc.constantFrom(
    'Related: x', URL, `${FIRST}\n`, `${SECOND}\n\n`, 'Word.', 'govern-\nment government', '\n\n', '\r\n', '“', 'Ann Lee / AP',
    `${FIRST}\n\nRelated: a\n\n${SECOND}`, 'A picture of it. Ann Lee / AP\n\n',
  ) // prettier-ignore
  const anyText = fc.array(scrap, { maxLength: 25 }).map((scraps) => scraps.join(''))
  fc.assert(
    fc.property(anyText, fc.func(fc.boolean()), (original, isChosen) => {
      const reading = readingOf(original)
      const ids = compose(reading)
        .repairs.map(({ id }) => id)
        .filter((id) => isChosen(id))
      const draft = compose(undoRepairs(reading, new Set(ids)))
      expect(restoreOriginal(draft)).toBe(original)
      for (const { start, end } of draft.blocks) expect(draft.text.slice(start, end).trim()).not.toBe('')
    }),
  )
})
