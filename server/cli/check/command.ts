import { openReadingRoom } from '../../imports/reading-room.ts'
import type { Command, ExitStatus } from '../command.ts'
import { printable } from '../printable.ts'
import { lookOver } from './look-over.ts'
import { checkOptions, type CheckOptions } from './options.ts'
import { type Checked, counted, type Report, type Unreadable } from './report.ts'

const USAGE = `Usage: stet check [OPTION…] FILE…
Runs the rules of the desk on articles, without a desk: text, Markdown, web pages, Word and PDF files;
- reads what is sent to it.

  --published DATE   when they were published, as 2020-08-19, where they do not say so themselves
  --language TAG     what they are written in, as en or en-GB
  --rule ID          only this rule; may be given more than once
  --hints            what is worth a look, too, though it is often fine
  --format FORMAT    text, json or sarif

Exit status: 0 nothing found, 1 at least one finding (hints do not count),
2 wrong usage, or a file that cannot be read; the others are checked all the same.`

export const check: Command = {
  usage: USAGE,
  run: async (words, { tell, complain, hear }) => {
    let options: CheckOptions
    try {
      options = checkOptions(words)
    } catch (error) {
      complain(`${printable(error instanceof Error ? error.message : String(error))}\n${USAGE}`)
      return 2
    }
    const readingRoom = openReadingRoom()
    const all: (Checked | Unreadable)[] = []
    try {
      for (const file of options.files) {
        const outcome = await lookOver(file, options, { readingRoom, hear })
        if ('problem' in outcome) complain(printable(`${file} cannot be checked. ${outcome.problem}`))
        all.push(outcome)
      }
    } finally {
      await readingRoom.close()
    }
    const report = reportOf(all, options)
    for (const line of options.format(report)) tell(line)
    return statusOf(report)
  },
}

const reportOf = (all: readonly (Checked | Unreadable)[], { rules, showsHints }: CheckOptions): Report => {
  const checked = all.filter((each) => 'findings' in each)
  const shown = checked.map((file) => ({
    ...file,
    findings: file.findings.filter(({ confidence }) => showsHints || confidence === 'precise'),
  }))
  const hidden = checked.reduce(
    (sum, { findings }, index) => sum + findings.length - (shown[index]?.findings.length ?? 0),
    0,
  )
  return { checked: shown, unreadable: all.filter((each) => 'problem' in each), rules, hidden }
}

const statusOf = (report: Report): ExitStatus => {
  if (report.unreadable.length > 0) return 2
  return counted(report).precise > 0 ? 1 : 0
}
