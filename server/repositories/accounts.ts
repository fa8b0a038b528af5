import type { Database } from './database.ts'

export const accountRepository = (db: Database) => ({
  /** Whether anybody has an account on this desk. */
  any: async (): Promise<boolean> => (await db.user.findFirst({ select: { id: true } })) !== null,

  exists: async (id: string): Promise<boolean> => (await db.user.count({ where: { id } })) > 0,
})
