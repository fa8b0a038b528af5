import type { Block } from '#domain/article/block.ts'
import type { Span } from '#domain/article/span.ts'
import type { Facts } from '#domain/facts/facts.ts'
import { inSentences } from '#domain/facts/quantities/in-sentences.ts'
import type { Quantity } from '#domain/facts/quantities/quantity.ts'

/** A number of things or people, by the word that says what of them is told. */
export type CountedThing = { head: string; isFate: boolean; quantity: Quantity; sentence: Span }

/** What happens to many at once and is told again and again; each by its first form. */
const FATES: readonly (readonly string[])[] = [
  ['dead', 'killed', 'deaths', 'fatalities'],
  ['injured', 'wounded', 'hurt', 'injuries'],
  ['detained', 'detainees', 'detentions'],
  ['arrested', 'arrests'],
  ['missing'],
  ['displaced'],
  ['evacuated'],
  ['homeless'],
  ['infected', 'infections'],
  ['hospitalized', 'hospitalised'],
  ['protesters', 'demonstrators'],
  ['survivors'],
  ['hostages'],
]
const HEADS = new Map(FATES.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)))
const HEAD = [...HEADS.keys()].join('|')

/** `6,700 people were detained`; another number or thought between makes it another’s fate. */
const BEHIND = new RegExp(
  `^ (?:(?!(?:and|or|but|not|to|after|before|when|with|of|while|for|from|who)\\b)[\\p{L}’'-]{1,20} ){0,4}?(${HEAD})\\b`,
  'u',
)
/** `detaining 6,700 people` */
const BEFORE =
  /\b(kill|injur|wound|detain|arrest|displac|evacuat|infect)(?:ed|ing) (?:(?:about|around|nearly|almost|some|at least|an estimated) )?$/
const STEMS: Record<string, string> = {
  ...{ kill: 'dead', injur: 'injured', wound: 'injured', detain: 'detained', arrest: 'arrested' },
  ...{ displac: 'displaced', evacuat: 'evacuated', infect: 'infected' },
}
const NOUNS = /^ (\p{Ll}{3,20}(?: \p{Ll}{3,20})?s)\b/u

const LEFT_OUT: ReadonlySet<Block['kind']> = new Set(['list-item', 'related', 'credit', 'byline', 'notice'])

/** Every count in running text and headings that says what it counts. */
export const countedThings = ({ text, blocks, sentences, quantities }: Facts): CountedThing[] => {
  let at = 0
  return inSentences(sentences, quantities).flatMap(({ sentence, quantities: all }) => {
    while ((blocks[at]?.end ?? Infinity) <= sentence.start) at += 1
    if (LEFT_OUT.has(blocks[at]?.kind ?? 'paragraph')) return []
    return all.filter(isCount).flatMap((quantity) => {
      const thing = headOf(text, quantity)
      return thing ? [{ ...thing, quantity, sentence }] : []
    })
  })
}

const isCount = ({ kind, range, unit, currency, percent }: Quantity): boolean =>
  kind === 'amount' && [range, unit, currency, percent].every((each) => each === undefined)

const headOf = (text: string, { span }: Quantity): { head: string; isFate: boolean } | null => {
  const behind = text.slice(span.end, span.end + 90)
  const stem = BEFORE.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[1]
  const fate = HEADS.get(BEHIND.exec(behind)?.[1] ?? '') ?? STEMS[stem ?? '']
  if (fate) return { head: fate, isFate: true }
  const noun = NOUNS.exec(behind)?.[1]
  return noun ? { head: noun, isFate: false } : null
}
