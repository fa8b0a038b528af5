import { describe, expect, test } from 'vitest'
import { compose } from './compose.ts'
import type { Reading } from './reading.ts'
import { repairText } from './repair-text.ts'

const readingOf = (original: string): Reading => ({
  original,
  blocks: repairText(original),
  links: [],
  comments: [],
})
const read = (original: string) => compose(readingOf(original))
const blocks = (original: string) => {
  const draft = read(original)
  return draft.blocks.map(({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end)}`)
}
const repairs = (original: string) => read(original).repairs.map((repair) => repair.kind)

const LONG_LINE = 'The minister said on Wednesday that the talks in the capital would'

describe('left as it is', () => {
  const cases: [why: string, text: string][] = [
    ['a plain paragraph', 'The Kremlin said Wednesday that it would wait.'],
    ['a colon line that is no link line', 'Related issues were discussed at the summit in Brussels.'],
    ['a slash in prose', 'He studied at Oxford and/or Cambridge, his office said.'],
    ['a paragraph that ends in a name', 'Among those who signed was the opposition leader Maria Kolesnikova'],
    ['text without capitals', 'all in lower case, as on a telex.'],
    ['a name and a slash at the end of prose', 'The winner was the Labour candidate. Smith / Jones / Brown'],
    [
      'prose that begins like a contribution',
      'Additional reporting by drones changed the picture of the war',
    ],
    [
      'prose that begins like an editor’s line',
      'Edited by Max Perkins, the novel was a success when it came out.',
    ],
    ['prose that ends like a contribution', 'Police said John Smith contributed to this report.'],
    ['a day behind By', 'By Friday'],
    ['three stars', '* * *'],
  ]
  test.each(cases)('%s', (_why, text) => {
    expect(blocks(text)).toEqual([`paragraph: ${text}`])
    expect(repairs(text)).toEqual([])
  })
  test('a German quotation that ends its paragraph', () => {
    const first =
      'Der Minister sagte am Mittwoch in der Hauptstadt: „Die Gespräche gehen noch eine Woche weiter.“'
    expect(blocks(`${first}\n\nDanach ging er.`)).toEqual([
      `paragraph: ${first}`,
      'paragraph: Danach ging er.',
    ])
  })
  test('two paragraphs', () => {
    expect(blocks('One thing.\n\nAnother thing.')).toEqual([
      'paragraph: One thing.',
      'paragraph: Another thing.',
    ])
  })
  test('short lines somebody broke on purpose', () => {
    expect(blocks('Roses are red,\nViolets are blue.')).toHaveLength(2)
  })
  const apart: [why: string, first: string, second: string][] = [
    [
      'a headline and a byline in small letters',
      'Fire destroys the historic mill in Springfield on Tuesday',
      'by Jane Doe',
    ],
    [
      'a line and an address',
      'Contact the newsroom of the Springfield Daily Republican',
      'www.springfield.example',
    ],
    [
      'a headline and a brand',
      'The company announced a phone that will be sold worldwide',
      'iPhone sales rose 4% in the quarter.',
    ],
    [
      'a caption and a caption',
      'The mayor speaks to the crowd in front of the town hall',
      'volunteers clear the road to the bridge',
    ],
  ]
  test.each(apart)('%s', (_why, first, second) => {
    expect(blocks(`${first}\n\n${second}`)).toHaveLength(2)
  })
  test('a table', () => {
    const table =
      'Country          Cases         Deaths        Per million\nBelarus          69,589        617           65'
    expect(blocks(table)).toHaveLength(2)
  })
  test('paragraphs on one line each, with no blank line between', () => {
    expect(blocks(`${LONG_LINE.repeat(3)}.\n${LONG_LINE.repeat(4)}.`)).toHaveLength(2)
  })
})

describe('lines', () => {
  const joined: [why: string, text: string, expected: string][] = [
    ['wrapped by a column', `${LONG_LINE}\ngo on for another week.`, `${LONG_LINE} go on for another week.`],
    ['with white space at the break', `${LONG_LINE}  \n  go on.`, `${LONG_LINE} go on.`],
    ['with Windows line breaks', `${LONG_LINE}\r\ngo on.`, `${LONG_LINE} go on.`],
    [
      'at the hyphen of a compound, which stays',
      `${LONG_LINE} cross the post-\nSoviet space.`,
      `${LONG_LINE} cross the post-Soviet space.`,
    ],
    [
      'at a hyphen nothing else in the text explains, which stays',
      `${LONG_LINE} concern nego-\ntiators.`,
      `${LONG_LINE} concern nego-tiators.`,
    ],
    ['at a dash set tight', `${LONG_LINE} fail—\nand badly so.`, `${LONG_LINE} fail—and badly so.`],
  ]
  test.each(joined)('%s', (_why, text, expected) => {
    expect(blocks(text)).toEqual([`paragraph: ${expected}`])
    expect(repairs(text)).toEqual(['joined-line'])
  })
  test('of proportional type, before a capital letter', () => {
    const lines = [
      'Secretary of State Mike Pompeo told reporters gathered at the White',
      'House that he would travel to Israel, Sudan and then to the Emirates',
      'next week.',
    ]
    expect(blocks(lines.join('\n'))).toEqual([`paragraph: ${lines.join(' ')}`])
  })
  test('of a column that one long address sticks out of', () => {
    const lines = [
      LONG_LINE,
      'go on for another week, according to the statement of the foreign',
      `ministry at https://www.example.com/${'x'.repeat(60)} today.`,
    ]
    expect(blocks(lines.join('\n'))).toEqual([`paragraph: ${lines.join(' ')}`])
  })
  test('that happen to begin with a number', () => {
    const lines = [
      'There were twelve of them, the police said, and not thirteen but only',
      '12. That is not a lot.',
    ]
    expect(blocks(lines.join('\n'))).toEqual([`paragraph: ${lines.join(' ')}`])
  })
  test('an address that is finished does not take the next line', () => {
    const lines = ['The report is at https://www.example.org/report', '2020-08-19']
    expect(blocks(lines.join('\n')).join(' ')).not.toContain('report2020')
  })
  test('a word broken by the column is whole again when it stands whole elsewhere', () => {
    const text = `Both negotiators agreed.\n\n${LONG_LINE} concern the nego-\ntiators.`
    expect(blocks(text)[1]).toBe(`paragraph: ${LONG_LINE} concern the negotiators.`)
    expect(repairs(text)).toEqual(['dehyphenated'])
  })
  test('an address broken by the column', () => {
    const text = `${LONG_LINE} https://www.example.com/news/2020/\n08/19/summit-in-minsk`
    expect(blocks(text)).toEqual([
      `paragraph: ${LONG_LINE} https://www.example.com/news/2020/08/19/summit-in-minsk`,
    ])
    expect(repairs(text)).toEqual(['rejoined-url'])
  })
  test('Chinese takes no space at the break', () => {
    const line =
      '俄罗斯批评外国干涉白俄罗斯选举后的抗议活动而欧盟表示不承认选举结果的合法性并将实施新的制裁措施'
    expect(blocks(`${line}\n有关人士表示。`)).toEqual([`paragraph: ${line}有关人士表示。`])
  })
})

describe('furniture', () => {
  test('a credit is cut off the caption it hangs on', () => {
    expect(blocks('Protesters fill the square. Dmitri Lovetsky / AP / TASS')).toEqual([
      'caption: Protesters fill the square.',
      'credit: Dmitri Lovetsky / AP / TASS',
    ])
    expect(repairs('Protesters fill the square. Dmitri Lovetsky / AP / TASS')).toEqual(['split-block'])
  })
  const kinds: [text: string, kind: string][] = [
    ['AFP contributed reporting.', 'notice'],
    ['Reporting by Jane Doe in Minsk; editing by John Roe', 'notice'],
    ['Jane Doe contributed to this report.', 'notice'],
    ['By Jane Doe', 'byline'],
    ['By Jane Doe and John Roe', 'byline'],
    ['Read more: The summit ends', 'related'],
    ['See also – The summit ends', 'related'],
    ['https://www.example.com/a', 'related'],
    ['• A point', 'list-item'],
    ['2. A second point', 'list-item'],
    ['Photo: Jane Doe / Reuters', 'credit'],
    ['Photo: Jane Doe', 'credit'],
    ['AP Photo/Ann Lee', 'credit'],
    ['Ann Lee/AFP via Getty Images', 'credit'],
  ]
  test.each(kinds)('%s', (text, kind) => {
    expect(blocks(text)).toEqual([`${kind}: ${text}`])
  })
  const prose: string[] = [
    'By Jane Doe’s account the square was empty.',
    'Reporting by night is dangerous. Editing by day is not.',
    'He contributed to this party for years.',
  ]
  test.each(prose)('not furniture: %s', (text) => {
    expect(blocks(text)).toEqual([`paragraph: ${text}`])
  })
})

describe('a sentence that was cut in two', () => {
  const head = 'A collective military pact details guarantees between both countries “but there’s'
  const tail = 'currently no such need,” the spokesman told reporters.'
  test('by an address of its own', () => {
    expect(blocks(`${head}\n\nhttps://www.example.com/x\n\n${tail}`)).toEqual([
      `paragraph: ${head} ${tail}`,
      'related: https://www.example.com/x',
    ])
    expect(repairs(`${head}\n\nhttps://www.example.com/x\n\n${tail}`)).toEqual([
      'healed-sentence',
      'moved-block',
    ])
  })
  test('by nothing but a page break', () => {
    expect(blocks(`${head}\n\n${tail}`)).toEqual([`paragraph: ${head} ${tail}`])
  })
  test('twice', () => {
    expect(
      blocks(`${head}\n\nRead more: One\n\n${tail.replace('.', '')}\n\nRead more: Two\n\nand others.`),
    ).toEqual([
      `paragraph: ${head} ${tail.replace('.', '')} and others.`,
      'related: Read more: One',
      'related: Read more: Two',
    ])
  })
  test('is not assumed where both halves are whole', () => {
    const text =
      'The talks began on Monday and went on for a week.\n\nhttps://www.example.com/x\n\nThey ended.'
    expect(blocks(text).map((block) => block.split(':')[0])).toEqual(['paragraph', 'related', 'paragraph'])
  })
})

describe('what a page puts in between', () => {
  const left = 'The minister said on Wednesday that the talks in the capital would'
  const right = 'go on for another week.'
  test.each([
    ['notice', 'Advertisement'],
    ['notice', 'Story continues below advertisement'],
    ['notice', 'Anzeige'],
    ['related', 'Lesen Sie auch: Die Gespräche'],
    ['related', 'Lire aussi : Les négociations'],
    ['related', 'Читайте также: Переговоры'],
  ])('moves behind the sentence: %s, %s', (kind, between) => {
    const whole = [`paragraph: ${left} ${right}`, `${kind}: ${between}`]
    expect(blocks(`${left}\n\n${between}\n\n${right}`)).toEqual(whole)
    expect(blocks(`${left}\n${between}\n${right}`)).toEqual(whole)
  })
  test('but not what only begins like it', () => {
    const text = 'Advertisement is what pays for it, the publisher said.'
    expect(blocks(text)).toEqual([`paragraph: ${text}`])
  })
})

describe('an address', () => {
  test('becomes the link of the label above it', () => {
    const { blocks: found, repairs: made } = read('Related: The summit ends\n\nhttps://www.example.com/x')
    expect(found).toMatchObject([{ kind: 'related', href: 'https://www.example.com/x' }])
    expect(made.find(({ kind }) => kind === 'attached-link')?.before).toBe('https://www.example.com/x')
  })
  const related = (text: string) => read(text).blocks.map(({ href }) => href?.slice(-1))
  test('goes to the label before it in a row of pairs', () => {
    expect(related('Related: A\nhttps://e.example/a\nRelated: B\nhttps://e.example/b')).toEqual(['a', 'b'])
  })
  test('goes to the label behind it when the addresses come first', () => {
    expect(related('https://e.example/a\nRelated: A\nhttps://e.example/b\nRelated: B')).toEqual(['a', 'b'])
  })
  test('goes to its own label when labels come first and addresses behind', () => {
    expect(related('Related: A\nRelated: B\nhttps://e.example/a\nhttps://e.example/b')).toEqual(['a', 'b'])
  })
  test('does not jump over a paragraph it was not lifted out of', () => {
    expect(related('Related: our coverage\n\nA paragraph.\n\nhttps://e.example/a')).toEqual([
      undefined,
      undefined,
      'a',
    ])
  })
  test('that no label claims stays where it is and links to itself', () => {
    expect(read('https://www.example.com/x').blocks).toMatchObject([{ href: 'https://www.example.com/x' }])
  })
})
