import { createHash } from 'node:crypto'
import { canonicalText, type Decisions } from '#domain/review/decisions.ts'

/** SHA-256 over the canonical text of decisions, hexadecimal: equal for what was decided equally only. */
export const sealOf = (decisions: Decisions): string =>
  createHash('sha256').update(canonicalText(decisions)).digest('hex')
