import { RULES } from '#domain/rules/registry.ts'
import type { Bench } from './bench.ts'
import { datedArticles } from './rules/clean-articles.ts'
import { type FalseAlarm, falseAlarms } from './rules/false-alarms.ts'
import { INJECTORS } from './rules/injectors/registry.ts'
import { longText } from './rules/long-text.ts'
import { recallOf } from './rules/recall.ts'
import { perCharacter, speedOf } from './rules/speed.ts'

/** Of each kind. */
const FAULTS = 290
const SPEED_ROUNDS = 7
/** A hundred thousand words of six characters. */
const LONG = 600_000
const LENGTHS = [5_000, 50_000, 500_000, 5_000_000]
/** Missed faults of one rule are listed up to here. */
const LISTED = 5

/** What the rules find of faults put into clean articles, what they find in those themselves, and how fast. */
export const rulesBench: Bench = {
  id: 'rules',
  title: 'Rules: faults found, false alarms and speed',
  run: () => {
    printFound()
    printAlarms()
    printSpeed()
    printLinearity()
    return Promise.resolve()
  },
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

const printFound = (): void => {
  const articles = datedArticles()
  const measured = RULES.flatMap((rule) => {
    const injector = INJECTORS.find((each) => each.rule === rule.id)
    return injector ? [recallOf(rule, injector, articles, FAULTS)] : []
  })
  console.log(`Each fault put into ${articles.length} clean articles, where they offer a place\n`)
  console.table(
    Object.fromEntries(
      measured.map(({ rule, faults, found, hinted, elsewhere }) => [
        rule,
        {
          faults,
          recall: share(found, faults),
          'as a hint': share(hinted, faults),
          precision: share(found, found + elsewhere),
        },
      ]),
    ),
  )
  const unmeasured = RULES.filter(({ id }) => measured.every(({ rule }) => rule !== id))
  if (unmeasured.length > 0) console.log(`Not measured: ${unmeasured.map(({ id }) => id).join(', ')}`)
  for (const { rule, missed } of measured) {
    for (const { article, kind, words } of missed.slice(0, LISTED)) {
      console.log(`  ${rule} missed in ${article}, ${kind}\n    ${words}`)
    }
    if (missed.length > LISTED) console.log(`  ${rule}: … and ${missed.length - LISTED} more`)
  }
}

const printAlarms = (): void => {
  const articles = datedArticles()
  const all = falseAlarms(articles)
  const precise = all.filter(({ confidence }) => confidence === 'precise')
  console.log(`\nFalse alarms in ${articles.length} clean articles: ${precise.length}`)
  printWith('false alarm of', precise)
  for (const { id } of RULES) {
    const hints = all.filter(({ rule, confidence }) => rule === id && confidence === 'hint')
    if (hints.length === 0) continue
    console.log(`\nHints of ${id}: ${hints.length}`)
    printWith('hint of', hints.slice(0, LISTED))
  }
}

const printWith = (what: string, alarms: readonly FalseAlarm[]): void => {
  for (const { rule, article, message, words } of alarms) {
    console.log(`  ${what} ${rule} in ${article}: ${message}\n    ${words.slice(0, 200)}`)
  }
}

const printSpeed = (): void => {
  const source = longText(datedArticles(), LONG)
  const { layers, rules, splitting, total } = speedOf(source, SPEED_ROUNDS)
  const row = (milliseconds: number) => ({
    ms: milliseconds.toFixed(1),
    'times splitting into sentences': (milliseconds / splitting).toFixed(2),
  })
  console.log(
    `\n${source.text.length.toLocaleString('en')} characters, some 100,000 words; median of ${SPEED_ROUNDS} rounds\n`,
  )
  console.table({
    ...Object.fromEntries([...layers].map(([layer, ms]) => [`facts: ${layer}`, row(ms)])),
    ...Object.fromEntries([...rules].map(([rule, ms]) => [`rule: ${rule}`, row(ms)])),
    'all facts and rules': row(total),
    'splitting into sentences': row(splitting),
  })
  const milliseconds = (perCharacter(source) * source.text.length) / 1_000_000
  console.log(
    `All facts and rules: ${milliseconds.toFixed(0)} ms of processor time; wanted: less than a second`,
  )
}

/** A text ten times as long must take ten times as long. */
const printLinearity = (): void => {
  console.log('\nNanoseconds of processor time a character, all facts and rules\n')
  console.table(
    Object.fromEntries(
      LENGTHS.map((length) => [
        `${length / 1000} kB`,
        perCharacter(longText(datedArticles(), length)).toFixed(0),
      ]),
    ),
  )
}
