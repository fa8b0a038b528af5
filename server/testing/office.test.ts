import { describe, expect, test } from 'vitest'
import { isOfficeMissing, OFFICE_TIMEOUT, openOffice } from './office.ts'

describe.skipIf(isOfficeMissing)('LibreOffice', () => {
  const office = openOffice()

  test('opens files one after the other', OFFICE_TIMEOUT, async () => {
    const [sheet, text] = await Promise.all([
      office.converted('Ünï.csv', 'a,b\n1,"two, three"\n', 'csv:Text - txt - csv (StarCalc):59,34,76'),
      office.converted('words.txt', 'Some words.\n', 'fodt'),
    ])
    expect([...sheet.keys()]).toEqual(['Ünï.csv'])
    expect(sheet.get('Ünï.csv')?.toString()).toBe('a;b\n1;two, three\n')
    expect(text.get('words.fodt')?.toString()).toContain('Some words.')
  })

  test('says when it can make nothing of a file', OFFICE_TIMEOUT, async () => {
    await expect(office.converted('words.txt', 'Some words.', 'pptx')).rejects.toThrow(/made nothing/)
  })
})
