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
import {
  type NewSource,
  type Source,
  type SourceChange,
  sourceCreation,
  sourceFile,
} from '#contract/source.ts'
import { allPages } from './all-pages.ts'
import { call, urlOf } from './call.ts'
import { check } from './check.ts'
import { write } from './outbox/open-outbox.ts'
import type { Write } from './outbox/write.ts'
import { ownVersions } from './own-versions.ts'
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

/**
 * Whether it is sent at once or not at all. That is for what files belong to: they cannot wait in the
 * browser, and what they are sent along with stays in its form instead.
 */
type Haste = { now?: boolean }

/** Creating twice with one id is one creation: what was typed since an answer was lost is sent after it. */
const createSource = async ({
  now = false,
  ...creation
}: NewSource & { id: string } & Haste): Promise<Source> => {
  const { id, ...content } = creation
  const input = { body: creation }
  const about = { key: `source:${id}`, label: labelOf(content.title) }
  const source = await (now
    ? call(endpoints.createSource, input)
    : write(endpoints.createSource, input, about))
  const written = Object.entries(content).every(([field, said]) => source[field as keyof Source] === said)
  return written ? source : changeSource({ id, version: source.version, change: content, now })
}

type Change = { id: string; version: number; change: SourceChange; draft?: Write['draft'] } & Haste

const changeSource = async ({ id, version, change, draft, now = false }: Change): Promise<Source> => {
  const input = { params: { id }, body: change, ifMatch: etagOf(version) }
  const label = labelOf(change.title ?? 'edited')
  const about = { key: `source:${id}:${version}`, label, ...(draft && { draft }) }
  return ownVersion(
    await (now ? call(endpoints.changeSource, input) : write(endpoints.changeSource, input, about)),
  )
}

/** Remembers that this page wrote it. */
const ownVersion = <Thing extends { id: string; version: number }>(thing: Thing): Thing => {
  ownVersions.made(thing.id, thing.version)
  return thing
}

const labelOf = (title: string): string => `Source: “${title.trim().slice(0, 60)}”`

export const useCreateSource = () => useChange(createSource)
export const useChangeSource = () => useChange(changeSource)

type Standing = Pick<Source, 'id' | 'title' | 'version'>

/** Answers the version that bringing it back has to name. */
export const useRemoveSource = () =>
  useChange(async ({ id, title, version }: Standing): Promise<number> => {
    const about = { key: `source:${id}:${version}`, label: `${labelOf(title)} removed` }
    await write(endpoints.removeSource, { params: { id }, ifMatch: etagOf(version) }, about)
    return ownVersion({ id, version: version + 1 }).version
  })

export const useRestoreSource = () =>
  useChange(async ({ id, title, version }: Standing) => {
    const about = { key: `source:${id}:${version}`, label: `${labelOf(title)} brought back` }
    return ownVersion(
      await write(endpoints.restoreSource, { params: { id }, ifMatch: etagOf(version) }, about),
    )
  })

/** What it is called while it waits. */
type Labelled = { label: string }

type Attachment = NewCitation & { id: string } & Labelled

const attachSource = (articleId: string, { label, ...citation }: Attachment) =>
  write(
    endpoints.attachSource,
    { params: { id: articleId }, body: citation },
    { key: `citation:${articleId}:${citation.id}:attach`, label },
  )

export const useAttachSource = (articleId: string) =>
  useChange((attachment: Attachment) => attachSource(articleId, attachment))

/** A source that there was not yet, and what it is for: both are on their way at once and in this order. */
export const useCreateSourceFor = (articleId: string) =>
  useChange(async ({ creation, ...attachment }: Attachment & { creation: NewSource & { id: string } }) => {
    check(sourceCreation, creation)
    const [source] = await Promise.all([createSource(creation), attachSource(articleId, attachment)])
    return source
  })

export const useDetachSource = (articleId: string) =>
  useChange(({ id: citationId, label }: { id: string } & Labelled) =>
    write(
      endpoints.detachSource,
      { params: { id: articleId, citationId } },
      { key: `citation:${articleId}:${citationId}:detach`, label },
    ),
  )

export const useAddSourceFile = () =>
  useChange(({ id, file, onProgress }: { id: string; file: File; onProgress: (share: number) => void }) =>
    uploadFile(urlOf(endpoints.addSourceFile.path, { id }, {}), file, sourceFile, onProgress),
  )

export const useRemoveSourceFile = () =>
  useChange(({ id, fileId, label }: { id: string; fileId: string } & Labelled) =>
    write(endpoints.removeSourceFile, { params: { id, fileId } }, { key: `source:${id}:${fileId}`, label }),
  )

export const useRestoreSourceFile = () =>
  useChange(({ id, fileId, label }: { id: string; fileId: string } & Labelled) =>
    write(
      endpoints.restoreSourceFile,
      { params: { id, fileId } },
      { key: `source:${id}:${fileId}:restore`, label },
    ),
  )

/** Where the bytes of a file are, for a link that downloads them. */
export const sourceFileUrl = (id: string, fileId: string): string =>
  urlOf(endpoints.getSourceFile.path, { id, fileId }, {})
