import type { Importer } from './importer.ts'
import { plainText } from './plain-text.ts'

/** Every format that can come in: one file, one line here, one test. */
export const IMPORTERS = { text: plainText } satisfies Record<string, Importer>
