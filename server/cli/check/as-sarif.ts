import { createHash } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '#domain/rules/rule.ts'
import type { Checked, LocatedFinding, Place, Report } from './report.ts'
import { safeJson } from './safe-json.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** For whatever shows the results of checks beside the files: SARIF 2.1.0 (OASIS). */
export const asSarif = (report: Report): string[] => [
  safeJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stet', rules: report.rules.map(described) } },
        columnKind: 'unicodeCodePoints',
        invocations: [
          {
            executionSuccessful: report.unreadable.length === 0,
            toolExecutionNotifications: notifications(report),
          },
        ],
        results: report.checked.flatMap((file) =>
          file.findings.map((finding) => resultOf(file, finding, report.rules)),
        ),
      },
    ],
  }),
]

const levelOf = (confidence: Rule['confidence']): string => (confidence === 'precise' ? 'warning' : 'note')

const described = ({ id, title, flags, doesNotFlag, mightBeFine, confidence, precision }: Rule) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: flags },
  help: {
    text: [flags, `Not flagged: ${doesNotFlag.join('; ')}.`, mightBeFine, precision.evidence].join('\n\n'),
  },
  defaultConfiguration: { level: levelOf(confidence) },
})

const resultOf = ({ file }: Checked, finding: LocatedFinding, rules: readonly Rule[]) => {
  const [first, ...others] = finding.places
  const arithmetic = finding.values['arithmetic']
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levelOf(finding.confidence),
    message: { text: arithmetic === undefined ? finding.message : `${finding.message} (${arithmetic})` },
    locations: first ? [locationOf(file, first)] : [],
    ...(others.length > 0 && {
      relatedLocations: others.map((place, index) => ({ id: index + 1, ...locationOf(file, place) })),
    }),
    partialFingerprints: { 'stet/v1': createHash('sha256').update(finding.identity).digest('hex') },
    properties: { category: finding.category, severity: finding.severity, values: finding.values },
  }
}

/** Lines where the file has them; what was read of another has paragraphs. */
const locationOf = (file: string, { words, paragraph, lines }: Place) => ({
  physicalLocation: {
    artifactLocation: artifact(file),
    ...(lines && {
      region: {
        ...{ startLine: lines.start.line, startColumn: lines.start.column },
        ...{ endLine: lines.end.line, endColumn: lines.end.column },
        snippet: { text: words },
      },
    }),
  },
  ...(!lines && { logicalLocations: [{ name: `paragraph ${paragraph}`, decoratedName: words }] }),
})

const notifications = ({ checked, unreadable }: Report) => [
  ...unreadable.map(({ file, problem }) => notification(file, 'error', problem)),
  ...checked.flatMap(({ file, failures }) =>
    failures.map(({ rule, reason }) =>
      notification(file, 'warning', `Nothing from the rule ${rule}: it ${reason.replace('-', ' ')}.`),
    ),
  ),
]

const notification = (file: string, level: string, text: string) => ({
  level,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
})

/** A relative path stays one, so that the report holds in another copy of the folder. */
const artifact = (file: string): { uri: string } => {
  if (file === '-') return { uri: 'stdin' }
  if (path.isAbsolute(file)) return { uri: pathToFileURL(file).href }
  return { uri: file.split(path.sep).map(encodeURIComponent).join('/') }
}
