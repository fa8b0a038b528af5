import type { Member, PersonAddition } from '#contract/person.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Context } from './context.ts'
import { permit } from './permit.ts'
import { record } from './record.ts'
import { conflict } from './refusal.ts'

/** Who works on this desk. Only the first account is made by sign-up; the admin makes all others. */
export const peopleService = ({
  store,
  now,
  newId,
  hashPassword,
}: Pick<Context, 'store' | 'now' | 'newId' | 'hashPassword'>) => ({
  list: async (actor: Actor, page: PageRequest): Promise<Page<Member>> => {
    permit(actor, 'person:read')
    return store.people.list(page)
  },

  add: async (actor: Actor, { password, ...person }: PersonAddition): Promise<Member> => {
    permit(actor, 'person:add')
    const { name, role } = person
    const id = newId()
    const at = now().toISOString()
    const passwordHash = await hashPassword(password)
    await store.write(async (tx) => {
      if (await tx.people.emailTaken(person.email)) {
        throw conflict('email-taken', 'Somebody has an account with this address. Give another one.')
      }
      await tx.people.insert({ ...person, id, passwordHash, accountId: newId() }, at)
      const subject = { type: 'person', id } as const
      await record(tx, actor, at, {
        action: 'person:add',
        articleId: null,
        subject,
        detail: { name, role },
      })
    })
    return { id, name, role }
  },
})
