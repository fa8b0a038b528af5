import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Words that name a date, and the days they mean. */
export type NamedDate = { written: string; first: string; last: string }

/** A sentence of an article that appeared on a day, and the dates it names: none in a trap. */
export type DateCase = {
  why: string
  publishedOn: string
  language?: string
  text: string
  dates: NamedDate[]
}

export const dateCases = (): DateCase[] => {
  const file = readFileSync(path.join(import.meta.dirname, 'data', 'dates.json'), 'utf8')
  return (JSON.parse(file) as { cases: DateCase[] }).cases
}

/** How many dates were found as they should be, with every one that was missed or found where there is none. */
export const readDates = (
  cases: readonly DateCase[],
  read: (one: DateCase) => NamedDate[],
): { precision: number; recall: number; wrong: string[] } => {
  let right = 0
  let found = 0
  const wrong: string[] = []
  for (const one of cases) {
    const missing = one.dates.map(asLine)
    const extra: string[] = []
    for (const line of read(one).map(asLine)) {
      const index = missing.indexOf(line)
      if (index < 0) extra.push(line)
      else missing.splice(index, 1)
    }
    found += extra.length
    right += one.dates.length - missing.length
    if (missing.length + extra.length > 0) {
      wrong.push(`${one.why}: not [${missing.join('; ')}] but [${extra.join('; ')}]`)
    }
  }
  const expected = cases.reduce((sum, { dates }) => sum + dates.length, 0)
  return { precision: right / (right + found), recall: right / expected, wrong }
}

const asLine = ({ written, first, last }: NamedDate): string => `${written} = ${first}/${last}`
