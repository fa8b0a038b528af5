import { z } from 'zod'
import { ANNOTATION_CONTEXT } from '#domain/annotation/terms.ts'
import { CATEGORIES } from '#domain/review/category.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { FLAG_STATUSES, OUTCOMES } from '#domain/review/status.ts'
import { NOTE_MAX, text } from './text.ts'

const IRI_MAX = 2_000

/** Absolute, without white space; it need not lead anywhere. */
const iri = z
  .string()
  .max(IRI_MAX)
  .regex(/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/, 'must be an IRI')

/** In JSON-LD one thing and a list of one are the same. */
const listed = <Item extends z.ZodType>(item: Item) =>
  z.union([item.transform((one) => [one]), z.array(item).max(100)])

const selector = z.looseObject({
  type: listed(z.string()).optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})

const target = z.union([
  iri.transform((id) => ({ id, source: undefined, selector: undefined })),
  z.looseObject({
    id: iri.optional(),
    source: z.union([iri, z.looseObject({ id: iri }).transform(({ id }) => id)]).optional(),
    selector: listed(selector).optional(),
  }),
])

const body = z.looseObject({
  type: listed(z.string()).optional(),
  value: text(NOTE_MAX).optional(),
  purpose: listed(z.string()).optional(),
})

/** An annotation as a client of the standard sends it. What a desk sets itself is compared, not taken. */
export const postedAnnotation = z
  .looseObject({
    '@context': listed(z.unknown()).refine((all) => all.flat().includes(ANNOTATION_CONTEXT), {
      message: `must include ${ANNOTATION_CONTEXT}`,
    }),
    id: iri.optional(),
    type: listed(z.string()).refine((all) => all.includes('Annotation'), 'must include Annotation'),
    canonical: iri.optional(),
    via: listed(iri).optional(),
    motivation: listed(z.string()).optional(),
    body: listed(z.union([iri.transform((id) => ({ id })), body])).optional(),
    bodyValue: text(NOTE_MAX).optional(),
    target: listed(target).refine((all) => all.length === 1, 'must be one: a flag sits in one place'),
    category: z.enum(CATEGORIES).optional(),
    severity: z.enum(SEVERITIES).optional(),
    status: z.enum(FLAG_STATUSES).optional(),
    outcome: z.enum(OUTCOMES).optional(),
    reason: text(NOTE_MAX).optional(),
  })
  .refine((posted) => posted.body === undefined || posted.bodyValue === undefined, {
    path: ['bodyValue'],
    message: 'cannot stand beside body',
  })

export type PostedAnnotation = z.output<typeof postedAnnotation>
export type PostedTarget = PostedAnnotation['target'][number]

/** Which of the two kinds of pages, and which of them; no page is the container itself. */
export const containerQuery = z.object({
  iris: z.enum(['0', '1']).optional(),
  page: z.coerce.number().int().min(0).max(1_000_000).optional(),
})
