import type { Person } from '#domain/review/actor.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Role } from '#domain/review/permissions.ts'
import { pageOf, readCursor } from './cursor.ts'
import type { Database } from './database.ts'

type Member = Person & { role: Role }

type NewMember = Member & { email: string; accountId: string; passwordHash: string }

/** How better-auth calls an account that signs in with a password. */
const PASSWORD_PROVIDER = 'credential'

export const peopleRepository = (db: Database) => ({
  /** One page, in the order the accounts were made. */
  list: async ({ cursor, limit }: PageRequest): Promise<Page<Member>> => {
    const after = readCursor<[string, string]>(cursor, ['instant', 'id'])
    const [createdAt, id] = after ?? []
    const rows = await db.user.findMany({
      where:
        createdAt !== undefined && id !== undefined
          ? { OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: id } }] }
          : {},
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: limit + 1,
      select: { id: true, name: true, role: true, createdAt: true },
    })
    return pageOf(
      rows,
      limit,
      ({ createdAt: _createdAt, role, ...person }) => ({ ...person, role: role as Role }),
      (row) => [row.createdAt.toISOString(), row.id],
    )
  },

  /** Everybody, to find whom a text names. */
  all: async (): Promise<Person[]> => db.user.findMany({ select: { id: true, name: true } }),

  find: async (id: string): Promise<Person | null> =>
    db.user.findUnique({ where: { id }, select: { id: true, name: true } }),

  emailTaken: async (email: string): Promise<boolean> => (await db.user.count({ where: { email } })) > 0,

  /** An account as better-auth would make it; `founder` stays null, which only the first account is not. */
  insert: async ({ accountId, passwordHash, ...user }: NewMember, at: string): Promise<void> => {
    const dates = { createdAt: at, updatedAt: at }
    await db.user.create({
      data: {
        ...user,
        ...dates,
        accounts: {
          create: {
            ...{ id: accountId, accountId: user.id, providerId: PASSWORD_PROVIDER },
            ...{ password: passwordHash, ...dates },
          },
        },
      },
    })
  },
})
