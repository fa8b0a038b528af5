import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanProblem } from './span.ts'
import { splitSentences } from './split-sentences.ts'

const written = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('one sentence', () => {
  const cases: [why: string, sentence: string][] = [
    ['a month with its day', 'They claimed victory on Aug. 9.'],
    ['a title before a name', 'Gen. Smith met Sen. Jones and Mrs. Brown.'],
    ['initials', 'J. K. Rowling and George W. Bush spoke.'],
    ['an abbreviation in mid-sentence', 'The U.S. Senate voted at 5 p.m. Friday.'],
    ['decimals, times and addresses', 'It rose 3.5 percent by 10.30, says www.example.com/a.b today.'],
    ['an attribution behind a quotation', '“Is it true?” Prime Minister Boris Johnson asked.'],
    ['an attribution in lower case', '“Stop!” he said.'],
    [
      'a comma inside the quotation marks',
      '"This is about geopolitics, the fight," Lavrov said in an interview.',
    ],
    ['a company', 'Acme Inc. Chairman Bob Roe left.'],
    ['the number of a list item', '1. The first thing.'],
    ['no end mark at all', 'Dmitri Lovetsky / AP / TASS'],
    [
      'brackets inside a quotation',
      '“but there’s currently no such need [to send assistance],” Peskov told reporters.',
    ],
  ]
  test.each(cases)('%s', (_why, sentence) => {
    expect(written(sentence)).toEqual([sentence])
  })
})

describe('two sentences', () => {
  const cases: [why: string, first: string, second: string][] = [
    ['plainly', 'He left.', 'She stayed.'],
    ['the first ends inside quotation marks', 'He called it “unacceptable.”', 'Others agreed.'],
    ['the second opens with a quotation mark', 'He left.', '“She stayed,” he said.'],
    ['a question', 'Did he leave?', 'She stayed.'],
    ['an abbreviation that ends one', 'They live in the U.S.', 'The others do not.'],
    ['an ellipsis', 'He waited…', 'Nobody came.'],
    ['a bracket around the first', '(He left.)', 'She stayed.'],
    ['the second opens with a figure', 'He left.', '2020 was over.'],
    ['a French quotation that ends one', 'Il a dit : « C’est clair ! »', 'Puis il est parti.'],
    ['an Arabic question', 'هل غادر؟', 'نعم غادر.'],
    ['an afternoon that ends one', 'It began at 5 p.m.', 'The crowd left.'],
  ]
  test.each(cases)('%s', (_why, first, second) => {
    expect(written(`${first} ${second}`)).toEqual([first, second])
  })
  test('Chinese, which has no spaces', () => {
    expect(written('他走了。她留下了！')).toEqual(['他走了。', '她留下了！'])
  })
})

describe('what a hasty rule would get wrong', () => {
  const cases: [why: string, ...sentences: string[]][] = [
    ['a party and its state', 'Rep. Adam Kinzinger (R-Ill.) broke with his party.'],
    ['a dateline', 'ROCHESTER, N.Y. (AP) — A judge threw out the case.'],
    ['a name with an exclamation mark', 'Yahoo! Finance said shares fell.'],
    ['a hyphen behind an acronym', 'The U.S.-led coalition struck twice.'],
    ['a reference behind a quotation', '“It fell.” (Smith 55).'],
    ['words left out', 'The thing is . . . I did not mean it.'],
    ['a parenthesis of two sentences', 'The men (Who hired them? Nobody knows.) fled on foot.'],
    [
      'a quotation with its speaker in apposition',
      '“Why us?” Maria Kolesnikova, an opposition leader, asked.',
    ],
    ['a speaker with a title', '“I can’t breathe!” Mr. Floyd said.'],
    ['a hyphen before an address', 'Write to j.doe@state.gov or see www.Example.com/A.b today.'],
    ['a list inside a sentence', 'There are three: 1) cost, 2) time and 3) risk.'],
    ['a letter that tells things apart', 'He was treated for hepatitis B.', 'Doctors released him.'],
    ['a place behind a comma', 'He was arrested in Tampa, Fla.', 'Police did not say why.'],
    ['a company, then a subject and its verb', 'He sold Acme Inc.', 'Investors were told.'],
    ['a name with a small letter first', 'Mac sales rose.', 'iPhone sales fell.'],
    ['a note mark', 'The claim was false.[1]', 'It was repeated.'],
    ['a sentence in brackets', 'He left early.', '(He had a fever.)', 'She spoke.'],
    ['a full stop that belongs to a time', 'He left at 6 p.m.', 'Mr. Smith then spoke.'],
    ['bullets', '• Wash your hands', '• Wear a mask'],
    ['steps', '1. Register online', '2. Bring an ID'],
    ['an answer', 'Would he go?', 'No.', 'The answer surprised no one.'],
  ]
  test.each(cases)('%s', (_why, ...sentences) => {
    expect(written(sentences.join(' '))).toEqual(sentences)
  })
  test('a forgotten space', () => {
    expect(written('He left.She stayed.')).toEqual(['He left.', 'She stayed.'])
  })
})

describe('a line break', () => {
  const cases: [why: string, text: string, ...sentences: string[]][] = [
    ['in a sentence that goes on', 'It was a cold \nnight.', 'It was a cold \nnight.'],
    ['behind a word that wants another', 'He went to the\nUnited States.', 'He went to the\nUnited States.'],
    ['between lines of their own', 'First line\nSecond line', 'First line', 'Second line'],
    ['in a list in small letters', 'features\nprices\n', 'features', 'prices'],
    ['with an empty line', 'It was\n\nnight.', 'It was', 'night.'],
  ]
  test.each(cases)('%s', (_why, text, ...sentences) => {
    expect(written(text)).toEqual(sentences)
  })
})

const LANGUAGES = ['en', 'ru', 'de', 'fr', 'es', 'ar', 'zh', 'ja', 'el', 'hy', 'hi', 'xx', '']

test('sentences and the white space between them concatenate to the text, whatever text and language', () => {
  const scraps = fc.constantFrom(
    ...[
      '. ',
      '! ',
      '…',
      ' ',
      '\t',
      '\n',
      'Mr',
      'a',
      'B',
      'Aug',
      '3',
      '.',
      '😀',
      '1) ',
      '2) ',
      '• ',
      'a. ',
      'b. ',
    ],
    ...[
      '”',
      '“',
      '(',
      ')',
      '«',
      '»',
      '\u00a0',
      '. . . ',
      '[1]',
      '。',
      '「',
      '」',
      '؟',
      '：',
      ':',
      ';',
      'г',
      'U.S.',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scraps).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
      const faults: string[] = []
      let position = 0
      for (const { start, end } of splitSentences(text, language)) {
        const sentence = text.slice(start, end)
        if (text.slice(position, start).trim() !== '') faults.push(`lost before ${start}`)
        if (sentence === '' || sentence !== sentence.trim()) faults.push(`not trimmed at ${start}`)
        if (spanProblem(text, { start, end }) !== null) faults.push(`no span at ${start}`)
        position = end
      }
      if (text.slice(position).trim() !== '') faults.push('lost at the end')
      expect(faults).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a long block costs no more for a character than a short one', () => {
  const paragraph =
    '“Is it true?” Boris Johnson asked. Gen. J. K. Smith (R-Ill.) left at 5 p.m. Friday. He fell. '
  const perUnit = (length: number) => {
    const text = paragraph.repeat(Math.ceil(length / paragraph.length))
    const begun = performance.now()
    splitSentences(text)
    return (performance.now() - begun) / text.length
  }
  perUnit(500_000)
  // Far above the noise of a busy machine, far below what a square would give: a factor of 20.
  expect(perUnit(2_000_000)).toBeLessThan(5 * Math.max(perUnit(100_000), perUnit(100_000)))
})
