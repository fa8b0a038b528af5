import { parseArgs } from 'node:util'
import { calendarDate, type IsoDate } from '#domain/facts/calendar-date.ts'
import { RULES } from '#domain/rules/registry.ts'
import type { Rule } from '#domain/rules/rule.ts'
import { FORMATS, type ReportFormat } from './formats.ts'

export type CheckOptions = {
  /** `-` is what is sent to the terminal */
  files: readonly string[]
  /** what was said of all files; null: each says it itself, or does not */
  publishedOn: IsoDate | null
  language: string | null
  format: ReportFormat
  showsHints: boolean
  rules: readonly Rule[]
}

/** What the words of a command line ask for. @throws Error with a sentence that says what cannot be asked */
export const checkOptions = (words: readonly string[]): CheckOptions => {
  const { values, positionals: files } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      language: { type: 'string' },
      format: { type: 'string', default: 'text' },
      hints: { type: 'boolean', default: false },
      rule: { type: 'string', multiple: true, default: [] },
    },
  })
  if (files.length === 0) throw new Error('Which file?')
  if (files.filter((file) => file === '-').length > 1) throw new Error('- can be read only once.')
  const format = FORMATS.get(values.format)
  if (!format)
    throw new Error(`There is no format ${values.format}. There are: ${[...FORMATS.keys()].join(', ')}.`)
  return {
    files,
    publishedOn: values.published === undefined ? null : dayIn(values.published),
    language: values.language === undefined ? null : languageIn(values.language),
    format,
    showsHints: values.hints,
    rules: rulesCalled(values.rule),
  }
}

const dayIn = (said: string): IsoDate => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(said) ?? []
  const date = year === undefined ? null : calendarDate(Number(year), Number(month), Number(day))
  if (date === null) throw new Error(`${said} is no day of the calendar. Write it as 2020-08-19.`)
  return date
}

const languageIn = (said: string): string => {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(said))
    throw new Error(`${said} is no language. Write it as en or en-GB.`)
  return said
}

const rulesCalled = (ids: readonly string[]): readonly Rule[] => {
  const unknown = ids.find((id) => RULES.every((rule) => rule.id !== id))
  if (unknown !== undefined) {
    throw new Error(`There is no rule ${unknown}. There are: ${RULES.map(({ id }) => id).join(', ')}.`)
  }
  return ids.length === 0 ? RULES : RULES.filter(({ id }) => ids.includes(id))
}
