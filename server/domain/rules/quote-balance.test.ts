import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { quoteBalance } from './quote-balance.ts'

const found = (pasted: string, language = 'en') => noticedIn(quoteBalance, pasted, { language })

describe('valid', () => {
  const cases: [why: string, pasted: string, language?: string][] = [
    ['a pair of straight marks', 'The minister said "no one came" on Monday.'],
    ['a pair of typed marks', 'The minister said “no one came” on Monday.'],
    ['inches', 'He bought a 70" screen on Monday.'],
    ['inches inside a quotation', '"I bought a 70" screen," he said on Monday.'],
    ['a quotation that ends with a number', 'It was "the class of 1990" on Monday.'],
    ['feet and inches', `He is 5'10" tall, and she is 5' 8" at most.`],
    ['primes', 'The angle is 12′ 30″ and the screen 70″.'],
    ['minutes and seconds', `The place is at 51°30'26"N 0°7'39"W.`],
    ['apostrophes', 'The ’90s, rock ’n’ roll and the boys’ toys aren’t over.'],
    ['straight apostrophes', "The '90s, rock 'n' roll and the boys' toys aren't over."],
    ['doubled single marks, as on the wires', "The minister said ``no one came'' on Monday."],
    ['doubled straight single marks', "The minister said ''no one came'' on Monday."],
    ['a quotation inside a quotation', '“He said ‘no one came’ and left,” she said.'],
    ['German', 'Der Minister sagte: „Niemand kam“, und ging.', 'de'],
    ['German, closed as in English', 'Der Minister sagte: „Niemand kam”, und ging.', 'de'],
    ['German guillemets', 'Der Minister sagte: »Niemand kam«, und ging.', 'de'],
    ['French', 'Le ministre a dit : « Personne n’est venu. »', 'fr'],
    ['French without spaces', 'Le ministre a dit : «Personne n’est venu.»', 'fr'],
    ['Russian, one in the other', 'Он сказал: «Газета „Правда“ не вышла».', 'ru'],
    ['Swedish', 'Ministern sade: ”Ingen kom” och gick.', 'sv'],
    ['brackets and dashes around it', 'The rest ("no one came") – "or nearly so"—was true.'],
    ['several paragraphs, opened anew in each', '“We came here to stay.\n\n“We have work to do.\n\n“We will not leave,” she said.'], // prettier-ignore
    ['the same with straight marks', '"We came here to stay.\n\n"We have work to do.\n\n"We will not leave," she said.'], // prettier-ignore
    ['the same, with a caption between', '“We came here to stay.\n\nRelated: The talks\n\n“We will not leave,” she said.'], // prettier-ignore
    ['ended in the next paragraph', '“We came here to stay.\n\nWe will not leave,” she said.'],
    ['a related line that was cut off', 'Related: The minister says “no one\n\nThe talks began on Monday.'],
    ['an arrow to another page', 'The talks began on Monday.\n\nRead more »\n\nThe talks went on.'],
    ['an arrow back', '« Earlier news\n\nThe talks began on Monday.'],
    ['points of a list, opened anew in each', 'She named:\n\n• "We came here to stay.\n\n• "We have work to do."'], // prettier-ignore
    ['a list quoted as a whole', 'She named:\n\n• “We came here to stay.\n\n• We have work to do.\n\n• We will not leave.”'], // prettier-ignore
    ['numbered points, opened anew in each', 'She named:\n\n1. “We came here to stay.\n\n2. “We have work to do.”'], // prettier-ignore
    ['names of a program between backticks', 'Call ``open`` first, then ``close`` once it is done.'],
    ['a path that ends with a stroke', 'He looked into "the folder/", and then into "(the other/)".'],
    ['a value', 'Write it as --name="%(talks)" and wait, he said.'],
    ['a mark behind a backslash', 'Names that end with \\" are read anew, and so are "others\\ ", he said.'],
    ['an empty value', "It was told to write with -m '', or with (''), he said."],
    ['a fence of code', 'Write this:\n\n```js\n\nThe talks went on.'],
    ['code with an odd mark', 'He showed the line.\n\nif (a === "b) { return c; } else { d(); }\n\nThe talks went on for hours.\n\nThey ended late.\n\nNobody said a word.\n\nNight fell.\n\nIt was cold in the capital.\n\nThe minister left by train.'], // prettier-ignore
    ['other words marked with a straight and a typed mark', 'The minister said “no one came" on Monday.'],
  ]
  test.each(cases)('%s', (_why, pasted, language) => {
    expect(found(pasted, language)).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [why: string, pasted: string, missing: string, position: number][] = [
    [
      'a stray mark behind the attribution',
      'The talks are over, he said." They were long.',
      'opening mark',
      29,
    ],
    ['no closing mark', 'He said “no one came, and then he left.', 'closing mark', 9],
    ['no opening mark', 'He said no one came,” and then he left.', 'opening mark', 21],
    ['no closing mark, and another quotation behind', '"It is over, he said. "We left."', 'closing mark', 1],
    ['no closing mark, in the first of two', 'He said “no and “yes” on Monday.', 'closing mark', 9],
    [
      'at the end of the last paragraph of several',
      '“We came.\n\n“We will not leave, she said.',
      'closing mark',
      1,
    ],
    ['wire marks', "He said ``no one came, and left. ``It is over,'' he said.", 'closing mark', 9],
    ['German', 'Der Minister sagte: „Niemand kam, und ging.', 'closing mark', 21],
    [
      'French',
      'Le ministre a dit : « Personne n’est venu. Puis rien.\n\nIl a dit « non ».',
      'closing mark',
      21,
    ],
    ['in a heading', 'Minister: “No one came\n\nThe minister said on Monday that no one came to the talks in the capital.', 'closing mark', 11], // prettier-ignore
  ]
  test.each(cases)('%s', (_why, pasted, missing, position) => {
    const findings = found(pasted)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      confidence: 'precise',
      category: 'quote',
      severity: 'minor',
      values: { missing, position },
    })
    expect(findings[0]?.words).toEqual([findings[0]?.values['mark']])
  })
})
