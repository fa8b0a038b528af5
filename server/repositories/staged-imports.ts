import type { FoundDetails } from '#domain/article/details.ts'
import type { Reading } from '#domain/repair/reading.ts'
import type { Database } from './database.ts'
import { fromJson, toJson } from './json.ts'

/** Something that was read and is no article yet. */
export type StagedImport = {
  id: string
  format: { id: string; title: string; extension: string }
  mediaType: string
  filename: string | null
  bytes: Uint8Array
  reading: Reading
  details: FoundDetails
  createdAt: string
}

export const stagedImportRepository = (db: Database) => ({
  /** What this person sent; what others sent is nobody else's to see. */
  find: async (id: string, userId: string): Promise<StagedImport | null> => {
    const row = await db.stagedImport.findFirst({ where: { id, userId } })
    if (!row) return null
    return {
      id: row.id,
      format: fromJson<StagedImport['format']>(row.format),
      mediaType: row.mediaType,
      filename: row.filename,
      bytes: row.bytes,
      reading: fromJson<Reading>(row.reading),
      details: fromJson<FoundDetails>(row.details),
      createdAt: row.createdAt.toISOString(),
    }
  },

  insert: async (userId: string, staged: StagedImport): Promise<void> => {
    const { format, bytes, reading, details } = staged
    await db.stagedImport.create({
      data: {
        ...staged,
        userId,
        bytes: new Uint8Array(bytes),
        format: toJson(format),
        reading: toJson(reading),
        details: toJson(details),
      },
    })
  },

  remove: async (id: string): Promise<void> => {
    await db.stagedImport.deleteMany({ where: { id } })
  },

  removeOlderThan: async (instant: string): Promise<void> => {
    await db.stagedImport.deleteMany({ where: { createdAt: { lt: instant } } })
  },
})
