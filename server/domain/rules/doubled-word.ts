import { overlaps } from '#domain/article/span.ts'
import type { Word } from '#domain/facts/words.ts'
import type { Rule } from './rule.ts'

/** Words that nobody means to write twice in a row. */
const NEVER_TWICE = new Set(
  (
    'a an the and or but nor of to into onto before between during against until because than if when where while ' +
    'which whose we they these those them your our their its would could should been be also toward towards among ' +
    'although though since whether such every each'
  ).split(' '),
)
/**
 * Words that a sentence can need twice where a relative one comes before, or a verb that goes with the
 * first: "what it was was fear", "the man she lives with with pride", "looked at at night".
 */
const SELDOM_TWICE = new Set('was were are has at with for from by on his'.split(' '))
const RELATIVE = /^(?:what|who|whom|whose|which|that|where|how|whatever|whoever|all|as)$/i
const GOES_WITH =
  /^(?:look|stare|shout|laugh|aim|shoot|shot|live|deal|dealt|go|went|care|pay|paid|stand|stood|ask|hope|wait|call|pass|put|come|came|move|made|make|log|turn|carr(?:y|i)|rel(?:y|i))(?:s|es|ed|d|ing)?$/i
/** So many words before are looked at. */
const LOOK = 5

/**
 * A small word written twice in a row, as happens where a line was broken or a sentence rewritten.
 * It looks for words that are known to be faults when they are doubled.
 */
export const doubledWord: Rule = {
  id: 'doubled-word',
  title: 'Word written twice',
  confidence: 'precise',
  isOfProse: true,
  languages: ['en'],
  flags: 'An article, a preposition, a pronoun or a conjunction written twice in a row.',
  doesNotFlag: [
    'words that can rightly stand twice: had had, that that, is is, do do, her her, in in',
    'words that can where others lead to them: what it was was, lived with with, looked at at night, went on on',
    'words doubled for their weight: very very, no no, bye bye, so so',
    'names: Duran Duran, Boutros Boutros-Ghali, Pago Pago, The The, Will will',
    'numbers',
    'three of a word in a row, which is meant',
    'words with a mark between them: to, to',
    'words that [sic] follows',
    'in quoted speech it is a hint: people do stammer',
  ],
  mightBeFine: 'The words may be a name, or quoted as they were said.',
  precision: {
    rate: null,
    evidence:
      'Not counted yet: in newspaper texts “to to” and “a a” were real faults whenever the text came without markup.',
  },
  *check({ text, words, quotations }) {
    let quoted = 0
    for (const [first, second] of twins(text, words)) {
      const span = { start: first.start, end: second.end }
      while ((quotations.parts[quoted]?.end ?? Infinity) <= span.start) quoted += 1
      const quotation = quotations.parts[quoted]
      const isSpeech = quotation !== undefined && overlaps(quotation, span)
      yield {
        about: '',
        spans: [span],
        message: `“${second.text}” stands here twice in a row.`,
        values: { word: second.text, written: text.slice(span.start, span.end) },
        category: 'artefact',
        severity: 'minor',
        ...(isSpeech ? { confidence: 'hint' } : {}),
      }
    }
  },
}

/** Two of a word and no more, with nothing but space between them. */
function* twins(text: string, words: readonly Word[]): Generator<[Word, Word]> {
  for (const [at, second] of words.entries()) {
    const first = words[at - 1]
    if (!first || first.block !== second.block || !isTwice(first.text, second.text)) continue
    if (isAgain(words[at - 2]?.text, second.text) || isAgain(words[at + 1]?.text, second.text)) continue
    const isMeant = SELDOM_TWICE.has(second.text) && mayStandTwice(clauseBefore(words, at - 1))
    if (!isMeant && areBare(text, first, second)) yield [first, second]
  }
}

const areBare = (text: string, first: Word, second: Word): boolean =>
  SPACE.test(text.slice(first.end, second.start)) && !SIC.test(text.slice(second.end, second.end + 6))

const SPACE = /^\s{1,4}$/
const SIC = /^\s?[[(]sic\b/i

/** The words before `at` in the same sentence, as many as are looked at. */
const clauseBefore = (words: readonly Word[], at: number): readonly Word[] => {
  const before = words.slice(Math.max(0, at - LOOK), at)
  return before.slice(
    Math.max(
      0,
      before.findLastIndex(({ opens }) => opens),
    ),
  )
}

/** The second one is written small; the first may begin a sentence, and "A" may be a grade or a vitamin. */
const isTwice = (first: string, second: string): boolean =>
  (NEVER_TWICE.has(second) || SELDOM_TWICE.has(second)) &&
  isAgain(first, second) &&
  (first === second || first.length > 1)

const isAgain = (other: string | undefined, word: string): boolean => other?.toLowerCase() === word

const mayStandTwice = (before: readonly Word[]): boolean =>
  before.length === 0 ||
  before.some(({ text }) => RELATIVE.test(text)) ||
  GOES_WITH.test(before.at(-1)?.text ?? '')
