import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['plain words stay', 'the minister', 'the minister'],
  ['capitals do not matter', 'Minister', 'minister'],
  ['marks do not matter', 'Lukašenka à Zürich', 'lukasenka a zurich'],
  ['composed and decomposed are one', 'Ame\u0301lie', 'amelie'],
  ['forms of one letter are one', 'ﬁn Ⅳ ２', 'fin iv 2'],
  ['other scripts keep their letters', 'ЛУКАШЕНКО', 'лукашенко'],
  ['a letter that lower case gives a mark', 'İstanbul', 'istanbul'],
  ['no wildcards', '100 % _x', '100 ％ ＿x'],
  ['full width is the same as half width', '％＿', '％＿'],
  ['spaces and lines stay', 'a\n b', 'a\n b'],
])('%s', (_why, text, folded) => {
  expect(fold(text)).toBe(folded)
  expect(fold(folded)).toBe(folded)
})
