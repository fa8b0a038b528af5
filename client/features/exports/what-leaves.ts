import type { z } from 'zod'
import type { ExportFormat, ExportPreview } from '#contract/export.ts'
import type { queueFilter } from '#contract/queue.ts'
import type { Leaving } from '../../api/exports.ts'

/** The filter that shows beforehand what will be in it. */
export const previewOf = (leaving: Leaving): z.input<typeof queueFilter> =>
  leaving.scope === 'article' ? { ...leaving.filter, article: leaving.articleId } : leaving.filter

/** Why a format cannot be had just now, or null. */
export const reasonAgainst = (
  { id, unavailable, needsFlags }: Pick<ExportFormat, 'id' | 'unavailable' | 'needsFlags'>,
  preview: Pick<ExportPreview, 'flags' | 'lacking'> | undefined,
): string | null =>
  unavailable ??
  preview?.lacking.find(({ format }) => format === id)?.reason ??
  (needsFlags && preview?.flags === 0 ? 'There is no flag to tell of.' : null)
