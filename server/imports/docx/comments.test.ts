import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  type ICommentOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx } from '../docx.ts'

const file = async (children: Paragraph[], comments: ICommentOptions[]) =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children }], comments: { children: comments } })),
  )
const changed = (bytes: Uint8Array, change: Record<string, (xml: string) => string>) => {
  const parts = unzipSync(bytes)
  for (const [name, by] of Object.entries(change))
    parts[name] = strToU8(by(parts[name] ? strFromU8(parts[name]) : ''))
  return zipSync(parts)
}
const reading = async (bytes: Uint8Array) => {
  const result = await docx.read({ bytes }, () => {})
  if (!result.ok) throw new Error(result.problem)
  return result.reading
}
const remarks = async (bytes: Uint8Array) => {
  const { original, comments } = await reading(bytes)
  return comments.map(({ from, to, author, at, words }) => [original.slice(from, to), author, at, words])
}

const said = (id: number, words: string, date = new Date('2020-08-19T10:00:00Z')) => ({
  id,
  author: `Author ${id}`,
  date,
  children: words.split('\n').map((line) => new Paragraph(line)),
})
const start = (id: number) => new CommentRangeStart(id)
const end = (id: number) => new CommentRangeEnd(id)
const point = (id: number) => new TextRun({ children: [new CommentReference(id)] })
const run = (text: string) => new TextRun(text)
const AT = '2020-08-19T10:00:00.000Z'

describe('comments', () => {
  const cases: [why: string, paragraphs: ConstructorParameters<typeof Paragraph>[0][], words: string[]][] = [
    [
      'on several runs',
      [
        {
          children: [
            run('A '),
            start(0),
            run('b'),
            new TextRun({ text: ' c', bold: true }),
            end(0),
            point(0),
            run(' d'),
          ],
        },
      ],
      ['b c'],
    ],
    ['on words and a space', [{ children: [run('A'), start(0), run(' b '), end(0), run('c')] }], ['b']],
    [
      'that overlap',
      [{ children: [run('A '), start(0), run('b '), start(1), run('c'), end(0), run(' d'), end(1)] }],
      ['b c', 'c d'],
    ],
    [
      'one in the other',
      [{ children: [start(0), run('A '), start(1), run('b'), end(1), run(' c'), end(0)] }],
      ['A b c', 'b'],
    ],
    [
      'over two paragraphs',
      [{ children: [run('A '), start(0), run('b')] }, { children: [run('c'), end(0), run(' d')] }],
      ['b\n\nc'],
    ],
    ['on a point behind a word', [{ children: [run('A word'), point(0), run(' more')] }], ['word']],
    ['on a point before all words', [{ children: [point(0), run('First word')] }], ['First']],
    [
      'on an empty paragraph',
      [{ children: [run('A word')] }, { children: [start(0), end(0), point(0)] }, 'End'],
      ['word'],
    ],
    [
      'on deleted words',
      [
        {
          children: [
            run('A '),
            start(0),
            new DeletedTextRun({ text: 'x', id: 9, author: 'A', date: AT }),
            end(0),
            run(' b'),
          ],
        },
      ],
      ['A'],
    ],
    ['that begin nowhere', [{ children: [run('A b'), end(0), run(' c')] }], ['b']],
  ]
  test.each(cases)('%s', async (_why, paragraphs, words) => {
    const comments = words.map((_word, id) => said(id, `Words ${id}`))
    const bytes = await file(
      paragraphs.map((each) => new Paragraph(each)),
      comments,
    )
    expect(await remarks(bytes)).toEqual(words.map((each, id) => [each, `Author ${id}`, AT, `Words ${id}`]))
  })

  const one = async (words: string, change: Record<string, (xml: string) => string> = {}) => {
    const children = [new Paragraph({ children: [start(0), run('A'), end(0), point(0)] })]
    return (await remarks(changed(await file(children, [said(0, words)]), change)))[0]
  }
  const comments = (by: (xml: string) => string) => ({ 'word/comments.xml': by })
  test('of several paragraphs', async () => {
    expect(await one('A &\nb')).toEqual(['A', 'Author 0', AT, 'A &\nb'])
  })
  test('without words', async () => {
    expect((await one(''))?.[3]).toBe('(no words)')
  })
  test('whose marks all stand within deleted words is kept', async () => {
    const change = (xml: string) =>
      xml
        .replaceAll(/<w:commentRange[^>]*>/g, '<w:del>$&</w:del>')
        .replaceAll(/<w:commentReference[^>]*>/g, '</w:r><w:del><w:r>$&</w:r></w:del><w:r>')
    expect(await one('Words', { 'word/document.xml': change })).toEqual(['A', 'Author 0', AT, 'Words'])
  })
  const dates: [written: string, at: string | null][] = [
    ['w:date="2020-08-19T10:00:00"', AT],
    ['w:date="2020-08-19T12:00:00+02:00"', AT],
    ['w:date="2020-08-19T10:00:00.5Z"', '2020-08-19T10:00:00.500Z'],
    ['w:date="0000-00-00T00:00:00Z"', null],
    ['w:date="yesterday"', null],
    ['', null],
  ]
  test.each(dates)('dated %s', async (written, at) => {
    expect(
      (
        await one(
          'A',
          comments((xml) => xml.replace(/w:date="[^"]*"/, written)),
        )
      )?.[2],
    ).toBe(at)
  })
  test('without an author', async () => {
    const without = comments((xml) => xml.replace(/w:author="[^"]*"/, 'w:author=" "'))
    expect((await one('A', without))?.[1]).toBe('Unknown author')
  })
  test('a part that cannot be read has none', async () => {
    expect(
      await one(
        'A',
        comments(() => '<w:comments'),
      ),
    ).toBeUndefined()
  })

  test('answers follow what they answer', async () => {
    const children = [
      new Paragraph({
        children: [0, 1, 2]
          .flatMap((id) => [start(id)])
          .concat(run('A') as never, [0, 1, 2].map(end) as never),
      }),
    ]
    const bytes = await file(children, [said(0, 'Why?'), said(1, 'Because.'), said(2, 'I see.')])
    const ids = ['0A', '0B', '0C']
    let at = 0
    const threads = (parents: (string | null)[]) => ({
      'word/comments.xml': (xml: string) => {
        at = 0
        return xml.replace(/<w:p(?=[ >])(?! [^>]*w14:paraId)/g, () => `<w:p w14:paraId="${ids[at++]}"`)
      },
      'word/commentsExtended.xml': () =>
        `<w15:commentsEx>${parents.map((parent, index) => `<w15:commentEx w15:paraId="${ids[index]}" ${parent ? `w15:paraIdParent="${parent}"` : ''} w15:done="1"/>`).join('')}</w15:commentsEx>`,
    })
    expect(await remarks(changed(bytes, threads([null, '0A', '0B'])))).toEqual([
      ['A', 'Author 0', AT, 'Why?\n— Author 1: Because.\n— Author 2: I see.\n(Marked as resolved in Word)'],
    ])
    expect(await remarks(changed(bytes, threads(['0B', '0A', null])))).toHaveLength(3)
  })
})
