import { z } from 'zod'
import { BOOK_KINDS, type BookContent, entryProblems } from '#domain/book/entry.ts'
import { define } from './define.ts'
import { type Upload, upload } from './import.ts'
import { pageOf, pageQuery } from './page.ts'
import { clientId, day, filledText, id, instant, text } from './text.ts'

const WORDS_MAX = 200
const ALIASES_MAX = 30
/** Of a table that comes in, in UTF-16 code units. */
const TABLE_MAX = 1_900_000

/** What a table writes for something else, so that no formula runs. */
const LOOKS_GUARDED = /(?:^|;)'[\s\p{Cf}]*[=+\-@＝＋－＠]/u

/** One line, as it can stand in one cell of a table and come back from there as it was. */
const words = filledText(WORDS_MAX)
  .transform((value) => value.trim())
  .refine((value) => !/\p{Cc}/u.test(value), 'must be one line')
  .refine((value) => !value.includes('|'), 'must not hold the sign |, which parts other names in a table')
  .refine((value) => !LOOKS_GUARDED.test(value), 'must not hold an apostrophe before the sign of a formula')

const fields = {
  kind: z.enum(BOOK_KINDS),
  name: words.describe('The right spelling, the office, or what the event is called'),
  holder: words.nullable().describe('Of an office: who held it'),
  aliases: z
    .array(words)
    .max(ALIASES_MAX)
    .describe('What else the name, the holder of the office or the event is called'),
  from: day.nullable().describe('First day of a term; null: not known'),
  to: day.nullable().describe('Last day of a term; null: it has not ended'),
  date: day.nullable().describe('Day of an event'),
}

const tellProblems = (content: BookContent, context: z.core.$RefinementCtx): void => {
  for (const { field, message } of entryProblems(content)) {
    context.addIssue({ code: 'custom', path: [field], message })
  }
}

const contentFields = {
  ...fields,
  holder: fields.holder.default(null),
  aliases: fields.aliases.default([]),
  from: fields.from.default(null),
  to: fields.to.default(null),
  date: fields.date.default(null),
}

/** All that an entry says, each field and all of them together. */
export const bookContent = z.strictObject(contentFields).superRefine(tellProblems)

const bookCreation = z.strictObject({ ...contentFields, id: clientId.optional() }).superRefine(tellProblems)

export const bookEntry = z.object({
  ...fields,
  ...{ id, version: z.int(), createdAt: instant, updatedAt: instant },
})

const { kind: _kind, ...changeable } = fields
const bookChange = z
  .strictObject(changeable)
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'name at least one thing to change')

const bookTable = z
  .strictObject({
    csv: text(TABLE_MAX).optional().describe('The table as text'),
    file: upload.optional(),
  })
  .refine(
    ({ csv, file }: { csv?: string | undefined; file?: Upload | undefined }) =>
      (csv === undefined) !== (file === undefined),
    { path: ['csv'], message: 'send either csv, or a file in a multipart form' },
  )

export type BookCreation = z.infer<typeof bookCreation>
export type BookChange = z.infer<typeof bookChange>
export type BookTable = z.infer<typeof bookTable>

const entryParams = z.object({ id })
const path = '/api/book/:id'

export const listBook = define({
  method: 'GET',
  path: '/api/book',
  title: 'The reference book of the desk: names, offices with their terms, events; by kind and name',
  query: pageQuery.extend({
    q: z.string().max(WORDS_MAX).optional().describe('Words of names, offices, holders and events'),
    kind: z.enum(BOOK_KINDS).optional(),
  }),
  response: pageOf(bookEntry),
})
export const addToBook = define({
  method: 'POST',
  path: '/api/book',
  title: 'Add an entry; the same id twice is one entry',
  status: 201,
  body: bookCreation,
  response: bookEntry,
})
export const getBookEntry = define({
  method: 'GET',
  path,
  title: 'One entry',
  params: entryParams,
  response: bookEntry,
})
export const changeBookEntry = define({
  method: 'PATCH',
  path,
  title: 'Change an entry',
  ifMatch: true,
  params: entryParams,
  body: bookChange,
  response: bookEntry,
})
export const removeBookEntry = define({
  method: 'DELETE',
  path,
  title: 'Remove an entry; adding it again with its id brings it back',
  ifMatch: true,
  status: 204,
  params: entryParams,
  response: null,
})
export const getBookTable = define({
  method: 'GET',
  path: '/api/book.csv',
  title: 'The whole book as a table that comes in again without loss',
  response: null,
})
export const importBook = define({
  method: 'POST',
  path: '/api/book/import',
  title: 'Take in a table: all of its rows or none; what is there already stays as it is',
  upload: true,
  body: bookTable,
  response: z.object({
    added: z.int(),
    changed: z.int().describe('entries that were there and said something else beside what tells them'),
    unchanged: z.int(),
  }),
})
