import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/review/claim.ts'
import { spanProblem } from '#domain/article/span.ts'
import { DOSSIER_TEXT, dossierWith, flagWith, textOf } from '../../testing/dossiers.ts'
import type { Dossier } from '../dossier.ts'
import { html } from './html.ts'

const pageOf = async (dossier: Dossier) => parseHTML(await textOf(html, dossier)).document
const squeezed = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()

const READ = { by: { id: 'b', name: 'A & B' }, at: '2026-01-02T03:04:05.000Z' }
const READINGS = [
  { ...READ, written: 'Friday', occurrence: 1, date: '2026-01-02' },
  { ...READ, written: 'Monday <b>', occurrence: 1, date: null },
  { ...READ, written: 'Monday', occurrence: 2, date: '2026-01-05' },
  { ...READ, written: 'Monday', occurrence: 3, date: '2026-01-06' },
]

describe('a report', () => {
  it('has the article with a number behind the words of each flag, leading to what it says', async () => {
    const flags = [
      flagWith(),
      flagWith({ id: 'flag-2', span: { start: 21, end: 27 }, note: 'Which Monday?' }),
    ]
    const page = await pageOf(dossierWith({ flags }))
    expect([...page.querySelectorAll('section mark')].slice(0, 2).map((mark) => mark.textContent)).toEqual([
      'minister',
      'Monday',
    ])
    expect(page.querySelector('sup a[href="#flag-2"]')?.textContent).toBe('2')
    expect(squeezed(page.querySelector('#flag-2')?.closest('tr')?.textContent)).toContain('Which Monday?')
  })

  it('says which dates an editor reads otherwise, where they still stand in the text', async () => {
    const page = await pageOf(dossierWith({ dateReadings: READINGS, text: 'On Monday <b>, then Monday.' }))
    expect(squeezed(page.querySelector('h1 ~ p ~ p.facts')?.textContent)).toBe(
      'Dates read by an editor: “Monday <b>” as no date, by A & B; “Monday” (2) as 2026-01-05, by A & B',
    )
    expect(await textOf(html, dossierWith())).not.toContain('Dates read')
  })

  it('says what a flag reviews, as the desk does', async () => {
    const claim: Claim = {
      ...{
        claimed: '<b>Forty</b> left.',
        claimedOn: null,
        appearances: [],
        rating: 'False',
        reviewUrl: null,
      },
      ...{ claimant: { type: 'Person', name: 'N. N.', jobTitle: null, url: null }, explanation: null },
    }
    const page = await pageOf(dossierWith({ flags: [flagWith({ claim })] }))
    expect(squeezed(page.querySelector('#flag-1')?.closest('tr')?.textContent)).toContain(
      'Reviews a claim by N. N.: rated False. “<b>Forty</b> left.”',
    )
  })

  it('has the words of the article and no others, whatever overlaps', async () => {
    const place = fc.tuple(fc.nat(DOSSIER_TEXT.length - 2), fc.integer({ min: 1, max: 60 }))
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 6 }), async (places) => {
        const flags = places
          .map(([start, length], index) =>
            flagWith({
              id: `f${index}`,
              span: { start, end: Math.min(start + length, DOSSIER_TEXT.length) },
            }),
          )
          .filter(({ span }) => spanProblem(DOSSIER_TEXT, span) === null)
          .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
        const page = await pageOf(dossierWith({ flags }))
        const blocks = [...page.querySelectorAll('section[aria-label="Article"] .block > :first-child')]
        for (const number of blocks.flatMap((block) => [...block.querySelectorAll('sup')])) number.remove()
        expect(blocks.map((block) => block.textContent).join('\n\n')).toBe(DOSSIER_TEXT)
      }),
      { numRuns: 60 },
    )
  })

  it('tells what was not checked, who signed, and what the words mean', async () => {
    const at = '2026-01-02T00:00:00.000Z'
    const by = { id: 'rita', name: 'Rita Reviewer' }
    const decisions = { text: '', sentences: {}, checks: {}, flags: {}, waivers: {} }
    const signOff = {
      id: 's',
      revisionId: 'revision-1',
      revisionNumber: 1,
      textHash: 'b'.repeat(64),
      seal: 'c'.repeat(64),
      decisions,
      note: 'Fine.',
      by,
      at,
    }
    const waiver = {
      id: 'w',
      kind: 'blocker' as const,
      subjectId: 'flag-1',
      reason: 'The lawyer knows.',
      by,
      at,
    }
    const page = await pageOf(dossierWith({ flags: [flagWith()], record: { signOff, waivers: [waiver] } }))
    const text = squeezed(page.querySelector('body')?.textContent)
    for (const said of [
      'Not checked (3 of 3 sentences)',
      'Signed off by Rita Reviewer',
      'c'.repeat(64),
      'The lawyer knows.',
      'Legend',
    ]) {
      expect(text).toContain(said)
    }
    expect(squeezed((await pageOf(dossierWith())).querySelector('.seal')?.textContent)).toContain(
      'Not signed off.',
    )
  })

  it.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['the end of the page', '</body></html><iframe src="https://a.example">'],
    ['an attribute', '" onmouseover="alert(1)'],
    ['another style', '</style><style>@import "https://a.example"</style>'],
    ['control characters and half a character', '\u0000\u001B\uD83D'],
  ])('is only text, with %s in it', async (_what, hostile) => {
    const flag = flagWith({ note: hostile, suggestedText: hostile, author: { id: 'x', name: hostile } })
    const thread = [
      {
        id: 'c',
        flagId: 'flag-1',
        author: flag.author,
        text: hostile,
        proposal: null,
        mentions: [],
        createdAt: flag.createdAt,
      },
    ]
    const dossier = dossierWith({
      ...{ text: `${hostile} was said.`, flags: [flag] },
      article: { title: hostile, byline: hostile, sourceUrl: hostile, language: hostile },
      threads: new Map([['flag-1', thread as never]]),
    })
    const written = await textOf(html, dossier)
    const page = parseHTML(written).document
    expect(page.querySelectorAll('script, img, iframe, object, embed, link, form')).toHaveLength(0)
    expect(page.querySelectorAll('style')).toHaveLength(1)
    expect(
      [...page.querySelectorAll('*')]
        .flatMap((element) => [...element.attributes])
        .filter(({ name }) => name.startsWith('on')),
    ).toEqual([])
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(written).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
  })

  it('asks for nothing outside itself', async () => {
    const written = await textOf(html, dossierWith({ flags: [flagWith()] }))
    expect(written).toContain("default-src 'none'")
    expect(written).not.toMatch(/\b(?:src|srcset|action|data)=|@import|url\(/)
  })
})
