import { claimReview } from './claim-review/claim-review.ts'
import { correction } from './correction/correction.ts'
import { correctionNote } from './correction/correction-note.ts'
import { csv } from './csv.ts'
import { docx } from './docx/docx.ts'
import { docxOriginal } from './docx-original/docx-original.ts'
import type { Format } from './format.ts'
import { html } from './html/html.ts'
import { hypothesis } from './hypothesis.ts'
import { json } from './json.ts'
import { markdown } from './markdown/markdown.ts'
import { pdf } from './pdf/pdf.ts'
import { proofOf } from './proof/proof.ts'
import { tsv } from './tsv.ts'
import { webAnnotation } from './web-annotation.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** Every format that tells of an article or of the queue: one file, one line here, one test. */
const TELLING: readonly Format[] = [
  docx,
  docxOriginal,
  html,
  pdf,
  markdown,
  csv,
  tsv,
  xlsx,
  json,
  webAnnotation,
  hypothesis,
  correctionNote,
  correction,
  claimReview,
]

/** Every format that can go out. A proof holds all others that the desk writes by itself. */
export const FORMATS: readonly Format[] = [...TELLING, proofOf(TELLING)]
