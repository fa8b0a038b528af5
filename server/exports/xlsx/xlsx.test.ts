import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, DOSSIER_TEXT, dossierWith, flagWith } from '../../testing/dossiers.ts'
import { FLAG_COLUMNS } from '../flag-rows.ts'
import { xlsx } from './xlsx.ts'

const partsOf = async (...dossiers: Parameters<typeof bytesOf>[1][]) => {
  const parts = unzipSync(await bytesOf(xlsx, ...dossiers))
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array())
}
const texts = (xml: string) =>
  [...xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text]) => text)

describe('a workbook', () => {
  it('has its sheets in order, with a heading that stays and a filter', async () => {
    const part = await partsOf(dossierWith({ flags: [flagWith()] }))
    expect([...part('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Flags',
      'Checks',
      'Sources',
      'Summary',
    ])
    const flags = part('xl/worksheets/sheet1.xml')
    expect(flags).toContain('state="frozen"')
    expect(flags).toContain('<autoFilter ref="A1:AC2"/>')
    expect(texts(flags).slice(0, FLAG_COLUMNS.length)).toEqual([...FLAG_COLUMNS])
  })

  it('writes numbers as numbers and everything else as text', async () => {
    const part = await partsOf(
      dossierWith({ flags: [flagWith({ note: '=1+1', suggestedText: '2020-08-19' })] }),
    )
    const flags = part('xl/worksheets/sheet1.xml')
    expect(flags).toContain('<c r="A2"><v>1</v></c>')
    expect(texts(flags)).toContain('=1+1')
    expect(texts(flags)).toContain('2020-08-19')
    expect(flags).not.toContain('<f>')
  })

  it('leads from every row to its flag', async () => {
    const part = await partsOf(dossierWith({ flags: [flagWith(), flagWith({ id: 'flag-2' })] }))
    expect(part('xl/worksheets/sheet1.xml')).toContain('<hyperlink ref="AC3" r:id="rId2"/>')
    expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://desk.example/articles/article-1?flag=flag-2" TargetMode="External"',
    )
  })

  it('tells every sentence, checked or not', async () => {
    const by = { id: 'ada', name: 'Ada Checker' }
    const at = '2026-01-02T03:04:05.000Z'
    const dossier = dossierWith({ flags: [flagWith()] })
    const [first] = dossier.article.revision.sentences
    const check = { sentenceId: first?.id ?? '', state: 'verified' as const, note: '', by, at, version: 1 }
    const part = await partsOf({ ...dossier, checks: new Map([[check.sentenceId, check]]) })
    const told = texts(part('xl/worksheets/sheet2.xml'))
    expect(told).toContain('The minister left on Monday.')
    expect(told.filter((text) => text === 'verified')).toHaveLength(1)
    expect(told.filter((text) => text === 'unchecked')).toHaveLength(2)
  })

  it('keeps what no cell can hold whole, on a sheet of its own', async () => {
    const note = `${'a'.repeat(32_766)}😀${'b'.repeat(8_000)}`
    const part = await partsOf(dossierWith({ flags: [flagWith({ note })] }))
    expect(texts(part('xl/worksheets/sheet1.xml')).find((text) => text?.startsWith('aaa'))).toHaveLength(
      32_767,
    )
    const parts = texts(part('xl/worksheets/sheet5.xml')).filter((text) => /^a{9}|b{9}/.test(text ?? ''))
    expect(parts.join('')).toBe(note)
  })

  it('numbers the flags of several articles through', async () => {
    const two = dossierWith({
      flags: [flagWith({ id: 'flag-2', articleId: 'article-2' })],
      article: { id: 'article-2' },
    })
    const part = await partsOf(dossierWith({ flags: [flagWith()] }), two)
    expect(part('xl/worksheets/sheet1.xml')).toContain('<c r="A3"><v>2</v></c>')
    expect(texts(part('xl/worksheets/sheet4.xml'))).toContain('all flags')
  })

  it('takes any text', async () => {
    const notes = ['\u202Eright to left', '\u0000\u001B', '👩‍👩‍👧', '<x>&"', '_x0041_', '\uD83D']
    const flags = notes.map((note, index) => flagWith({ id: `flag-${index}`, note }))
    const part = await partsOf(dossierWith({ text: DOSSIER_TEXT, flags }))
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(part('xl/worksheets/sheet1.xml')).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
    expect(part('xl/worksheets/sheet1.xml')).toContain('_x0000__x001B_')
  })
})
