import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleFile } from '#contract/article-file.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { talkedOver } from '../testing/talked-over.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

describe('the export json', () => {
  test('is what its schema says, and nothing is left out of the schema', async () => {
    const { path } = await talkedOver(desk)
    const { json } = await desk.ada('GET', `${path}/export/json`)
    const read = articleFile.safeParse(json)
    expect(read.error?.issues ?? []).toEqual([])
    expect(read.data).toEqual(json)
    const lists = [
      ...['flags', 'sources', 'checks', 'findings', 'dateReadings', 'mutedRules', 'waivers', 'history'],
      'origins',
    ]
    expect(lists.filter((name) => json[name].length === 0)).toEqual([])
    expect(json.flags.some(({ thread }: { thread: unknown[] }) => thread.length > 1)).toBe(true)
    expect(json.signOff).toMatchObject({ by: { name: 'Ada Checker' } })
  })

  test('carries what was imported, byte for byte', async () => {
    const { path } = await talkedOver(desk)
    const { json } = await desk.ada('GET', `${path}/export/json`)
    const { bytes } = await desk.ada('GET', `${path}/original`)
    expect(new Uint8Array(Buffer.from(json.original.base64, 'base64'))).toEqual(bytes)
    expect(json.original.text).toBe((await desk.ada('GET', `${path}/original/text`)).text)
  })

  test('has its JSON Schema at the address it names', async () => {
    const { path } = await talkedOver(desk)
    const { json } = await desk.ada('GET', `${path}/export/json`)
    const { json: schema } = await desk.ada('GET', new URL(json.schema).pathname)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(json)))
    const flag = schema.properties.flags.items
    expect(Object.keys(flag.properties)).toEqual(expect.arrayContaining(Object.keys(json.flags[0])))
    expect(flag.required).toContain('quote')
  })
})
