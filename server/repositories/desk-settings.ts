import type { Database } from './database.ts'

/** What holds for the whole desk. */
export type DeskSettings = { coverage: number; version: number }

const ONLY_ROW = 1

export const deskSettingsRepository = (db: Database) => ({
  /** Before anybody changed them there is no row, and the defaults of the desk hold. */
  get: async (): Promise<DeskSettings> => {
    const row = await db.deskSettings.findUnique({ where: { id: ONLY_ROW } })
    return row ? { coverage: row.coverage, version: row.version } : { coverage: 100, version: 1 }
  },

  /** Changes them if they are still at `version`; tells whether they were. */
  update: async (version: number, { coverage }: Pick<DeskSettings, 'coverage'>): Promise<boolean> => {
    await db.deskSettings.upsert({ where: { id: ONLY_ROW }, create: { id: ONLY_ROW }, update: {} })
    const data = { coverage, version: { increment: 1 } }
    return (await db.deskSettings.updateMany({ where: { id: ONLY_ROW, version }, data })).count === 1
  },
})
