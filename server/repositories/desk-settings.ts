import { DEFAULT_RATING_SCALE, type RatingScale } from '#domain/review/claim.ts'
import type { Threshold } from '#domain/rules/standing.ts'
import type { Database } from './database.ts'
import { fromJson, toJson } from './json.ts'

/** What holds for the whole desk. */
export type DeskSettings = {
  coverage: number
  ratingScale: RatingScale
  publisher: string | null
  version: number
} & Threshold

export type DeskFields = Omit<DeskSettings, 'version'>

const ONLY_ROW = 1

/** Before anybody changed them. */
const DEFAULTS: DeskSettings = {
  ...{ coverage: 100, ratingScale: DEFAULT_RATING_SCALE, publisher: null, version: 1 },
  ...{ rulePrecision: 70, ruleDecisions: 20 },
}

export const deskSettingsRepository = (db: Database) => ({
  get: async (): Promise<DeskSettings> => {
    const row = await db.deskSettings.findUnique({ where: { id: ONLY_ROW } })
    if (!row) return DEFAULTS
    const { ratingScale, id: _only, bookVersion: _book, ...settings } = row
    const scale = ratingScale === null ? DEFAULT_RATING_SCALE : fromJson<RatingScale>(ratingScale)
    return { ...settings, ratingScale: scale }
  },

  /** Changes what is named if they are still at `version`; tells whether they were. */
  update: async (version: number, { ratingScale, ...change }: Partial<DeskFields>): Promise<boolean> => {
    await db.deskSettings.upsert({ where: { id: ONLY_ROW }, create: { id: ONLY_ROW }, update: {} })
    const data = {
      ...{ ...change, version: { increment: 1 } },
      ...(ratingScale && { ratingScale: toJson(ratingScale) }),
    }
    return (await db.deskSettings.updateMany({ where: { id: ONLY_ROW, version }, data })).count === 1
  },
})
