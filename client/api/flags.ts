import { hashKey, type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { type Flag, type FlagChange, type FlagCreation, FLAGS_PAGE_MAX } from '#contract/flag.ts'
import { withItem } from '#domain/article/in-reading-order.ts'
import { allPages } from './all-pages.ts'
import { articleListKey } from './articles.ts'
import { call } from './call.ts'
import { checksKey } from './checks-key.ts'
import { findingsKey } from './findings-key.ts'
import { flagHistoryKey } from './flag-history.ts'
import { createLeanFlags } from './lean-flags.ts'
import { write } from './outbox/open-outbox.ts'
import type { Write } from './outbox/write.ts'
import { ownVersions } from './own-versions.ts'
import { readAnew } from './read-anew.ts'
import { etagOf } from './send.ts'
import { articleSourcesQuery } from './sources.ts'
import { withKnown } from './with-known.ts'

/** All flags of an article in reading order. */
export const flagsQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['flags', articleId],
    queryFn: ({ signal }) => {
      const lean = createLeanFlags()
      return allPages(async (cursor) => {
        const { items, nextCursor } = await call(endpoints.listArticleFlags, {
          params: { id: articleId },
          query: { cursor, limit: FLAGS_PAGE_MAX },
          signal,
        })
        return { items: items.map(lean), nextCursor }
      })
    },
    structuralSharing: (known, fresh) => withKnown((known as Flag[] | undefined) ?? [], fresh as Flag[]),
  })

/** Puts a flag where reading order wants it, or in place of its earlier version. */
export const showFlagInList = (queryClient: QueryClient, flag: Flag) => {
  const { queryKey } = flagsQuery(flag.articleId)
  // While they are being read for the first time, the reading may have begun before this flag was there.
  if (!queryClient.getQueryData(queryKey)) {
    void readAnew(queryClient, (query) => query.queryHash === hashKey(queryKey))
  }
  queryClient.setQueryData(queryKey, (flags) => {
    if (!flags) return undefined
    const index = flags.findIndex(({ id }) => id === flag.id)
    return index === -1 ? withItem(flags, flag, ({ span }) => span) : flags.with(index, flag)
  })
  void queryClient.invalidateQueries({ queryKey: articleListKey })
  void queryClient.invalidateQueries({ queryKey: checksKey(flag.articleId) })
}

export const useCreateFlag = (articleId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ draft, ...creation }: FlagCreation & Drafted) => createFlag(articleId, creation, draft),
    onSuccess: (flag, { sources }) => {
      showFlagInList(queryClient, flag)
      if (sources) showSources(queryClient, flag)
    },
  })
}

export const useChangeFlag = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: changeFlag,
    onSuccess: (flag, { change: { sources } }) => {
      showFlagInList(queryClient, flag)
      if (sources) showSources(queryClient, flag)
      void queryClient.invalidateQueries({ queryKey: flagHistoryKey(flag.id) })
    },
  })
}

/** What a flag rests on the article rests on. */
const showSources = (queryClient: QueryClient, { articleId }: Flag) =>
  void queryClient.invalidateQueries({ queryKey: articleSourcesQuery(articleId).queryKey })

export type Withdrawal = { flag: Flag; etag: string }

export const useWithdrawFlag = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: withdrawFlag,
    onSuccess: ({ flag }) => {
      queryClient.setQueryData(flagsQuery(flag.articleId).queryKey, (flags) =>
        flags?.filter(({ id }) => id !== flag.id),
      )
      void queryClient.invalidateQueries({ queryKey: articleListKey })
      void queryClient.invalidateQueries({ queryKey: checksKey(flag.articleId) })
      refreshFinding(queryClient, flag)
    },
  })
}

export const useRestoreFlag = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: restoreFlag,
    onSuccess: (flag) => {
      showFlagInList(queryClient, flag)
      refreshFinding(queryClient, flag)
    },
  })
}

/** A finding is open again when its flag is withdrawn, and decided again when the flag comes back. */
const refreshFinding = (queryClient: QueryClient, { articleId, findingId }: Flag) => {
  if (findingId !== null) void queryClient.invalidateQueries({ queryKey: findingsKey(articleId) })
}

/**
 * Creating twice with one id is one creation, and answers with the flag as it was first written. When
 * an answer was lost and the words were changed since, the change is sent after it. That writes over
 * nobody else: an id is only sent again by the form that made it (ui/sent-id.ts).
 */
const createFlag = async (
  articleId: string,
  creation: FlagCreation,
  draft: Write['draft'],
): Promise<Flag> => {
  const about = { key: `flag:${creation.id}`, label: labelOf(creation.note), ...(draft && { draft }) }
  const flag = await write(endpoints.createFlag, { params: { id: articleId }, body: creation }, about)
  const { category, severity, note, suggestedText = null, sources, claim } = creation
  const written =
    isSaid(flag.sources, sources) &&
    isSaid(flag.claim, claim) &&
    flag.category === category &&
    flag.severity === severity &&
    flag.note === note &&
    flag.suggestedText === suggestedText
  if (written) return flag
  return changeFlag({
    id: flag.id,
    version: flag.version,
    change: { category, severity, note, suggestedText, ...(sources && { sources }), ...(claim && { claim }) },
    draft,
  })
}

/** Whether what was sent along is there; what was not needs not be. */
const isSaid = (there: unknown, sent: unknown): boolean =>
  sent === undefined || JSON.stringify(there) === JSON.stringify(sent)

type Drafted = { draft?: Write['draft'] }
type Change = { id: string; version: number; change: FlagChange } & Drafted

const changeFlag = async ({ id, version, change, draft }: Change): Promise<Flag> => {
  const flag = await write(
    endpoints.changeFlag,
    { params: { id }, body: change, ifMatch: etagOf(version) },
    {
      key: `flag:${id}:${version}`,
      label: change.note === undefined ? 'A change of a flag.' : labelOf(change.note),
      ...(draft && { draft }),
    },
  )
  if (flag.version > version) ownVersions.made(id, flag.version)
  return flag
}

const labelOf = (note: string): string => `Flag: ${quoted(note)}`

const withdrawFlag = async (flag: Flag): Promise<Withdrawal> => {
  const { id, version, quote } = flag
  await write(
    endpoints.withdrawFlag,
    { params: { id }, ifMatch: etagOf(version) },
    { key: `flag:withdraw:${id}:${version}`, label: `Withdrawn flag: ${quoted(quote.exact)}` },
  )
  ownVersions.made(id, version + 1)
  return { flag, etag: etagOf(version + 1) }
}

const restoreFlag = async ({ flag: { id, quote }, etag }: Withdrawal): Promise<Flag> => {
  const flag = await write(
    endpoints.restoreFlag,
    { params: { id }, ifMatch: etag },
    { key: `flag:restore:${id}:${etag}`, label: `Flag brought back: ${quoted(quote.exact)}` },
  )
  ownVersions.made(id, flag.version)
  return flag
}

const quoted = (words: string): string => `“${words.trim().slice(0, 60)}”`
