import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import type { NewCitation } from '#contract/citation.ts'
import { endpoints } from '#contract/endpoints.ts'
import { PAGE_MAX } from '#contract/page.ts'
import { type NewSource, type Source, type SourceChange, sourceFile } from '#contract/source.ts'
import { allPages } from './all-pages.ts'
import { call, request, urlOf } from './call.ts'
import { etagOf } from './send.ts'
import { uploadFile } from './upload-file.ts'

const ALL = ['sources'] as const
/** So many of the sources that were found are shown: who does not find theirs types another word. */
const FOUND_MAX = 8

/** The first sources of the desk that hold these words, the latest change first. */
export const foundSourcesQuery = (q: string) =>
  queryOptions({
    queryKey: [...ALL, 'found', q],
    queryFn: async ({ signal }) => {
      const query = { q: q === '' ? undefined : q, limit: FOUND_MAX }
      return (await call(endpoints.listSources, { query, signal })).items
    },
    placeholderData: keepPreviousData,
  })

/** All that an article rests on. */
export const articleSourcesQuery = (articleId: string) =>
  queryOptions({
    queryKey: [...ALL, 'article', articleId],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        call(endpoints.listArticleSources, {
          params: { id: articleId },
          query: { cursor, limit: PAGE_MAX },
          signal,
        }),
      ),
  })

/** A source shows in several lists; what was done to it shows in all of them. */
const refresh = (queryClient: QueryClient) => queryClient.invalidateQueries({ queryKey: ALL })

const useChange = <Input, Result>(mutationFn: (input: Input) => Promise<Result>) => {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => refresh(queryClient) })
}

/** Creating twice with one id is one creation: what was typed since an answer was lost is sent after it. */
const createSource = async (creation: NewSource & { id: string }): Promise<Source> => {
  const { id: _id, ...content } = creation
  const source = await call(endpoints.createSource, { body: creation })
  const written = Object.entries(content).every(([field, said]) => source[field as keyof Source] === said)
  if (written) return source
  return changeSource({ id: source.id, version: source.version, change: content })
}

const changeSource = ({ id, version, change }: { id: string; version: number; change: SourceChange }) =>
  call(endpoints.changeSource, { params: { id }, body: change, ifMatch: etagOf(version) })

export const useCreateSource = () => useChange(createSource)
export const useChangeSource = () => useChange(changeSource)

export const useRemoveSource = () =>
  useChange(({ id, version }: Source) =>
    request(endpoints.removeSource, { params: { id }, ifMatch: etagOf(version) }),
  )

export const useRestoreSource = () =>
  useChange(({ id, version }: Source) =>
    call(endpoints.restoreSource, { params: { id }, ifMatch: etagOf(version) }),
  )

export const useAttachSource = (articleId: string) =>
  useChange((citation: NewCitation) =>
    call(endpoints.attachSource, { params: { id: articleId }, body: citation }),
  )

export const useDetachSource = (articleId: string) =>
  useChange((citationId: string) => call(endpoints.detachSource, { params: { id: articleId, citationId } }))

export const useAddSourceFile = () =>
  useChange(({ id, file, onProgress }: { id: string; file: File; onProgress: (share: number) => void }) =>
    uploadFile(urlOf(endpoints.addSourceFile.path, { id }, {}), file, sourceFile, onProgress),
  )

export const useRemoveSourceFile = () =>
  useChange(({ id, fileId }: { id: string; fileId: string }) =>
    call(endpoints.removeSourceFile, { params: { id, fileId } }),
  )

/** Where the bytes of a file are, for a link that downloads them. */
export const sourceFileUrl = (id: string, fileId: string): string =>
  urlOf(endpoints.getSourceFile.path, { id, fileId }, {})
