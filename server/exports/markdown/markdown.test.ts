import { parseHTML } from 'linkedom'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/review/claim.ts'
import { dossierWith, flagWith, textOf } from '../../testing/dossiers.ts'
import type { Dossier } from '../dossier.ts'
import { markdown } from './markdown.ts'

const pageOf = async (...dossiers: Dossier[]) => {
  const text = await textOf(markdown, ...dossiers)
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return parseHTML(`<body>${html}</body>`).document
}

const CLAIM: Claim = {
  ...{ claimed: '*Forty* left.', claimedOn: null, appearances: [], rating: 'False', reviewUrl: null },
  claimant: { type: 'Person', name: 'N. N.', jobTitle: null, url: null },
  explanation: 'There were\nfourteen.',
}

describe('Markdown', () => {
  it('has each flag in reading order, with its words as a quotation', async () => {
    const flags = [
      flagWith(),
      flagWith({ id: 'flag-2', span: { start: 21, end: 27 }, note: 'Which\n\n# Monday?' }),
    ]
    const page = await pageOf(dossierWith({ flags }))
    expect(
      [...page.querySelectorAll('ol > li > blockquote')].map((quote) => quote.textContent?.trim()),
    ).toEqual(['minister', 'Monday'])
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelector('ol')?.textContent).toContain('# Monday?')
  })

  it('says which dates an editor reads otherwise', async () => {
    const by = { id: null, name: '*B*' }
    const reading = {
      written: 'Monday',
      occurrence: 1,
      date: '2026-01-05',
      by,
      at: '2026-01-02T03:04:05.000Z',
    }
    const page = await pageOf(dossierWith({ dateReadings: [reading, { ...reading, occurrence: 2 }] }))
    expect(page.querySelector('h1 ~ p ~ p')?.textContent).toBe(
      'Dates read by an editor: “Monday” as 2026-01-05, by *B*',
    )
    expect((await pageOf(dossierWith())).body.textContent).not.toContain('Dates read')
  })

  it('keeps what belongs to a flag with it, however many there are', async () => {
    const flags = Array.from({ length: 101 }, (_, index) => flagWith({ id: `flag-${index}`, note: `a\n${index}` }))
    const items = [...(await pageOf(dossierWith({ flags }))).querySelectorAll('ol > li')]
    expect(items.map((item) => item.querySelectorAll('blockquote').length)).toEqual(flags.map(() => 1))
    expect(items.at(-1)?.textContent).toContain('a\n100')
  }) // prettier-ignore

  it('says what a flag reviews, as the desk does', async () => {
    const itemOf = async (claim: Claim | null) =>
      (await pageOf(dossierWith({ flags: [flagWith({ claim })] }))).querySelector('ol > li')?.textContent
    expect(await itemOf(CLAIM)).toContain(
      'Reviews a claim by N. N.: rated False. “*Forty* left.” There were\nfourteen.',
    )
    expect(await itemOf(null)).not.toContain('Reviews a claim')
  })

  it('tells what nobody has checked', async () => {
    const by = { id: 'ada', name: 'Ada' }
    const dossier = dossierWith()
    const [first] = dossier.article.revision.sentences
    const check = {
      sentenceId: first?.id ?? '',
      state: 'verified' as const,
      note: '',
      by,
      at: '2026-01-01T00:00:00.000Z',
      version: 1,
    }
    const page = await pageOf({ ...dossier, checks: new Map([[check.sentenceId, check]]) })
    const open = [...page.querySelectorAll('ul > li')].map((item) => item.textContent)
    expect(open).toEqual(['Nobody followed him.', 'The élan of the 😀 crowd was gone.'])
  })

  it('runs nothing and loads nothing, whatever stands in it', async () => {
    const hostile = '<img src=x onerror=alert(1)> ![x](https://a.example/x) [a](javascript:alert(1))'
    const flag = flagWith({
      note: hostile,
      suggestedText: hostile,
      reason: hostile,
      author: { id: 'a', name: hostile },
    })
    const page = await pageOf(dossierWith({ flags: [flag], article: { title: hostile } }))
    expect(page.querySelectorAll('img, script')).toHaveLength(0)
    expect(
      [...page.querySelectorAll('a')].filter((link) => link.getAttribute('href')?.startsWith('javascript')),
    ).toEqual([])
  })
})
