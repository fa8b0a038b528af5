import { queryOptions } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { call, request, urlOf } from './call.ts'

/** The catalogue of export formats. It changes only when the desk is upgraded. */
export const exportsQuery = queryOptions({
  queryKey: ['exports'],
  queryFn: async ({ signal }) => (await call(endpoints.listExports, { signal })).items,
  staleTime: Number.POSITIVE_INFINITY,
})

export type Download = { bytes: Blob; filename: string }

/** Fetched rather than linked, so that what goes wrong can be said on the page. */
export const fetchExport = async (articleId: string, format: string, fallback: string): Promise<Download> => {
  const answer = await request(endpoints.exportArticle, { params: { id: articleId, format } })
  const filename = filenameIn(answer.headers.get('content-disposition') ?? '') ?? fallback
  return { bytes: await answer.blob(), filename }
}

/** Where the flags of an article are as a file, together with these confidential sources. */
export const exportUrl = (articleId: string, format: string, confidential: readonly string[]): string =>
  urlOf(endpoints.exportArticle.path, { id: articleId, format }, { confidential: confidential.join(',') })

/** The file name of a Content-Disposition header; `filename*` (RFC 8187) goes before `filename`. */
export const filenameIn = (disposition: string): string | null => {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  if (extended !== undefined) return decodeURIComponent(extended.trim())
  const plain = /filename="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1]
  return plain?.replaceAll(/\\(.)/g, '$1') ?? /filename=([^;\s]+)/i.exec(disposition)?.[1] ?? null
}
