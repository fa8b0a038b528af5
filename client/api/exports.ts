import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { endpoints } from '#contract/endpoints.ts'
import { call, request, urlOf } from './call.ts'

/** The catalogue of export formats. It changes only when the desk is upgraded. */
export const exportsQuery = queryOptions({
  queryKey: ['exports'],
  queryFn: async ({ signal }) => (await call(endpoints.listExports, { signal })).items,
  staleTime: Number.POSITIVE_INFINITY,
})

export type Download = { bytes: Blob; filename: string }

type Filter = z.input<typeof endpoints.previewExport.query>

/** How many flags a file will hold, and the first of them; asked for whenever somebody is about to export. */
export const exportPreviewQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['exports', 'preview', filter],
    queryFn: ({ signal }) => call(endpoints.previewExport, { query: filter, signal }),
    staleTime: 0,
  })

/** What an export is made of: one article, or all flags of the queue under its filter. */
export type Leaving =
  | { scope: 'article'; articleId: string; filter?: Omit<Filter, 'article'> }
  | { scope: 'queue'; filter: Filter }

/**
 * Fetched rather than linked, so that what goes wrong can be said on the page.
 * @param onProgress told now and then how many megabytes have come
 */
export const fetchExport = async (
  leaving: Leaving,
  format: string,
  fallback: string,
  onProgress: (megabytes: number) => void,
): Promise<Download> => {
  const answer =
    leaving.scope === 'article'
      ? await request(endpoints.exportArticle, {
          params: { id: leaving.articleId, format },
          query: leaving.filter ?? {},
        })
      : await request(endpoints.exportQueue, { params: { format }, query: leaving.filter })
  const filename = filenameIn(answer.headers.get('content-disposition') ?? '') ?? fallback
  const type = answer.headers.get('content-type') ?? ''
  return { bytes: new Blob(await chunksOf(answer, onProgress), { type }), filename }
}

const TELL_EVERY = 1_000_000

const chunksOf = async (answer: Response, onProgress: (megabytes: number) => void): Promise<BlobPart[]> => {
  const reader = answer.body?.getReader()
  const chunks: BlobPart[] = []
  let size = 0
  let told = 0
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(next.value)
    size += next.value.length
    if (size - told < TELL_EVERY) continue
    told = size
    onProgress(size / 1_000_000)
  }
  return chunks
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
