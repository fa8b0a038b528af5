import { z } from 'zod'
import { CATEGORIES } from '#domain/review/category.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { FLAG_STATUSES, OUTCOMES } from '#domain/review/status.ts'
import { define } from './define.ts'
import { flag } from './flag.ts'
import { filledText, id, NOTE_MAX } from './text.ts'

export const BULK_MAX = 500

const change = z
  .strictObject({
    status: z.enum(FLAG_STATUSES),
    outcome: z.enum(OUTCOMES).nullable(),
    reason: filledText(NOTE_MAX).nullable(),
    duplicateOfId: id.nullable(),
    assigneeId: id.nullable(),
    severity: z.enum(SEVERITIES),
    category: z.enum(CATEGORIES),
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, 'name at least one thing to change')

const bulkChange = z.strictObject({
  ids: z
    .array(id)
    .min(1)
    .max(BULK_MAX, `at most ${BULK_MAX} flags at once`)
    .refine((ids) => new Set(ids).size === ids.length, 'names a flag twice'),
  change,
  versions: z
    .record(id, z.int())
    .optional()
    .describe('The versions that were looked at; a flag that is no longer at its own stays as it is'),
  preview: z.boolean().optional().describe('Only say what would happen'),
})

const bulkItem = z.discriminatedUnion('ok', [
  z.object({ id, ok: z.literal(true), flag }),
  z.object({ id, ok: z.literal(false), problem: z.object({ code: z.string(), detail: z.string() }) }),
])

export type BulkChange = z.infer<typeof bulkChange>
export type BulkItem = z.infer<typeof bulkItem>

export const changeFlags = define({
  method: 'POST',
  path: '/api/flags/bulk',
  title: 'Change many flags; each is judged by itself',
  body: bulkChange,
  response: z.object({ items: z.array(bulkItem).describe('In the order asked') }),
})
