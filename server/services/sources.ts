import type { Readable } from 'node:stream'
import type { SourceChange, SourceCreation } from '#contract/source.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { HistoryAction } from '#domain/review/history.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import { safeMediaType } from '#domain/review/safe-media-type.ts'
import type { Source, SourceFile } from '#domain/review/source.ts'
import type { FileStore, Received } from '../repositories/file-store.ts'
import type { SourceContent } from '../repositories/sources.ts'
import type { Repositories } from '../repositories/store.ts'
import type { Context } from './context.ts'
import { named } from './named.ts'
import { permit, personOf } from './permit.ts'
import { record } from './record.ts'
import { conflict, notFound, stale } from './refusal.ts'

/** Takes a file off a request: its bytes go where they are told to. */
type TakeFile = (
  receive: FileStore['receive'],
  discard: FileStore['discard'],
) => Promise<{ received: Received; filename: string; mediaType: string }>

type Deed = {
  action: Extract<HistoryAction, `source:${string}`>
  detail?: Record<string, unknown>
  write: (tx: Repositories, at: string) => Promise<boolean>
}

/**
 * Evidence, kept once for the whole desk. The history names what was done to a source and never what it
 * says: everybody reads the history, and not everybody may know a source.
 */
export const sourceService = ({ store, files, now, newId }: Context) => {
  const found = async (id: string): Promise<Source> => {
    const source = await store.sources.find(id)
    if (!source || source.removed) throw notFound('source')
    return source
  }

  const alter = async (actor: Actor, id: string, { action, detail = {}, write }: Deed): Promise<boolean> => {
    const at = now().toISOString()
    return store.write(async (tx) => {
      if (!(await write(tx, at))) return false
      await record(tx, actor, at, { action, articleId: null, subject: { type: 'source', id }, detail })
      return true
    })
  }

  return {
    list: async (actor: Actor, query: PageRequest & { q?: string | undefined }): Promise<Page<Source>> => {
      permit(actor, 'source:read')
      return store.sources.list(query)
    },

    get: async (actor: Actor, id: string): Promise<Source> => {
      permit(actor, 'source:read')
      return found(id)
    },

    /** Adds a source once: the same client-made id again answers with what is there. */
    create: async (actor: Actor, input: SourceCreation): Promise<{ value: Source; created: boolean }> => {
      permit(actor, 'source:change')
      const adderId = personOf(actor).id
      const { id = newId(), ...content } = input
      const created = await alter(actor, id, {
        action: 'source:add',
        write: async (tx, at) => {
          if (await tx.sources.find(id)) return false
          await tx.sources.insert(id, { ...NOTHING_SAID, ...named(content) } as SourceContent, adderId, at)
          return true
        },
      })
      const source = await store.sources.find(id)
      if (!source || source.removed) {
        throw conflict('id-taken', 'This id already belongs to a source that was removed. Use a new id.')
      }
      return { value: source, created }
    },

    change: async (actor: Actor, id: string, version: number, input: SourceChange): Promise<Source> => {
      permit(actor, 'source:change')
      const before = await found(id)
      const change = named(input)
      const content = { ...contentOf(before), ...change }
      const changed = await alter(actor, id, {
        action: 'source:edit',
        detail: { from: version, fields: Object.keys(change) },
        write: (tx, at) => tx.sources.update(id, version, content, at),
      })
      if (!changed) throw stale('source', (await store.sources.find(id)) ?? before)
      return found(id)
    },

    /**
     * Takes a source off every list and export. What cites it goes on doing so and shows it as removed.
     * @returns the version that restoring it has to name
     */
    remove: async (actor: Actor, id: string, version: number): Promise<number> => {
      permit(actor, 'source:change')
      await found(id)
      const removed = await alter(actor, id, {
        action: 'source:remove',
        detail: { from: version },
        write: (tx, at) => tx.sources.setRemoved(id, version, at, at),
      })
      if (!removed) throw stale('source', await store.sources.find(id))
      return version + 1
    },

    restore: async (actor: Actor, id: string, version: number): Promise<Source> => {
      permit(actor, 'source:change')
      const source = await store.sources.find(id)
      if (!source) throw notFound('source')
      if (!source.removed) return source
      const restored = await alter(actor, id, {
        action: 'source:restore',
        detail: { from: version },
        write: (tx, at) => tx.sources.setRemoved(id, version, null, at),
      })
      if (!restored) throw stale('source', await store.sources.find(id))
      return found(id)
    },

    /** Keeps a file with a source. Nothing is taken off the request before it is clear that it may be. */
    addFile: async (actor: Actor, id: string, take: TakeFile): Promise<SourceFile> => {
      permit(actor, 'source:change')
      const adderId = personOf(actor).id
      await found(id)
      const { received, filename, mediaType } = await take(files.receive, files.discard)
      const { hash, size } = received
      const kept = { id: newId(), filename, mediaType: safeMediaType(mediaType), hash, size }
      await files.keep(received)
      const file = { ...kept, addedAt: now().toISOString() }
      await alter(actor, id, {
        action: 'source:edit',
        detail: { fileAdded: file.id },
        write: async (tx, at) => {
          await tx.sources.insertFile(id, adderId, file)
          await tx.sources.touch(id, at)
          return true
        },
      })
      return file
    },

    file: async (actor: Actor, id: string, fileId: string): Promise<SourceFile & { bytes: Readable }> => {
      permit(actor, 'source:read')
      const file = await store.sources.findFile(id, fileId)
      if (!file) throw notFound('file')
      return { ...file, bytes: files.read(file.hash) }
    },

    /** Takes a file off a source. Its bytes stay where they are: the history still names them. */
    removeFile: async (actor: Actor, id: string, fileId: string): Promise<void> => {
      permit(actor, 'source:change')
      if (!(await store.sources.findFile(id, fileId))) throw notFound('file')
      await alter(actor, id, {
        action: 'source:edit',
        detail: { fileRemoved: fileId },
        write: async (tx, at) => {
          await tx.sources.removeFile(fileId, at)
          await tx.sources.touch(id, at)
          return true
        },
      })
    },

    restoreFile: async (actor: Actor, id: string, fileId: string): Promise<SourceFile> => {
      permit(actor, 'source:change')
      const standing = await store.sources.findFile(id, fileId)
      const file = standing ?? (await store.sources.findRemovedFile(id, fileId))
      if (!file) throw notFound('file')
      if (standing) return standing
      await alter(actor, id, {
        action: 'source:edit',
        detail: { fileRestored: fileId },
        write: async (tx, at) => {
          await tx.sources.restoreFile(fileId)
          await tx.sources.touch(id, at)
          return true
        },
      })
      return file
    },
  }
}

const NOTHING_SAID = {
  ...{ url: null, publisher: null, author: null, locator: null, quotedWords: null, accessedOn: null },
}

const contentOf = (source: Source): SourceContent => {
  const { type, title, url, publisher, author, locator, quotedWords, accessedOn, rank, confidential } = source
  return { type, title, url, publisher, author, locator, quotedWords, accessedOn, rank, confidential }
}
