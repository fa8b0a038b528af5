import type { ViewCreation } from '#contract/view.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { SavedView } from '#domain/review/view.ts'
import type { Context } from './context.ts'
import { named } from './named.ts'
import { permit, personOf } from './permit.ts'
import { conflict, notFound } from './refusal.ts'

/** Views of the queue; nobody sees those of another. They change nothing on the desk: no history. */
export const viewService = ({ store, now, newId }: Context) => ({
  list: async (actor: Actor, page: PageRequest): Promise<Page<SavedView>> => {
    permit(actor, 'view:keep')
    return store.views.list(personOf(actor).id, page)
  },

  /** Keeps a view once: the same client-made id again answers with what is there. */
  keep: async (actor: Actor, input: ViewCreation): Promise<{ value: SavedView; created: boolean }> => {
    permit(actor, 'view:keep')
    const userId = personOf(actor).id
    const query = named(input.query)
    const view = { id: input.id ?? newId(), name: input.name, query, createdAt: now().toISOString() }
    return store.write(async (tx) => {
      const there = await tx.views.find(view.id)
      if (there?.userId === userId) return { value: there.view, created: false }
      if (there) throw conflict('id-taken', 'This id already belongs to another view. Use a new id.')
      if (await tx.views.named(userId, view.name)) {
        throw conflict('name-taken', 'You already have a view of this name. Choose another name.')
      }
      await tx.views.insert(userId, view)
      return { value: view, created: true }
    })
  },

  drop: async (actor: Actor, id: string): Promise<void> => {
    permit(actor, 'view:keep')
    const removed = await store.write((tx) => tx.views.remove(personOf(actor).id, id))
    if (!removed) throw notFound('view')
  },
})
