import { endpoints } from '#contract/endpoints.ts'
import type { Services } from '../services/services.ts'
import type { Mount } from './mount.ts'
import { made, versioned } from './versioned.ts'

/** The reference book of the desk. */
export const mountBook = (mount: Mount, { book }: Services): void => {
  mount(endpoints.listBook, async ({ actor, query }) => ({ json: await book.list(actor, query) }))
  mount(endpoints.addToBook, async ({ actor, body }) => made(await book.add(actor, body)))
  mount(endpoints.getBookTable, async ({ actor }) => ({
    file: {
      filename: 'reference-book.csv',
      mediaType: 'text/csv; charset=utf-8',
      chunks: await book.table(actor),
    },
  }))
  mount(endpoints.importBook, async ({ actor, body }) => ({ json: await book.import(actor, body) }))
  mount(endpoints.getBookEntry, async ({ actor, params }) => versioned(await book.get(actor, params.id)))
  mount(endpoints.changeBookEntry, async ({ actor, params, version, body }) =>
    versioned(await book.change(actor, params.id, version, body)),
  )
  mount(endpoints.removeBookEntry, async ({ actor, params, version }) => {
    await book.remove(actor, params.id, version)
    return {}
  })
}
