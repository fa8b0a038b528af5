import { asJson } from './as-json.ts'
import { asSarif } from './as-sarif.ts'
import { asText } from './as-text.ts'
import type { Report } from './report.ts'

/** The lines of a report. */
export type ReportFormat = (report: Report) => Iterable<string>

/** Every way to write a report: one file, one line here. */
export const FORMATS: ReadonlyMap<string, ReportFormat> = new Map<string, ReportFormat>([
  ['text', asText],
  ['json', asJson],
  ['sarif', asSarif],
])
