import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

test.each([
  ['https://a.example/2020/report.pdf?x=1', undefined, 'report.pdf'],
  ['https://a.example/na%C3%AFve.html', undefined, 'naïve.html'],
  ['https://a.example/', undefined, undefined],
  ['https://a.example/%E0%A4%A', undefined, undefined],
  ['https://a.example/..%2F..%2Fetc%2Fpasswd', undefined, 'passwd'],
  ['https://a.example/x', 'attachment; filename="A report.pdf"', 'A report.pdf'],
  ['https://a.example/x', 'attachment; filename=report.pdf; size=1', 'report.pdf'],
  ['https://a.example/x', "attachment; filename=a.pdf; filename*=UTF-8''na%C3%AFve.pdf", 'naïve.pdf'],
  ['https://a.example/x', 'attachment; filename="C:\\files\\report.pdf"', 'report.pdf'],
  ['https://a.example/x', 'attachment; filename="../../.profile"', 'profile'],
  ['https://a.example/x', 'attachment; filename="a\u0000\u202Eb.pdf"', 'ab.pdf'],
  ['https://a.example/x', 'inline', 'x'],
])('%s with %s is called %s', (address, disposition, name) => {
  expect(fileNameOf(new URL(address), disposition)).toBe(name)
})
