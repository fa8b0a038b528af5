import { counted, type LocatedFinding, type Report } from './report.ts'
import { safeJson } from './safe-json.ts'

/** For programs: everything, with lines and columns counted from 1 in code points. */
export const asJson = (report: Report): string[] => [
  safeJson({
    files: report.checked.map(({ findings, ...file }) => ({ ...file, findings: findings.map(told) })),
    unreadable: report.unreadable,
    summary: { files: report.checked.length, ...counted(report), hiddenHints: report.hidden },
  }),
]

const told = ({ rule, confidence, category, severity, message, values, places }: LocatedFinding) => ({
  ...{ rule, confidence, category, severity, message, values },
  places: places.map(({ words, paragraph, lines }) => ({ words, paragraph, ...lines })),
})
