import type { BookField } from '#domain/book/entry.ts'
import { ApiProblem } from '../../api/problem.ts'
import { contentOf, type EntryDraft } from './entry-draft.ts'

const THERE = {
  name: 'is in the book already',
  office: 'is in the book already with this holder and this first day',
  event: 'is in the book already on this day',
}

/** What is wrong with one field of an entry, to be read after its label; undefined when nothing is. */
export const wrongWith = (problem: Error | null, field: BookField, draft: EntryDraft): string | undefined => {
  if (!(problem instanceof ApiProblem)) return undefined
  if (field === 'name' && problem.code === 'in-the-book') return THERE[draft.kind]
  const issue = problem.issues.find(({ path }) => path === field || path.startsWith(`${field}.`))
  if (!issue) return undefined
  const [, index] = /^aliases\.(\d+)$/.exec(issue.path) ?? []
  if (index === undefined) return issue.message
  return `“${contentOf(draft).aliases[Number(index)]}” ${issue.message}`
}
