import { BYLINE } from './bylines.ts'
import {
  BARE_NUMBER,
  hasGap,
  isHead,
  isHeadByCase,
  isHeadByShape,
  PAGE_NUMBER,
  withoutFigures,
} from './furniture-shapes.ts'
import { CONTRIBUTION, LIST_MARK, PAGE_NOTICE } from './shapes.ts'

/** What speaks for a line being the page's and not the article's. */
export type Evidence = {
  /** nothing else stands between the blank lines around it */
  alone: boolean
  /** the text breaks off before it and reads on behind it */
  cuts: boolean
  /** the text reads on behind it with a small letter */
  small: boolean
  /** a page number stands right above or below */
  besidePage: boolean
  /** it stood before in the text, its figures aside */
  returns: boolean
  /** it is one of several bare numbers that count up as those of pages do */
  counts: boolean
  /** the word that follows would have fitted in, so that no column broke it */
  isShort: boolean
  /** the last of several lines, where a paragraph ends or was cut */
  isLast: boolean
}

type Kind = { looks: (text: string) => boolean; isEnough: (evidence: Evidence, text: string) => boolean }

/** The plainer a line shows what it is, the less has to speak for it besides. The first that fits decides. */
const KINDS: readonly Kind[] = [
  { looks: (text) => PAGE_NUMBER.test(text), isEnough: () => true },
  {
    looks: (text) => BARE_NUMBER.test(text),
    isEnough: ({ cuts, counts, alone, besidePage }) => cuts || (counts && (alone || besidePage)),
  },
  {
    looks: isHead,
    isEnough: (evidence, text) => isOnItsOwn(evidence, text) && (evidence.alone || isPaged(evidence)),
  },
  { looks: isHeadByShape, isEnough: (evidence, text) => isOnItsOwn(evidence, text) && isPaged(evidence) },
  {
    looks: () => true,
    isEnough: (evidence, text) => {
      const { alone, cuts, besidePage, returns, isLast, small } = evidence
      if (!isOnItsOwn(evidence, text)) return false
      return returns ? alone || isPaged(evidence) : cuts && (alone || besidePage || !isLast || small)
    },
  },
]

const isPaged = ({ cuts, besidePage, returns }: Evidence): boolean => cuts || besidePage || returns

/** A line of running text fills its column; one that has a gap in its middle is no running text. */
const isOnItsOwn = ({ alone, isShort }: Evidence, text: string): boolean => alone || isShort || hasGap(text)

/** Whether a line with these looks goes on this evidence. */
export const isFurniture = (text: string, evidence: Evidence): boolean =>
  KINDS.find(({ looks }) => looks(text))?.isEnough(evidence, text) ?? false

/** Whether a line may be the page's at all: what is known as the article's, or moves aside, is not. */
export const isCandidate = (text: string, returns: ReadonlySet<string>): boolean => {
  if (PAGE_NUMBER.test(text) || BARE_NUMBER.test(text)) return true
  if (OF_THE_ARTICLE.some((known) => known.test(text))) return false
  return isHeadByShape(text) || isHeadByCase(text) || returns.has(withoutFigures(text))
}

const OF_THE_ARTICLE = [LIST_MARK, BYLINE, CONTRIBUTION, PAGE_NOTICE]
