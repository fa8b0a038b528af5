import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { mixedScript } from './mixed-script.ts'

describe('valid', () => {
  const cases: [why: string, pasted: string, language?: string][] = [
    ['one alphabet', 'The Kremlin said on Wednesday that it would wait.'],
    ['a name in its own alphabet', 'The Kremlin (Кремль) and Αθήνα in one sentence.'],
    ['units', 'It is 5 μm wide, 3 µg heavy and has 4 kΩ or 7 Ω.'],
    ['formulae', 'In it Δx, hν, λmax, πr, TNFα and IFN-γ stand for something.'],
    ['brands that show their letter', 'KoЯn and SIMΩN played, and so did ЯED.'],
    ['initials with an ending', 'VIPом стал клиент, а SMSка пришла.', 'ru'],
    ['a compound', 'IT-компания и web-сайт работают.', 'ru'],
    ['all of it Cyrillic', 'Кремль сообщил, что события не требуют помощи.', 'ru'],
    ['accents', 'Zoë, Łódź, naïve, Čapek and Ångström are Latin.'],
    ['a soft hyphen between words', 'The talks \u00ad went on, and \u200b so did we.'],
    ['joiners of other scripts', 'می\u200cخواهم و نامه', 'fa'],
    ['an emoji of several', 'The family 👨\u200d👩\u200d👧 came.'],
    ['marks of direction between Arabic letters', 'الس\u200fلام', 'ar'],
  ]
  test.each(cases)('%s', (_why, pasted, language = 'en') => {
    expect(noticedIn(mixedScript, pasted, { language })).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [why: string, pasted: string, word: string, codePoint: string, expected: string, language?: string][] = [
    ['a Cyrillic letter in a Latin word', 'The Krеmlin said it.', 'Krеmlin', 'U+0435', 'U+0065'],
    ['a Cyrillic capital', 'The Кremlin said it.', 'Кremlin', 'U+041A', 'U+004B'],
    ['a Greek letter in a Latin word', 'The tοwn said it.', 'tοwn', 'U+03BF', 'U+006F'],
    ['a Latin letter in a Cyrillic word', 'В Кpемле молчат.', 'Кpемле', 'U+0070', 'U+0440', 'ru'],
    ['a Cyrillic letter in a French word', 'Le présidеnt se tait.', 'présidеnt', 'U+0435', 'U+0065', 'fr'],
  ] // prettier-ignore
  test.each(cases)('%s', (_why, pasted, word, codePoint, expected, language = 'en') => {
    const findings = noticedIn(mixedScript, pasted, { language })
    expect(findings.map((finding) => finding.words)).toEqual([[word]])
    expect(findings[0]).toMatchObject({
      confidence: 'precise',
      category: 'artefact',
      values: { word, codePoint, expected },
    })
    expect(findings[0]?.message).toContain(codePoint)
  })
})

describe('what cannot be seen inside a word is a hint, once for each character', () => {
  const cases: [name: string, mark: string, codePoint: string][] = [
    ['soft hyphen', '\u00ad', 'U+00AD'],
    ['zero-width space', '\u200b', 'U+200B'],
    ['word joiner', '\u2060', 'U+2060'],
    ['mark of writing direction', '\u202e', 'U+202E'],
  ]
  test.each(cases)('%s', (name, mark, codePoint) => {
    const findings = noticedIn(mixedScript, `The Krem${mark}lin and the minis${mark}ter.`)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ confidence: 'hint', values: { name, codePoint, words: 2 } })
    expect(findings[0]?.words).toEqual([`Krem${mark}lin`, `minis${mark}ter`])
  })
})
