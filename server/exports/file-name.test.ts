import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test.each([
  ['Kremlin: events in “Belarus”', 'kremlin-events-in-belarus-flags.csv'],
  ['Кремль: события', 'кремль-события-flags.csv'],
  ['../../etc/passwd', 'etc-passwd-flags.csv'],
  ['=1+1', '1-1-flags.csv'],
  ['_-_', 'article-flags.csv'],
])('%s is saved as %s', (title, expected) => {
  expect(fileName(title, 'csv')).toBe(expected)
})

test('no title makes a name that a file system refuses', () => {
  expect(Buffer.byteLength(fileName('😀𝒳長'.repeat(400), 'csv'))).toBeLessThan(255)
})
