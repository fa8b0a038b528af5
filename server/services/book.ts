import { isDeepStrictEqual } from 'node:util'
import { type BookChange, bookContent, type BookCreation, type BookTable } from '#contract/book.ts'
import { type BookContent, type BookEntry, type BookKind, entryKey } from '#domain/book/entry.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { HistoryAction } from '#domain/review/history.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import { bookCsv } from '../exports/book-csv.ts'
import { decodeText } from '../imports/decode-text.ts'
import type { Repositories } from '../repositories/store.ts'
import { entriesIn } from './book-table.ts'
import type { Context } from './context.ts'
import { named } from './named.ts'
import { permit } from './permit.ts'
import { record } from './record.ts'
import { conflict, invalid, notFound, stale } from './refusal.ts'

/** The rules read the whole book for each article. */
const MOST_ENTRIES = 20_000

type Deed = { action: Extract<HistoryAction, `book:${string}`>; id: string; detail: Record<string, unknown> }

/**
 * The reference book: what the desk knows for sure, for the rules to hold articles against. Whoever changes it
 * sets off no work: an article is looked over with the new book when somebody next asks for its findings.
 */
export const bookService = ({ store, now, newId }: Context) => {
  const found = async (id: string): Promise<BookEntry> => {
    const entry = await store.book.find(id)
    if (!entry) throw notFound('book-entry')
    return entry
  }

  const tell = (tx: Repositories, actor: Actor, at: string, { action, id, detail }: Deed) =>
    record(tx, actor, at, { action, articleId: null, subject: { type: 'book', id }, detail })

  return {
    list: async (
      actor: Actor,
      query: PageRequest & { q?: string | undefined; kind?: BookKind | undefined },
    ): Promise<Page<BookEntry>> => {
      permit(actor, 'book:read')
      return store.book.list(query)
    },

    get: async (actor: Actor, id: string): Promise<BookEntry> => {
      permit(actor, 'book:read')
      return found(id)
    },

    /** Adds an entry once: the same client-made id again answers with what is there. */
    add: async (
      actor: Actor,
      { id = newId(), ...content }: BookCreation,
    ): Promise<{ value: BookEntry; created: boolean }> => {
      permit(actor, 'book:change')
      const at = now().toISOString()
      const created = await store.write(async (tx) => {
        if (await tx.book.find(id)) return false
        await ensureFree(tx, content)
        await ensureRoom(tx, 1)
        await tx.book.insert([{ id, ...content }], at)
        await tell(tx, actor, at, { action: 'book:add', id, detail: { content } })
        return true
      })
      return { value: await found(id), created }
    },

    change: async (actor: Actor, id: string, version: number, input: BookChange): Promise<BookEntry> => {
      permit(actor, 'book:change')
      const before = await found(id)
      const content = bookContent.parse({ ...contentOf(before), ...named(input) })
      const at = now().toISOString()
      const changed = await store.write(async (tx) => {
        await ensureFree(tx, content, id)
        if (!(await tx.book.update(id, version, content, at))) return false
        const detail = { from: version, before: contentOf(before), after: content }
        await tell(tx, actor, at, { action: 'book:change', id, detail })
        return true
      })
      const after = await found(id)
      if (!changed) throw stale('entry', after)
      return after
    },

    /** Removes an entry. The history keeps what it said; adding it again with its id brings it back. */
    remove: async (actor: Actor, id: string, version: number): Promise<void> => {
      permit(actor, 'book:change')
      const before = await found(id)
      const at = now().toISOString()
      const removed = await store.write(async (tx) => {
        if (!(await tx.book.remove(id, version))) return false
        const detail = { from: version, content: contentOf(before) }
        await tell(tx, actor, at, { action: 'book:remove', id, detail })
        return true
      })
      if (!removed) throw stale('entry', await found(id))
    },

    /** The whole book as a table. */
    table: async (actor: Actor): Promise<Iterable<string>> => {
      permit(actor, 'book:read')
      return bookCsv(await store.book.all())
    },

    /** Takes in a table, all of it or nothing. The same table again changes nothing. */
    import: async (
      actor: Actor,
      { csv, file }: BookTable,
    ): Promise<{ added: number; changed: number; unchanged: number }> => {
      permit(actor, 'book:change')
      const entries = entriesIn(csv ?? wordsIn(file?.bytes))
      const at = now().toISOString()
      return store.write(async (tx) => {
        const there = await tx.book.findAlike(entries)
        const fresh = entries.filter((entry) => !there.has(entryKey(entry)))
        await ensureRoom(tx, fresh.length)
        const changed = entries.flatMap((after) => {
          const before = there.get(entryKey(after))
          return before && !isDeepStrictEqual(contentOf(before), contentOf(after)) ? [{ before, after }] : []
        })
        for (const { before, after } of changed) await tx.book.update(before.id, before.version, after, at)
        const added = fresh.map((entry) => ({ id: newId(), ...entry }))
        if (added.length > 0) await tx.book.insert(added, at)
        if (added.length + changed.length > 0) {
          const detail = {
            added: added.map(({ id }) => id),
            changed: changed.map(({ before, after }) => ({
              ...{ id: before.id, before: contentOf(before), after },
            })),
          }
          await tell(tx, actor, at, { action: 'book:import', id: 'book', detail })
        }
        const unchanged = entries.length - added.length - changed.length
        return { added: added.length, changed: changed.length, unchanged }
      })
    },
  }
}

const ensureFree = async ({ book }: Repositories, content: BookContent, ownId?: string): Promise<void> => {
  const [alike] = (await book.findAlike([content])).values()
  if (alike === undefined || alike.id === ownId) return
  throw conflict('in-the-book', 'This is in the book already. Change the entry that is there.')
}

const ensureRoom = async ({ book }: Repositories, more: number): Promise<void> => {
  if (more === 0 || (await book.count()) + more <= MOST_ENTRIES) return
  const most = MOST_ENTRIES.toLocaleString('en')
  throw conflict('book-full', `The book holds at most ${most} entries. Remove some that nobody needs.`)
}

const contentOf = ({ kind, name, holder, aliases, from, to, date }: BookContent): BookContent => ({
  ...{ kind, name, holder, aliases, from, to, date },
})

const wordsIn = (bytes: Uint8Array = new Uint8Array()): string => {
  const decoded = decodeText(bytes)
  if (!decoded.ok) throw invalid('unreadable-table', 'file', decoded.problem)
  return decoded.text
}
