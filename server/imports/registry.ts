import { docx } from './docx.ts'
import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'

/** Every format that can come in: one file, one line here, one test. */
export const IMPORTERS = { text: plainText, markdown, html, docx, pdf } satisfies Record<string, Importer>
