import { expect, test } from 'vitest'
import { mentionsIn } from './mentions.ts'

const person = (id: string, name: string) => ({ id, name })
const PEOPLE = [
  person('ada', 'Ada'),
  person('ada-c', 'Ada Checker'),
  person('jose', 'José Ñandú'),
  person('twin-1', 'Kim Lee'),
  person('twin-2', 'kim lee'),
  person('wang', '王芳'),
]

test.each([
  ['somebody named', 'Could @Ada look?', ['ada']],
  ['the longest name that fits', 'Could @Ada Checker look?', ['ada-c']],
  ['capitals do not matter', '@ADA CHECKER?', ['ada-c']],
  ['the shorter where the longer is cut off', '@Ada Check', ['ada']],
  ['a stop behind the name', 'Ask @Ada.', ['ada']],
  ['an s with an apostrophe', '@Ada’s view', ['ada']],
  ['in brackets and on a new line', '(@Ada)\n@José Ñandú', ['ada', 'jose']],
  ['each once, in the order of the text', '@José Ñandú @Ada @ada', ['jose', 'ada']],
  ['both of one name', 'Thanks @Kim Lee', ['twin-1', 'twin-2']],
  ['without spaces around', '請@王芳，看', []],
  ['a script without spaces, after a space', '請 @王芳，看', ['wang']],
])('%s', (_why, text, ids) => {
  expect(mentionsIn(text, PEOPLE).map(({ id }) => id)).toEqual(ids)
})

test.each([
  ['no sign', 'Ada should look'],
  ['an email address', 'write to desk@Ada'],
  ['the beginning of a longer word', '@Adam'],
  ['a name nobody has', '@Bob'],
  ['a sign alone', '@ @'],
  ['part of an accented letter', '@Ada\u0301'],
  ['nothing', ''],
])('nobody: %s', (_why, text) => {
  expect(mentionsIn(text, PEOPLE)).toEqual([])
})
