import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { nameVariant } from './name-variant.ts'

const found = (pasted: string) => noticedIn(nameVariant, pasted)
/** A name in three places, of which the last has another spelling. */
const story = (often: string, once: string) =>
  `The talks with ${often} began on Monday. On Tuesday the party of ${often} left. It was late when ${once} came back.`

describe('valid', () => {
  const cases: [why: string, pasted: string][] = [
    ['one spelling', story('Velkamp', 'Velkamp')],
    ['a people and its country', story('German', 'Germany')],
    ['a country and its people', story('Ruritania', 'Ruritanian')],
    ['another one', story('Israel', 'Israeli')],
    ['a plural', story('Senator', 'Senators')],
    ['the people in the plural', story('Russian', 'Russians')],
    ['a possessive', story('Velkamp', 'Velkamp’s')],
    ['a possessive of a name with an s', story('Velkamps', "Velkamps'")],
    ['short names', story('Brian', 'Bryan')],
    ['two people with their surnames', story('Stephan Orwell', 'Stephen Harker')],
    ['given names of two people', story('Jordan Hale', 'Jordyn Hope')],
    ['two known surnames', story('Hansen', 'Hanson')],
    ['two known places', story('Ireland', 'Iceland')],
    ['two ways to write an institution', story('Centre', 'Center')],
    ['a Slavic surname of a man and of a woman', story('Kowalski', 'Kowalska')],
    ['another ending of the same given name', story('Sergei', 'Sergey')],
    ['transliterations with more than a letter between them', story('Tikhanovskaya', 'Tsikhanouskaya')],
    ['another first letter', story('Velkamp', 'Delkamp')],
    ['the other spelling in brackets', 'Velkamp wrote it. The party of Velkamp left. They call her Velkamp (Велкемп, Velkemp) there.'],
    ['[sic]', 'Velkamp wrote it. The party of Velkamp left. The letter named “Velkemp [sic]” twice.'],
    ['a word that is also written small', 'The talks with Copper began. The party of Copper left. Prices of Coppor and coppor fell.'],
    ['a capital owed to the beginning of a sentence', 'The talks with Walker began. The party of Walker left. Walked home by two officers, she cried.'],
    ['a word of a headline', 'Markel Party Leaves Talks In The Capital At Night\n\nThe talks with Merkelt began on Monday and went on. The party of Merkelt left them on Tuesday. It was late.'],
    ['one place each', 'The talks with Velkamp began. The party of Velkemp left.'],
    ['a photographer', `The talks with Velkamp began on Monday, said Velkamp. Peter Velkemp / AP`],
  ] // prettier-ignore
  test.each(cases)('%s', (_why, pasted) => {
    expect(found(pasted)).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [why: string, often: string, once: string][] = [
    ['a letter more', 'Brazile', 'Brazille'],
    ['a letter less', 'Zimbabwe', 'Zimbabe'],
    ['another letter', 'Peskov', 'Peskon'],
    ['neighbours that changed places', 'Schweiker', 'Schwieker'],
    ['with the given name of the same person', 'Anna Velkamp', 'Anna Velkemp'],
    ['of another person of the family', 'Anna Velkamp', 'Peter Velkemp'],
    ['with a possessive', 'Velkamp', 'Velkemp’s'],
  ]
  test.each(cases)('%s', (_why, often, once) => {
    const [finding, ...others] = found(story(often, once))
    expect(others).toEqual([])
    const [common, rare] = [often.split(' ').at(-1) ?? '', once.split(' ').at(-1)?.replace('’s', '') ?? '']
    expect(finding).toMatchObject({
      ...{ confidence: 'precise', category: 'identity', words: [rare, common] },
      values: { rare, common, rareCount: 1, commonCount: 2, arithmetic: `${rare} × 1, ${common} × 2` },
    })
    expect(finding?.values['rareContext']).toContain(rare)
    expect(finding?.values['commonContext']).toContain(common)
    expect(finding?.values['majority']).toContain('no proof')
  })

  test('at the beginning of a sentence, when somebody speaks', () => {
    const pasted = 'The talks with Velkamp began. The party of Velkamp left. Velkemp said it was late.'
    expect(found(pasted)).toMatchObject([{ confidence: 'precise', words: ['Velkemp', 'Velkamp'] }])
  })

  test.each([
    ['letters that are written in two ways', 'Timoschenk', 'Tymoschenk'],
    ['a rare spelling that is a known name', 'Nuremburg', 'Nuremberg'],
  ])('%s are a hint', (_why, often, once) => {
    expect(found(story(often, once))).toMatchObject([{ confidence: 'hint' }])
  })
})
