import { expect } from 'vitest'
import type { TestDesk } from './open-desk.ts'

const LINES = [
  'The 😀 minister left on Monday, and 40 of her people\nfollowed. Nobody saw it.',
  'Related article',
  'https://news.example/2024/05/05/a-story',
  'She said that “they would be back” within a week. The capital kept its calm.',
]

type Made = { path: string; article: { id: string; revision: { text: string; sentences: { id: string }[] } } }

/** An article with something of everything: flags in every state, replies, sources, dates, checks, a sign-off. */
export const talkedOver = async (desk: TestDesk): Promise<Made> => {
  const call = async (method: string, path: string, body?: object, ifMatch?: number) => {
    const reply = await desk.ada(method, path, {
      ...(body && { body }),
      ...(ifMatch !== undefined && { ifMatch }),
    })
    expect(reply.status, `${method} ${path} ${reply.text}`).toBeLessThan(300)
    return reply.json
  }
  const article = await call('POST', '/api/articles', {
    ...{ text: LINES.join('\n\n'), title: 'A minister left', publishedOn: '2020-08-19', byline: 'Ada' },
    language: 'en',
  })
  const path = `/api/articles/${article.id}`
  const { text, sentences } = article.revision
  const flagged = (words: string, more: object = {}) => {
    const start = text.indexOf(words)
    const span = { start, end: start + words.length }
    return call('POST', `${path}/flags`, {
      ...{ span, category: 'number', severity: 'major', note: `About ${words}` },
      ...more,
    })
  }
  const claim = {
    ...{ claimed: 'Forty left with her 😀', claimant: { name: 'N. N.', jobTitle: 'Spokeswoman' } },
    ...{ claimedOn: '2020-08-18', appearances: ['https://other.example/1'], rating: 'Mostly false' },
  }
  const first = await flagged('40 of her people', { suggestedText: '14 of her people 👩‍👩‍👧', claim })
  const second = await flagged('her people followed', { severity: 'blocker' })
  const third = await flagged('capital', { severity: 'query', status: 'queried' })
  await call('POST', `/api/flags/${first.id}/comments`, { text: '@Ada Checker, which ones?' })
  await call('POST', `/api/flags/${first.id}/comments`, { text: 'These.', proposedText: 'a few' })
  const settle = async (id: string, how: object) => {
    const { version } = await call('GET', `/api/flags/${id}`)
    await call('PATCH', `/api/flags/${id}`, { status: 'resolved', ...how }, version)
  }
  await settle(second.id, { outcome: 'duplicate', duplicateOfId: first.id })
  await settle(third.id, { outcome: 'stet', reason: 'It did.' })
  await flagged('Nobody', { severity: 'blocker' })
  const source = await call('POST', '/api/sources', { type: 'document', title: 'Minutes', locator: 'p. 1' })
  const form = new FormData()
  form.append('file', new Blob(['%PDF-1.4 words']), 'minutes.pdf')
  await desk.ada('POST', `/api/sources/${source.id}/files`, { form })
  await call('POST', `${path}/citations`, { sourceId: source.id, flagId: first.id, quotedWords: '14' })
  await call('POST', `${path}/citations`, { sourceId: source.id, sentenceId: sentences[0].id })
  const { items: findings } = await call('GET', `${path}/findings`)
  const precise = findings.find(({ confidence }: { confidence: string }) => confidence === 'precise')
  if (precise) await call('POST', `${path}/findings/${precise.id}/accept`)
  await call('PUT', `${path}/facts/dates`, { written: 'Monday', date: '2020-08-10' })
  await call('PUT', `${path}/rules/link-date`, { muted: true })
  const all = sentences.map(({ id }: { id: string }) => id)
  await call('POST', `${path}/checks/bulk`, { state: 'verified', note: 'Asked her.', sentenceIds: all })
  const { obstacles } = await call('GET', `${path}/readiness`)
  for (const { id } of obstacles)
    await call('POST', `${path}/waivers`, { obstacle: id, reason: 'She knows.' })
  await call('POST', `${path}/sign-off`, { note: 'Ready.' })
  return { path, article }
}
