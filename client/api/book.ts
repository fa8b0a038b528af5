import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { bookContent } from '#contract/book.ts'
import { endpoints } from '#contract/endpoints.ts'
import { PAGE_MAX } from '#contract/page.ts'
import type { BookContent, BookEntry, BookKind } from '#domain/book/entry.ts'
import { call, request } from './call.ts'
import { check } from './check.ts'
import { type Download, filenameIn } from './exports.ts'
import { FINDINGS } from './findings-key.ts'
import { write } from './outbox/open-outbox.ts'
import { holds } from './outbox/verdict.ts'
import type { Write } from './outbox/write.ts'
import { etagOf, readJson, send } from './send.ts'

const bookKey = ['book'] as const

export type BookQuery = { q: string; kind: BookKind | undefined }

/** The reference book, page by page, by kind and name. */
export const bookQuery = ({ q, kind }: BookQuery) =>
  infiniteQueryOptions({
    queryKey: [...bookKey, q, kind],
    queryFn: ({ pageParam, signal }) =>
      call(endpoints.listBook, {
        query: { q: q === '' ? undefined : q, kind, cursor: pageParam ?? undefined, limit: PAGE_MAX },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })

/** With another book the rules may find something else in every article; nobody waits until they have. */
const refresh = (queryClient: QueryClient) => {
  void queryClient.invalidateQueries({ queryKey: FINDINGS })
  return queryClient.invalidateQueries({ queryKey: bookKey })
}

const useChange = <Input, Result>(mutationFn: (input: Input) => Promise<Result>) => {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => refresh(queryClient) })
}

/** The version of each entry that this page made last. One that is brought back is counted anew. */
const made = new Map<string, number>()

/** The version on which something may be taken back that this page has done. */
export const ownVersion = (id: string, version: number): number => made.get(id) ?? version

const own = (entry: BookEntry): BookEntry => {
  made.set(entry.id, entry.version)
  return entry
}

const labelOf = ({ name, holder }: Pick<BookContent, 'name' | 'holder'>): string =>
  `Reference book: “${[name, holder].filter(Boolean).join(', ').slice(0, 60)}”`

type Draft = { draft?: Write['draft'] }
type Addition = { id: string; content: BookContent } & Draft
type Change = { id: string; version: number; content: BookContent } & Draft

/** Adding twice with one id is adding once: what was typed since an answer was lost is sent after it. */
const add = async ({ id, content, draft }: Addition): Promise<BookEntry> => {
  const about = { key: `book:${id}`, label: labelOf(content), ...(draft && { draft }) }
  const entry = own(await write(endpoints.addToBook, { body: { id, ...content } }, about))
  return holds(entry, content) ? entry : change({ id, version: entry.version, content })
}

const change = async ({ id, version, content, draft }: Change): Promise<BookEntry> => {
  check(bookContent, content)
  const { kind: _stays, ...body } = content
  const about = { key: `book:${id}:${version}`, label: labelOf(content), ...(draft && { draft }) }
  return own(
    await write(endpoints.changeBookEntry, { params: { id }, body, ifMatch: etagOf(version) }, about),
  )
}

export const useAddEntry = () => useChange(add)
export const useChangeEntry = () => useChange(change)

export const useRemoveEntry = () =>
  useChange(async ({ id, version, name, holder }: BookEntry): Promise<void> => {
    const about = { key: `book:${id}:${version}:remove`, label: `${labelOf({ name, holder })} removed` }
    await write(endpoints.removeBookEntry, { params: { id }, ifMatch: etagOf(version) }, about)
    made.delete(id)
  })

/** A table as text, or as a file whose bytes only the desk can read. */
export type BookTable = { csv: string } | { file: File }

/** At once or not at all: a table is too large to wait in the browser. */
export const useImportBook = () =>
  useChange(async (table: BookTable) => {
    if ('csv' in table) return call(endpoints.importBook, { body: table })
    const { method, path: url, response } = endpoints.importBook
    const body = new FormData()
    body.set('file', table.file)
    return readJson(await send({ method, url, body }), response)
  })

/** Fetched rather than linked, so that what goes wrong can be said on the page. */
export const fetchBookTable = async (): Promise<Download> => {
  const answer = await request(endpoints.getBookTable, {})
  const filename = filenameIn(answer.headers.get('content-disposition') ?? '') ?? 'reference-book.csv'
  return { bytes: await answer.blob(), filename }
}
