import { endpoints } from '#contract/endpoints.ts'
import { type FlagCreation, flagCreation } from '#contract/flag.ts'
import { urlOf } from '../call.ts'
import type { KeptWrite } from './write.ts'

export type ComingFlag = Pick<FlagCreation, 'span' | 'category' | 'severity'> & { id: string }

/** The new flags of an article among what is kept until the desk has it. */
export const comingFlags = (entries: readonly KeptWrite[], articleId: string): ComingFlag[] => {
  const { method, path } = endpoints.createFlag
  const address = urlOf(path, { id: articleId }, {})
  return entries.flatMap((entry) => {
    if (entry.method !== method || entry.url !== address || entry.refusal !== undefined) return []
    const { data } = flagCreation.safeParse(entry.body)
    if (data?.id === undefined) return []
    return { id: data.id, span: data.span, category: data.category, severity: data.severity }
  })
}
