import type { TestDesk } from './open-desk.ts'

const TEXT = 'The minister left on Monday. Nobody followed him. He came back.'

/** Articles with a flag, sources, and what cites them, on the desk of a test. */
export const sourcesOf = (deskNow: () => TestDesk) => ({
  setUp: async () => {
    const desk = deskNow()
    const { json: article } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
    const path = `/api/articles/${article.id}`
    const body = { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one?' }
    const { json: flag } = await desk.ada('POST', `${path}/flags`, { body })
    return { path, flag, sentences: article.revision.sentences as { id: string; start: number }[] }
  },

  addSource: async (change: object = {}) => {
    const body = { type: 'document', title: 'Minutes', ...change }
    return (await deskNow().ada('POST', '/api/sources', { body })).json
  },

  attach: (path: string, body: object) => deskNow().ada('POST', `${path}/citations`, { body }),
})
