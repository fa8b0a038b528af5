import { describe, expect, it } from 'vitest'
import { bytesOf, dossierWith, flagWith } from '../../testing/dossiers.ts'
import { wordsIn } from '../../testing/words-in.ts'
import { findChromium } from './chromium.ts'
import { pdf } from './pdf.ts'

const chromium = await findChromium()
if (chromium === null)
  process.stderr.write('\n!!! SKIPPED: there is no Chromium, so nothing is printed to PDF.\n\n')

describe('without Chromium', () => {
  it('is said to be missing, with what to do', async () => {
    const { CHROMIUM_PATH, PATH } = process.env
    try {
      Object.assign(process.env, { CHROMIUM_PATH: '', PATH: '/nowhere' })
      expect(await pdf.unavailable?.()).toContain('Install it')
    } finally {
      process.env['PATH'] = PATH
      if (CHROMIUM_PATH === undefined) delete process.env['CHROMIUM_PATH']
      else process.env['CHROMIUM_PATH'] = CHROMIUM_PATH
    }
  })
})

describe.skipIf(chromium === null)('a printed report', () => {
  it('has the words of the article, of its flags and of the sign-off', { timeout: 120_000 }, async () => {
    const bytes = await bytesOf(pdf, dossierWith({ flags: [flagWith({ note: 'Which one? 😀 <b>' })] }))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    // Letters that are set as one sign come out apart.
    const text = (await wordsIn(bytes)).replaceAll(/\s+/g, '')
    for (const said of ['Nobodyfollowedhim.', 'Whichone?😀<b>', 'Notsignedoff.']) expect(text).toContain(said)
  })
})
