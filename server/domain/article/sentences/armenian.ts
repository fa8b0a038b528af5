import { language } from './language.ts'

/** Its full stop looks like a colon; what looks like a full stop is weaker than one. */
export const ARMENIAN = language({ marks: ':։!?…' })
