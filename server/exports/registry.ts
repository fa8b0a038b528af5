import { csv } from './csv.ts'
import { docx } from './docx/docx.ts'
import type { Format } from './format.ts'
import { html } from './html/html.ts'
import { hypothesis } from './hypothesis.ts'
import { json } from './json.ts'
import { markdown } from './markdown/markdown.ts'
import { pdf } from './pdf/pdf.ts'
import { tsv } from './tsv.ts'
import { webAnnotation } from './web-annotation.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** Every format that can go out: one file, one line here, one test. */
export const FORMATS: readonly Format[] = [
  docx,
  html,
  pdf,
  markdown,
  csv,
  tsv,
  xlsx,
  json,
  webAnnotation,
  hypothesis,
]
