import { describe, expect, test } from 'vitest'
import { lineGroups } from './lines.ts'
import { markLinks } from './mark-links.ts'

const A = 'The minister said on Wednesday that the talks in the capital would go'
const B = 'on for another week, whatever the opposition might say of it.'
const LABEL = 'Read more: The opposition urges the union to reject the vote as all of'

/** The lines, those of one link set in one pair of brackets. */
const marked = (text: string): string[] => {
  const links = new Map<object, string>()
  const read: string[] = []
  for (const { text: words, link } of markLinks(lineGroups(`${A}\n${A}\n${A}\n${B}\n\n${text}`)).flat()) {
    if (!link) read.push(words)
    else if (links.has(link)) read[read.length - 1] += ` + ${words}`
    else read.push(`[${link.of}] ${words}`)
    if (link) links.set(link, words)
  }
  return read.slice(4)
}

describe('no part of a link', () => {
  const cases: [why: string, text: string, lines: string[]][] = [
    ['prose', `${A}\n${B}`, [A, B]],
    [
      'prose that goes on behind a short label',
      `${A}\nRelated: The talks\n${B}`,
      [A, '[label] Related: The talks', B],
    ],
    [
      'prose that ends a paragraph behind a full label',
      `${A}\n${LABEL}\non for a week.`,
      [A, `[label] ${LABEL}`, 'on for a week.'],
    ],
    [
      'prose that goes on behind a full label, and fills its line',
      `${A}\n${LABEL}\n${A}\n${B}`,
      [A, `[label] ${LABEL}`, A, B],
    ],
    [
      'a word behind an address that ends long before the edge',
      `${A}\nhttps://a.example/2020\nyesterday\n\n${B}`,
      [A, '[address] https://a.example/2020', 'yesterday', B],
    ],
    ['an address in prose', `See https://a.example/x for it.`, ['See https://a.example/x for it.']],
  ]
  test.each(cases)('%s', (_why, text, lines) => {
    expect(marked(text)).toEqual(lines)
  })
})

describe('one link', () => {
  const EDGE = `https://www.example.com/news/${'a'.repeat(A.length - 29)}`
  const cases: [why: string, text: string, lines: string[]][] = [
    [
      'a label that the column broke, before its address',
      `${LABEL}\nits leaders\nhttps://a.example/x`,
      [`[label] ${LABEL} + its leaders`, '[address] https://a.example/x'],
    ],
    [
      'a label that the column broke, before prose',
      `${LABEL}\nits leaders\n${B}`,
      [`[label] ${LABEL} + its leaders`, B],
    ],
    [
      'an address that breaks at a hyphen, twice',
      `https://www.example.com/the-union-was-urged-\nto-reject-the-\nvote-of-all\n${B}`,
      ['[address] https://www.example.com/the-union-was-urged- + to-reject-the- + vote-of-all', B],
    ],
    [
      'an address that breaks right at the edge, in a word',
      `${EDGE}\nrest\n${A}`,
      [`[address] ${EDGE} + rest`, A],
    ],
    [
      'two labels in a row',
      'Related: The talks\nRelated: The vote',
      ['[label] Related: The talks', '[label] Related: The vote'],
    ],
  ]
  test.each(cases)('%s', (_why, text, lines) => {
    expect(marked(text)).toEqual(lines)
  })
})
