import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const TEXT = 'The minister said that 40 people left. Nobody followed them.'
const FLAG = { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Did he?' }
const CLAIM = { claimed: 'Forty people left.', claimant: { name: 'N. N.' }, rating: 'Mostly false' }
const WHOLE = {
  claimed: 'Forty people left.',
  claimant: { type: 'Person', name: 'N. N.', jobTitle: null, url: null },
  ...{ claimedOn: null, appearances: [], rating: 'Mostly false', explanation: null, reviewUrl: null },
}

let desk: TestDesk
let path: string
beforeAll(async () => {
  desk = await openTestDesk()
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  path = `/api/articles/${json.id}`
})
afterAll(() => desk.close())

const flagged = async (more: object = {}, by = desk.ada) =>
  (await by('POST', `${path}/flags`, { body: { ...FLAG, ...more } })).json
const change = async ({ id, version }: { id: string; version: number }, body: object, by = desk.ada) =>
  by('PATCH', `/api/flags/${id}`, { body, ifMatch: version })
const rescale = async (ratingScale: unknown) => {
  const { version } = (await desk.ada('GET', '/api/desk')).json
  return desk.ada('PATCH', '/api/desk', { body: { ratingScale }, ifMatch: version })
}

describe('a flag', () => {
  test('reviews nothing until a reviewer says so, and says what it reviews from then on', async () => {
    const flag = await flagged()
    expect(flag.claim).toBeNull()
    const marked = await change(flag, { claim: CLAIM }, await desk.as('reviewer'))
    expect(marked.json).toMatchObject({ claim: WHOLE, version: 2 })
    for (const at of [`/api/flags/${flag.id}`, `${path}/flags`, '/api/flags?limit=100']) {
      const { json } = await desk.ada('GET', at)
      const found = json.items?.find(({ id }: { id: string }) => id === flag.id) ?? json
      expect(found.claim).toEqual(WHOLE)
    }
    const { items } = (await desk.ada('GET', `${path}/history?flag=${flag.id}`)).json
    const said = items.find((entry: { action: string }) => entry.action === 'flag:change')
    expect(said.detail).toEqual({ before: { claim: null }, after: { claim: WHOLE } })
    expect((await change(marked.json, { claim: CLAIM })).json.version).toBe(2)
    expect((await change(marked.json, { claim: null })).json).toMatchObject({ claim: null, version: 3 })
  })

  test('can begin as a review, and keeps that when it is withdrawn and comes back', async () => {
    const flag = await flagged({ claim: CLAIM })
    expect(flag.claim).toEqual(WHOLE)
    await desk.ada('DELETE', `/api/flags/${flag.id}`, { ifMatch: flag.version })
    const back = await desk.ada('POST', `/api/flags/${flag.id}/restore`, { ifMatch: flag.version + 1 })
    expect(back.json.claim).toEqual(WHOLE)
  })

  test('that is settled takes a review too: it is published when all is settled', async () => {
    const flag = await flagged()
    const settled = (await change(flag, { status: 'resolved', outcome: 'attributed' })).json
    const { json } = await change(settled, { claim: CLAIM })
    expect(json).toMatchObject({ claim: WHOLE, outcome: 'attributed', settled: settled.settled })
  })

  test('of somebody else is marked by reviewers only, and changed otherwise by all', async () => {
    const flag = await flagged({ claim: CLAIM })
    const checker = await desk.as('checker')
    expect((await change(flag, { claim: null }, checker)).status).toBe(403)
    const { status, json } = await change(flag, { note: 'Did she?' }, checker)
    expect({ status, claim: json.claim }).toEqual({ status: 200, claim: WHOLE })
    const body = { ...FLAG, claim: CLAIM }
    expect((await checker('POST', `${path}/flags`, { body })).status).toBe(403)
  })

  test('that was changed meanwhile is not marked over', async () => {
    const flag = await flagged()
    await change(flag, { note: 'Did she?' })
    expect((await change(flag, { claim: CLAIM })).status).toBe(412)
  })

  test.each<[why: string, claim: object, at: string]>([
    ['nothing claimed', { claimed: ' ' }, 'claim.claimed'],
    ['more than a line', { claimed: 'Forty\nleft' }, 'claim.claimed'],
    ['a line parted by U+2028', { claimed: 'Forty\u2028left' }, 'claim.claimed'],
    ['half a character', { claimed: 'Forty \ud83d' }, 'claim.claimed'],
    ['nobody', { claimant: { name: '' } }, 'claim.claimant.name'],
    ['a link that runs', { claimant: { name: 'N.', url: 'javascript:alert(1)' } }, 'claim.claimant.url'],
    ['a place that is none', { appearances: ['there'] }, 'claim.appearances.0'],
    ['no day', { claimedOn: 'Monday' }, 'claim.claimedOn'],
    ['a verdict that the desk does not have', { rating: 'Pants on fire' }, 'claim.rating'],
    ['a field that is none', { stars: 5 }, 'claim'],
  ])('takes no review with %s', async (_why, wrong, at) => {
    const flag = await flagged()
    const { json } = await change(flag, { claim: { ...CLAIM, ...wrong } })
    expect(json).toMatchObject({ status: 422, issues: [{ path: at }] })
  })
})

describe('the rating scale of the desk', () => {
  const steps = (...names: string[]) => names.map((name, index) => ({ value: index + 1, name }))

  test('is the usual one until an admin says otherwise; verdicts that are gone stay as they were said', async () => {
    const { json: before } = await desk.ada('GET', '/api/desk')
    expect(before).toMatchObject({ publisher: null })
    expect(before.ratingScale.map(({ name }: { name: string }) => name)).toEqual([
      ...['False', 'Mostly false', 'Half true', 'Mostly true', 'True'],
    ])
    const flag = await flagged({ claim: CLAIM })
    const scale = steps('Wrong', 'Right')
    expect((await rescale(scale)).json).toMatchObject({ ratingScale: scale, coverage: 100 })
    expect((await desk.ada('GET', `/api/flags/${flag.id}`)).json.claim.rating).toBe('Mostly false')
    const wrong = await change(flag, { claim: { ...CLAIM, claimed: 'Forty left.' } })
    expect(wrong.json.issues).toEqual([{ path: 'claim.rating', message: 'must be one of: Wrong, Right' }])
    expect((await change(flag, { claim: { ...CLAIM, rating: 'Wrong' } })).status).toBe(200)
    const [entry] = await desk.client.historyEntry.findMany({ where: { action: 'desk:change' } })
    expect(entry?.detail).toMatchObject({ before: { ratingScale: before.ratingScale } })
    await rescale(before.ratingScale)
  })

  test.each<[why: string, scale: unknown, at: string]>([
    ['one step', steps('True'), 'ratingScale'],
    ['twelve steps', steps(...Array.from({ length: 12 }, (_, n) => `Step ${n}`)), 'ratingScale'],
    ['a name twice', steps('True', 'true'), 'ratingScale.1.name'],
    ['a step without a name', steps('False', ' '), 'ratingScale.1.name'],
    ['numbers that fall', steps('False', 'True').toReversed(), 'ratingScale.1.value'],
    ['words for numbers', [{ value: 'one', name: 'False' }, ...steps('True')], 'ratingScale.0.value'],
  ])('is not one of %s', async (_why, scale, at) => {
    expect((await rescale(scale)).json).toMatchObject({ status: 422, issues: [{ path: at }] })
  })

  test('and the name that the desk publishes under are the admin’s to say', async () => {
    const { version } = (await desk.ada('GET', '/api/desk')).json
    const named = (by = desk.ada) =>
      by('PATCH', '/api/desk', { body: { publisher: 'The Desk' }, ifMatch: version })
    expect((await named(await desk.as('reviewer'))).status).toBe(403)
    expect((await named()).json).toMatchObject({ publisher: 'The Desk', version: version + 1 })
  })
})

test('reviews leave from the article and from the queue once one is marked and has an address', async () => {
  const { json: article } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  const at = `/api/articles/${article.id}`
  const flag = (await desk.ada('POST', `${at}/flags`, { body: FLAG })).json
  const ways = [`${at}/export/claim-review`, `/api/export/claim-review?article=${article.id}`]
  const told = async () => Promise.all(ways.map(async (way) => desk.ada('GET', way)))
  for (const { json } of await told()) {
    expect(json).toMatchObject({ status: 422, code: 'nothing-to-export' })
    expect(json.detail).toMatch(/^No flag here is marked as the review of a published claim/)
  }
  const marked = (await change(flag, { claim: CLAIM })).json
  for (const { json } of await told())
    expect(json.detail).toMatch(/does not say where its review is published/)
  await change(marked, { claim: { ...CLAIM, reviewUrl: 'https://news.example/r' } })
  const [one, all] = await told()
  expect(one?.json['@graph']).toMatchObject([{ '@type': 'ClaimReview', url: 'https://news.example/r' }])
  expect(all?.text).toBe(one?.text)
  expect(one?.headers.get('content-disposition')).toContain('.claims.json')
})

test('a file that says what was reviewed is for those who may say so', async () => {
  await flagged({ claim: CLAIM })
  const { json: file } = await desk.ada('GET', `${path}/export/json`)
  const flags = file.flags
    .filter(({ status }: { status: string }) => status !== 'resolved')
    .map((flag: object) => ({ ...flag, thread: [] }))
  const body = { ...file, flags, findings: [], id: crypto.randomUUID() }
  expect((await (await desk.as('checker'))('POST', '/api/articles', { body })).status).toBe(403)
  const { status } = await (await desk.as('reviewer'))('POST', '/api/articles', { body })
  expect(status).toBe(201)
  const older = flags.map(({ claim: _not, ...flag }: { claim: unknown }) => flag)
  const { json } = await desk.ada('POST', '/api/articles', {
    body: { ...body, flags: older, id: crypto.randomUUID() },
  })
  const { items } = (await desk.ada('GET', `/api/articles/${json.id}/flags`)).json
  expect(items.every(({ claim }: { claim: unknown }) => claim === null)).toBe(true)
})
