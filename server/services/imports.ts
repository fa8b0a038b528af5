import type { ImportPreview, ImportStart } from '#contract/import.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Waiting } from '../imports/reading-room.ts'
import type { StagedImport } from '../repositories/staged-imports.ts'
import { arrive } from './arrival.ts'
import type { Context } from './context.ts'
import { permit, personOf } from './permit.ts'
import { notFound } from './refusal.ts'

/** How long something waits to become an article, in milliseconds. */
const KEPT_MS = 24 * 60 * 60_000

/**
 * Reading something to look at it first. Nothing of it is on the desk before it becomes an article;
 * so it leaves no entry in any history, and is forgotten after a day.
 */
export const importService = (context: Context) => {
  const { store, now, newId } = context

  const found = async (actor: Actor, id: string): Promise<StagedImport> => {
    const staged = await store.stagedImports.find(id, personOf(actor).id)
    if (!staged) throw notFound('import')
    return staged
  }

  return {
    start: async (actor: Actor, input: ImportStart, waiting?: Waiting): Promise<ImportPreview> => {
      permit(actor, 'article:import')
      const { id: userId } = personOf(actor)
      const at = now()
      const staged = { ...(await arrive(context, input, waiting)), id: newId(), createdAt: at.toISOString() }
      await store.write(async (tx) => {
        await tx.stagedImports.removeOlderThan(new Date(at.getTime() - KEPT_MS).toISOString())
        await tx.stagedImports.insert(userId, staged)
      })
      return previewOf(staged)
    },

    get: async (actor: Actor, id: string): Promise<ImportPreview> => {
      permit(actor, 'article:import')
      return previewOf(await found(actor, id))
    },

    discard: async (actor: Actor, id: string): Promise<void> => {
      permit(actor, 'article:import')
      await found(actor, id)
      await store.write((tx) => tx.stagedImports.remove(id))
    },
  }
}

const previewOf = ({ bytes: _bytes, mediaType: _mediaType, ...shown }: StagedImport): ImportPreview => shown
