import { linkDate } from './link-date.ts'
import type { Rule } from './rule.ts'

/** Every rule there is: one file, one line here, one test. */
export const RULES: readonly Rule[] = [linkDate]
