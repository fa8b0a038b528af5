import { cleanArticles } from '../../articles.ts'
import { type DatedArticle, datedArticles } from '../clean-articles.ts'
import { type Injector, replaced } from '../fault.ts'
import { slipped } from './slipped.ts'

const OFTEN_ENOUGH = 3
/** A name of six letters or more, and not one that its place gives a capital. */
const NAME = /(?<![\p{L}’'-])\p{Lu}\p{Ll}{5,}(?![\p{L}-])/gu
/** Behind a full stop, a mark that opens a quotation, or the dash of a dateline. */
const BEFORE_A_SENTENCE = /(?:^|[.!?:\n]["”’)]?\s*["“‘(]?|["“‘]|[–—-]\s)$/

/** One of several mentions of a name with a single slip of the pen in the middle of it. */
export const nameVariant: Injector = {
  rule: 'name-variant',
  ways: [
    ({ text }: DatedArticle, random) => {
      const names = [...mentionsIn(text)].filter(
        ([name, all]) =>
          all.length >= OFTEN_ENOUGH &&
          !isWord(name) &&
          all.some((at) => isInside(text, at)) &&
          all.some((at) => isBehindName(text, at)),
      )
      if (names.length === 0) return null
      const [name, all] = random.oneOf(names)
      const index = random.oneOf(all.filter((at) => isInside(text, at)))
      const slip = slipped(name, random)
      return slip === name || text.includes(slip)
        ? null
        : replaced(text, { start: index, end: index + name.length }, slip, 'one of the article’s own')
    },
  ],
}

/** Behind a first name or a title: that of a person. */
const isBehindName = (text: string, at: number): boolean =>
  /\p{Lu}[\p{L}.]+ $/u.test(text.slice(Math.max(0, at - 20), at))

const mentionsIn = (text: string): Map<string, number[]> => {
  const mentions = new Map<string, number[]>()
  for (const { index, 0: name } of text.matchAll(NAME))
    mentions.set(name, [...(mentions.get(name) ?? []), index])
  return mentions
}

const isInside = (text: string, at: number): boolean =>
  !BEFORE_A_SENTENCE.test(text.slice(Math.max(0, at - 4), at))

/** Whether it is written small anywhere: then it is a word with a capital, and no name. */
const isWord = (name: string): boolean => smallWords().has(name.toLowerCase()) || CALENDAR.test(name)

const CALENDAR = /^(?:January|February|August|September|October|November|December|.{2,6}day)$/

let small: ReadonlySet<string> | undefined
const smallWords = (): ReadonlySet<string> =>
  (small ??= new Set(
    [...datedArticles(), ...cleanArticles(60)].flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []),
  ))
