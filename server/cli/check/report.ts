import type { IsoDate } from '#domain/facts/calendar-date.ts'
import type { Finding } from '#domain/rules/finding.ts'
import type { Rule } from '#domain/rules/rule.ts'
import type { RuleFailure } from '#domain/rules/run.ts'

/** Counted from 1, in code points, as editors show it. */
export type Position = { line: number; column: number }

/** Words of an article, and where they are: in the lines of a text file, else in the paragraphs of what was read. */
export type Place = { words: string; paragraph: number; lines: { start: Position; end: Position } | null }

/** `identity` tells it again when the rules have run anew. */
export type LocatedFinding = Finding & { identity: string; places: readonly Place[] }

/** One file that was looked over. */
export type Checked = {
  file: string
  title: string | null
  publishedOn: IsoDate | null
  language: string
  findings: readonly LocatedFinding[]
  failures: readonly RuleFailure[]
}

export type Unreadable = { file: string; problem: string }

/** All that was found, in the order in which the files were named. Hints are left out unless they were asked for. */
export type Report = {
  checked: readonly Checked[]
  unreadable: readonly Unreadable[]
  rules: readonly Rule[]
  /** how many hints were left out */
  hidden: number
}

export const counted = ({ checked }: Report): { precise: number; hints: number } => {
  const all = checked.flatMap(({ findings }) => findings)
  const precise = all.filter(({ confidence }) => confidence === 'precise').length
  return { precise, hints: all.length - precise }
}
