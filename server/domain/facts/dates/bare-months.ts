import { ENGLISH_MONTHS } from './calendar-names.ts'
import { before, S } from './scanner.ts'
import type { FoundDate } from './written-date.ts'

const FULL = ENGLISH_MONTHS.map(([full]) => full.charAt(0).toUpperCase() + full.slice(1))
const MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${FULL.join('|')})(?![\\p{L}\\p{N}-]|${S}[\\d\\p{Lu}]|[’']s${S}\\p{Lu})`,
  'gu',
)
const IS_LED_IN = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|([Ll]ast|[Nn]ext|[Tt]his))(?:${S}|-)$`,
  'u',
)
/** `since May`, `until April`: they may be people. */
const IS_NAMED_AFTER = /(?:[Ss]ince|[Uu]ntil|[Dd]uring)[^\p{L}]$/u
const PEOPLE = new Set(['May', 'April', 'June', 'August'])

/** A month alone, where the word before it shows that it is one: `in August`, `last March`. */
export const bareMonths = (text: string): FoundDate[] => {
  const found: FoundDate[] = []
  for (const { 0: name, index } of text.matchAll(MONTH)) {
    const words = before(text, index)
    const led = IS_LED_IN.exec(words)
    if (!led || (PEOPLE.has(name) && IS_NAMED_AFTER.test(words))) continue
    const which = led[1]?.toLowerCase()
    const start = index - (which === undefined ? 0 : led[0].length)
    const month = FULL.indexOf(name) + 1
    const offset = which === 'last' ? -1 : which === 'next' ? 1 : undefined
    found.push({
      span: { start, end: index + name.length },
      kind: 'month',
      parts: { month },
      ...(offset && { shift: { unit: 'month', offset } }),
    })
  }
  return found
}
