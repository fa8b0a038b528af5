import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drawWords } from './draw-words.ts'
import type { Paint, TokenPaint } from './paint.ts'

const TEXT = 'He said <b>no</b> & left for javascript:alert(1).'
const ALL = { start: 0, end: TEXT.length }
const flag = (id: string, start: number, end: number): Paint => ({
  ...{ kind: 'flag', id, start, end, category: 'quote', severity: 'major' },
})
const token = (kind: TokenPaint['token'], start: number, end: number): Paint => ({
  ...{ kind: 'token', id: `${kind}-${start}`, start, end, token: kind },
})
const link = (href: string): Paint => ({ kind: 'link', id: 'link', start: 3, end: 7, href })

describe('words on the page', () => {
  beforeEach(() => void vi.stubGlobal('document', parseHTML('<p></p>').document))
  afterEach(() => void vi.unstubAllGlobals())

  const drawn = (...paints: Paint[]): Element => {
    const element = document.createElement('span')
    drawWords(element, TEXT, ALL, paints, null)
    return element
  }

  it('are the same text whatever is painted over them, and never code', () => {
    const places = fc.array(fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 12 })), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(places, (all) => {
        const paints = all.map(([start, length], index) => flag(`f${index}`, start, start + length))
        const element = drawn(...paints)
        return element.textContent === TEXT && element.querySelector('b') === null
      }),
    )
  })

  it('say from where to where each piece goes', () => {
    const pieces = [...drawn(flag('a', 3, 7)).children]
    expect(pieces.map((piece) => [piece.localName, piece.getAttribute('data-start')])).toEqual([
      ['span', '0'],
      ['mark', '3'],
      ['span', '7'],
    ])
  })

  it('step back where all that is on them is settled, and not where something is open', () => {
    const settled = { ...flag('a', 3, 9), isSettled: true }
    const pieces = [...drawn(settled, flag('b', 7, 12)).querySelectorAll('mark')]
    expect(pieces.map((piece) => piece.hasAttribute('data-settled'))).toEqual([true, false, false])
  })

  it.each<[why: string, paints: Paint[], pieces: (string | null)[][]]>([
    ['a kind of its own', [token('number', 3, 7)], [['mark', 'number', null]]],
    ['a band around all in a quotation', [token('quotation', 3, 7)], [['mark', 'quotation', '']]],
    [
      'both, in a quotation',
      [token('quotation', 3, 9), token('date', 5, 9)],
      [
        ['mark', 'quotation', ''],
        ['mark', 'date', ''],
      ],
    ],
    [
      'a link that still leads somewhere',
      [link('https://desk.example'), token('link', 3, 7)],
      [['a', 'link', null]],
    ],
  ])('that can be checked have %s', (_why, paints, pieces) => {
    const marked = [...drawn(...paints).querySelectorAll('[data-token]')]
    expect(
      marked.map((piece) => [
        piece.localName,
        piece.getAttribute('data-token'),
        piece.getAttribute('data-quoted'),
      ]),
    ).toEqual(pieces)
  })

  it.each([
    ['https://desk.example/a', 'a'],
    ['http://desk.example/a', 'a'],
    ['javascript:alert(1)', 'span'],
    [' JAVASCRIPT:alert(1)', 'span'],
    ['data:text/html,x', 'span'],
  ])('that lead to %s are an element %s', (href, name) => {
    expect(drawn(link(href)).children[1]?.localName).toBe(name)
  })

  it('stay the same nodes as long as nothing else is painted over them', () => {
    const [plain, painted, paint] = [drawn(), drawn(), flag('a', 3, 7)]
    drawWords(painted, TEXT, ALL, [paint], null)
    const [plainNode, paintedNode] = [plain.firstChild, painted.firstChild]
    drawWords(plain, TEXT, ALL, [], null)
    drawWords(painted, TEXT, ALL, [paint], null)
    expect(plain.firstChild).toBe(plainNode)
    expect(painted.firstChild).toBe(paintedNode)
    drawWords(painted, TEXT, ALL, [], null)
    expect(painted.innerHTML).toBe(plain.innerHTML)
  })

  it('that the desk does not have a flag on yet look so', () => {
    const coming = drawn({ ...flag('a', 3, 7), isComing: true } as Paint).querySelector('mark')
    expect(coming?.hasAttribute('data-coming')).toBe(true)
    expect(drawn(flag('a', 3, 7)).querySelector('[data-coming]')).toBeNull()
  })
})
