import { afterAll, expect, test } from 'vitest'
import { pastedArticle } from '../testing/rule-articles.ts'
import { openRuleRoom } from './rule-room.ts'

const here = openRuleRoom()
const apart = openRuleRoom({ atOnce: 0 })
afterAll(async () => {
  await Promise.all([here.close(), apart.close()])
})

const LINK = 'Related: The summit ends\n\nhttps://example.com/2024/05/05/summit'
const source = pastedArticle(LINK)

test('a text is answered alike in the thread and here', async () => {
  const answer = await here.ask('rules', source)
  expect(answer.findings).toHaveLength(1)
  expect(await apart.ask('rules', source)).toEqual(answer)
})

test('each of those who ask at once has its own answer', async () => {
  const sources = ['2020-08-19', '2024-05-05', '2020-08-18'].map((publishedOn) =>
    pastedArticle(LINK, { publishedOn }),
  )
  const answers = await Promise.all(sources.map((each) => apart.ask('rules', each)))
  expect(answers.map(({ findings }) => findings[0]?.values['days'])).toEqual([1355, undefined, 1356])
})

test('what cannot be asked is refused, and the next question answered', async () => {
  const broken = { ...source, blocks: null } as unknown as typeof source
  const { failures } = await apart.ask('rules', broken)
  expect(failures).toContainEqual({ rule: 'link-date', reason: 'crashed' })
  expect((await apart.ask('rules', source)).findings).toHaveLength(1)
})

test('a room that was closed opens again for who asks', async () => {
  const room = openRuleRoom({ atOnce: 0 })
  const [asked] = await Promise.allSettled([room.ask('rules', source), room.close()])
  expect(asked.status).toBe('rejected')
  expect((await room.ask('rules', source)).findings).toHaveLength(1)
  await room.close()
})
