import type { BulkChange, BulkItem } from '#contract/bulk.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Repositories, Store } from '../repositories/store.ts'
import { changeFlag } from './change-flag.ts'
import { Refusal } from './refusal.ts'
import { flagsWithSources } from './told-sources.ts'

/**
 * Makes one change to many flags in one transaction, and tells of each how it went. A flag that refuses
 * leaves the others alone.
 */
export const changeFlags = async (
  store: Store,
  actor: Actor,
  at: string,
  { ids, change, versions = {}, preview = false }: BulkChange,
): Promise<BulkItem[]> => {
  const items: BulkItem[] = []
  const work = async (tx: Repositories) => {
    for (const id of ids) items.push(await changed(tx, actor, at, { id, change, version: versions[id] }))
    if (preview) throw new Undone()
  }
  await store.write(work).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  const flags = await flagsWithSources(
    store,
    actor,
    items.flatMap((item) => (item.ok ? [item.flag] : [])),
  )
  const told = new Map(flags.map((flag) => [flag.id, flag]))
  return items.map((item) => (item.ok ? { ...item, flag: told.get(item.id) ?? item.flag } : item))
}

/** Takes back what a preview did: it is judged by doing it. */
class Undone extends Error {
  override name = 'Undone'
}

type One = Pick<BulkChange, 'change'> & { id: string; version: number | undefined }

/** A refusal comes before anything of the flag is written, so the transaction may go on. */
const changed = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { id, change, version }: One,
): Promise<BulkItem> => {
  try {
    const known = version ?? (await tx.flags.find(id))?.flag.version ?? 0
    await changeFlag(tx, actor, at, { id, version: known, change })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { id, ok: false, problem: { code: error.code, detail: error.message } }
  }
  const entry = await tx.flags.find(id)
  if (!entry) throw new Error(`Flag ${id} is gone within its own change.`)
  return { id, ok: true, flag: entry.flag }
}
