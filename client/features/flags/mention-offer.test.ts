import { expect, test } from 'vitest'
import { mentionOffer, withMention } from './mention-offer.ts'

const PEOPLE = ['Ada Checker', 'Rita Reviewer', 'Émile Ada'].map((name) => ({ id: name, name }))
const offered = (text: string) => mentionOffer(text, text.length, PEOPLE)?.people.map(({ name }) => name)

test.each([
  ['everybody after the sign', 'Ask @', PEOPLE.map(({ name }) => name)],
  ['whose name begins so', '@ri', ['Rita Reviewer']],
  ['by any of their names, marks or not', '@emi', ['Émile Ada']],
  ['by the last name', '@rev', ['Rita Reviewer']],
  ['all that fit', '@ada', ['Ada Checker', 'Émile Ada']],
  ['into the second name', '@Ada Ch', ['Ada Checker']],
])('offers %s', (_why, text, names) => {
  expect(offered(text)).toEqual(names)
})

test.each([
  ['in an address', 'desk@a'],
  ['once the name is whole', '@Ada Checker '],
  ['for a name nobody has', '@bob'],
  ['on another line', '@\n'],
  ['without a sign', 'ada'],
])('offers nothing %s', (_why, text) => {
  expect(offered(text)).toBeUndefined()
})

test('puts the name where its beginning was', () => {
  expect(withMention('Ask @ri now', 7, 4, 'Rita Reviewer')).toEqual({
    text: 'Ask @Rita Reviewer now',
    caret: 19,
  })
})
