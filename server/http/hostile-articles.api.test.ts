import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { talkedOver } from '../testing/talked-over.ts'

// oxlint-disable-next-line no-explicit-any
type File = any

let desk: TestDesk
let written: string
beforeAll(async () => {
  desk = await openTestDesk()
  const { path } = await talkedOver(desk)
  written = (await desk.ada('GET', `${path}/export/json`)).text
})
afterAll(() => desk.close())

const file = (): File => JSON.parse(written)
const everything = async () => {
  const { article, flag, comment, source, historyEntry, check, dateReading, articleRule } = desk.client
  const tables = [article, flag, comment, source, historyEntry, check, dateReading, articleRule]
  const counts = tables.map((table) => (table as typeof article).count())
  return (await Promise.all(counts)).join()
}

const HIGH = '\ud83d'

describe('a file that contradicts itself is refused, and nothing of it stays', () => {
  const accepted = (told: File) => told.findings.find((finding: File) => finding.state === 'accepted')
  const atEmoji = (told: File) => told.article.revision.text.indexOf('😀') + 1
  test.each<[string, (told: File) => void, string]>([
    ['another version', (told) => (told.formatVersion = 3), 'formatVersion'],
    ['no flags', (told) => delete told.flags, 'flags'],
    ['another text', (told) => (told.article.revision.hash = '0'.repeat(64)), 'article.revision.hash'],
    ['half a character', (told) => (told.flags[0].note = `a ${HIGH}`), 'flags.0.note'],
    ['half a character where nobody looks', (told) => (told.history[0].detail = { a: [HIGH] }), 'history.0.detail.a.0'],
    ['something very deep', (told) => (told.history[0].detail = { a: JSON.parse(`${'['.repeat(9000)}${']'.repeat(9000)}`) }), 'history.0.detail.a.0'],
    ['a span outside the text', (told) => (told.flags[0].span.end = 10_000), 'flags.0.span'],
    ['an empty span', (told) => (told.flags[0].span.end = told.flags[0].span.start), 'flags.0.span'],
    ['a span in a character', (told) => (told.flags[0].span.start = atEmoji(told)), 'flags.0.span'],
    ['a finding outside the text', (told) => (told.findings[0].spans[0].end = 10_000), 'findings.0.spans'],
    ['a sentence outside its block', (told) => (told.article.revision.sentences[0].end += 30), 'article.revision.sentences.'],
    ['blocks that overlap', (told) => (told.article.revision.blocks[1].start = 0), 'article.revision.blocks.1'],
    ['a block that runs code', (told) => (told.article.revision.blocks[0].href = 'javascript:alert(1)'), 'article.revision.blocks.0.href'],
    ['a source that runs code', (told) => (told.sources[0].url = 'javascript:alert(1)'), 'sources.0.url'],
    ['a flag twice', (told) => told.flags.push(told.flags[0]), 'flags'],
    ['a reply with the id of a flag', (told) => (told.flags[0].thread[0].id = told.flags[0].id), 'flags'],
    ['a reply to another flag', (told) => (told.flags[0].thread[0].flagId = 'x'), 'flags.0.thread'],
    ['a duplicate of itself', (told) => (told.flags.find((flag: File) => flag.outcome === 'duplicate').duplicateOfId = told.flags.find((flag: File) => flag.outcome === 'duplicate').id), 'flags.1.duplicateOfId'],
    ['a settlement by nobody', (told) => (told.flags.find((flag: File) => flag.settled).settled = null), 'flags.1.status'],
    ['an outcome of an open flag', (told) => (told.flags[0].outcome = 'fixed'), 'flags.0.status'],
    ['a check of no sentence', (told) => (told.checks[0].sentenceId = 'x'), 'checks.0.sentenceId'],
    ['two checks of a sentence', (told) => told.checks.push(told.checks[0]), 'checks.'],
    ['a sentence that breaks ids', (told) => (told.article.revision.sentences[0].id = 'a:b'), 'article.revision.sentences.0.id'],
    ['a finding that is decided by nobody', (told) => (accepted(told).decision = null), '.decision'],
    ['two findings of one flag', (told) => told.findings.push({ ...accepted(told), id: 'x' }), 'findings'],
    ['a date read as no day of the calendar', (told) => (told.dateReadings[0].date = '2020-02-30'), 'dateReadings.0.date'],
    ['a date without a word', (told) => (told.dateReadings[0].written = ' '), 'dateReadings.0.written'],
    ['a date at no place', (told) => (told.dateReadings[0].occurrence = 0), 'dateReadings.0.occurrence'],
    ['a date read twice', (told) => told.dateReadings.push({ ...told.dateReadings[0], date: null }), 'dateReadings.1'],
    ['a rule muted twice', (told) => told.mutedRules.push(told.mutedRules[0]), 'mutedRules.1'],
    ['a rule without a name', (told) => (told.mutedRules[0].rule = ''), 'mutedRules.0.rule'],
    ['an origin of other words', (told) => (told.origins[0].from += 1), 'origins.0'],
    ['bytes that are none', (told) => (told.original.base64 = '!'), 'original.base64'],
    ['more flags than there can be', (told) => (told.flags = Array.from({ length: 20_001 }, () => told.flags.at(-1))), 'flags'],
  ])('%s', async (_what, spoil, where) => {
    const told = file()
    spoil(told)
    const before = await everything()
    const { status, json } = await desk.ada('POST', '/api/articles', { body: told })
    expect({ status, path: json.issues?.[0]?.path ?? json }).toEqual({ status: 422, path: expect.stringContaining(where) })
    expect(json.issues.length).toBeLessThanOrEqual(20)
    expect(await everything()).toBe(before)
  }) // prettier-ignore
})

describe('what a file says besides is taken as it is meant', () => {
  const taken = async (change: (told: File) => void): Promise<File> => {
    const told = file()
    change(told)
    const reply = await desk.ada('POST', '/api/articles', { body: told })
    expect(reply).toMatchObject({ status: 201 })
    const path = `/api/articles/${reply.json.id}`
    return { path, told: (await desk.ada('GET', `${path}/export/json`)).json }
  }

  test('bytes are never given out as something that runs', async () => {
    const { path } = await taken((told) => (told.original.mediaType = 'text/html'))
    const { headers } = await desk.ada('GET', `${path}/original`)
    expect(headers.get('content-type')).not.toContain('html')
  })
  test('ids that no address could hold are replaced', async () => {
    const { told } = await taken((given) => {
      const { thread } = given.flags[0]
      thread[0].id = '../../x y'
    })
    expect(told.flags[0].thread[0].id).toMatch(/^[\w-]+$/)
  })
  test('a duplicate of a flag that is not in the file is a duplicate of nothing', async () => {
    const { told } = await taken((given) => {
      given.flags.find((flag: File) => flag.outcome === 'duplicate').duplicateOfId = 'elsewhere'
    })
    expect(told.flags[1]).toMatchObject({ outcome: 'duplicate', duplicateOfId: null })
  })
  test('a rule that this desk does not know stays muted for one that does', async () => {
    const { path, told } = await taken((given) => (given.mutedRules[0].rule = 'rule-to-come'))
    expect(told.mutedRules).toMatchObject([{ rule: 'rule-to-come' }])
    const { items } = (await desk.ada('GET', `${path}/rules`)).json
    expect(items.filter(({ muted }: File) => muted !== null)).toEqual([])
  })
  test('a date that is not in the text is read by nobody, and handed on', async () => {
    const { path, told } = await taken((given) => (given.dateReadings[0].written = 'Someday'))
    expect(told.dateReadings).toMatchObject([{ written: 'Someday', date: '2020-08-10' }])
    const { dates } = (await desk.ada('GET', `${path}/facts`)).json
    expect(dates.filter(({ resolvedBy }: File) => resolvedBy === 'editor')).toEqual([])
    expect((await desk.ada('GET', `${path}/export/html`)).text).not.toContain('Someday')
  })
  test('a prototype is a word like any other', async () => {
    const { told } = await taken((given) => {
      given.history[0].detail = JSON.parse('{"__proto__":{"a":1},"constructor":2}')
    })
    expect(told.article.state).toBe('checking')
  })
  test('what is of a confidential source stays, under whatever id', async () => {
    const secret = (given: File) => {
      given.sources[0].confidential = true
      given.history[0].detail = { about: given.sources[0].id }
    }
    const { told } = await taken(secret)
    expect(told.sources).toEqual([])
    const { id } = file().sources[0]
    expect(JSON.stringify(told.earlier)).not.toContain(id)
    expect(told.earlier.files).toEqual([])
  })
})

test('many flags come in at once', { timeout: 20_000 }, async () => {
  const told = file()
  const like = told.flags.at(-1)
  for (let more = 0; more < 5_000; more += 1)
    told.flags.push({ ...like, id: crypto.randomUUID(), thread: [] })
  const { status, json } = await desk.ada('POST', '/api/articles', { body: told })
  expect(status).toBe(201)
  expect(json.progress.flags).toBe(told.flags.length)
})
