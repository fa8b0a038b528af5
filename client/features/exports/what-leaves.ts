import type { z } from 'zod'
import type { ExportFormat } from '#contract/export.ts'
import type { queueFilter } from '#contract/queue.ts'
import type { Leaving } from '../../api/exports.ts'

/** The filter that shows beforehand what will be in it. */
export const previewOf = (leaving: Leaving): z.input<typeof queueFilter> =>
  leaving.scope === 'article' ? { article: leaving.articleId } : leaving.filter

/** Why a format cannot be had just now, or null. */
export const reasonAgainst = (
  { unavailable, needsFlags }: Pick<ExportFormat, 'unavailable' | 'needsFlags'>,
  flags: number | undefined,
): string | null => unavailable ?? (needsFlags && flags === 0 ? 'There is no flag to tell of.' : null)
