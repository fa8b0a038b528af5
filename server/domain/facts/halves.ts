import { expectsMore, isRest } from '#domain/repair/cut-sentence.ts'
import { readsOn } from '#domain/repair/reads-on.ts'
import { BEGINS_MID_SENTENCE, CREDIT_AT_END, ENDS_SENTENCE } from '#domain/repair/shapes.ts'
import type { PairedMarks } from './paired-marks.ts'

/** What two blocks say, what their quotation marks come to, and what is known of their place. */
export type Halves = {
  before: string
  after: string
  marks: [before: PairedMarks, after: PairedMarks]
  /** other blocks stand between them */
  interrupted: boolean
  /** the one behind the first is a credit: the first may be what it is the credit of */
  isCaptioned: boolean
  /** the first one was told from the text by its looks */
  isHeading: boolean
  /** the first one is itself the rest of a sentence */
  isRest: boolean
  /** no text stands before it */
  isFirst: boolean
}

/** Whether the sentence of the first block goes on in the second: surely, perhaps, or not at all. */
export const howCut = (halves: Halves): 'surely' | 'perhaps' | null => {
  const { before, after, interrupted } = halves
  const hasEnded = ENDS_SENTENCE.test(before) || isCredited(before)
  if (isInQuotation(halves)) return interrupted || !hasEnded ? 'surely' : null
  if (!isText(after)) return null
  if (hasEnded) return behindAbbreviation(halves)
  return isRest(after) ? goingOnSmall(halves) : goingOnCapital(halves)
}

/** A credit that hangs on a caption ends it without an end mark. */
const isCredited = (before: string): boolean => CREDIT_AT_END.test(before.slice(-LONGEST_CREDIT))
const LONGEST_CREDIT = 200

const isInQuotation = ({ marks: [left, right] }: Halves): boolean =>
  left.open.length > 0 && right.closing.length > 0 && !right.begins

/** What a sentence goes on in ends as text does, or is longer than the lines of lists and verse. */
const isText = (after: string): boolean => ENDS_SENTENCE.test(after) || after.length >= SHORTEST_PROSE
const SHORTEST_PROSE = 60

/** `on Aug.` and `9, the police said`: the stop may be that of the sentence as well. */
const behindAbbreviation = ({
  before,
  after,
  interrupted,
  isHeading,
}: Halves): 'surely' | 'perhaps' | null => {
  if (!interrupted || isHeading || before.length < SHORTEST_PROSE) return null
  if (!ENDS_WITH_STOP.test(before) || !readsOn(before, after)) return null
  return isRest(after) || /^\d/.test(after) ? 'surely' : 'perhaps'
}

/** What ends with a colon leads to the blocks behind it, and they belong there. */
const ENDS_WITH_STOP = /\.["'”’)\]]{0,4}$/

/**
 * The second half begins in small letters, as only the rest of a sentence does. The first must not do so
 * itself, like the lines of a poem and the items of a list, unless it is the rest of one.
 */
const goingOnSmall = ({ before, interrupted, isRest: isMiddle }: Halves): 'surely' | 'perhaps' | null => {
  const canGoOn =
    before.length >= SHORTEST_HALF &&
    /\p{Ll}/u.test(before) &&
    !BYLINE.test(before) &&
    (interrupted || isMiddle || !BEGINS_MID_SENTENCE.test(before))
  if (!canGoOn) return null
  return hasWords(before, FEWEST_BEFORE_SMALL) && !ENDS_OTHERWISE.test(before) ? 'surely' : 'perhaps'
}

/** A label is shorter, in UTF-16 code units; one of few words may be a label still. */
const SHORTEST_HALF = 10
const FEWEST_BEFORE_SMALL = 5
const BYLINE = /^by\s/i

const hasWords = (before: string, fewest: number): boolean => before.split(/\s+/, fewest).length >= fewest

/**
 * The second half begins with a capital or a number, as new paragraphs do. The first must be text and no
 * headline; it is surely left open where it is long and its last word wants another.
 */
const goingOnCapital = (halves: Halves): 'surely' | 'perhaps' | null => {
  const { before, interrupted } = halves
  if (ENDS_OTHERWISE.test(before) || !isOpenText(halves)) return null
  const wantsAnother = WANTS_ANOTHER.test(before) || (interrupted && expectsMore(before))
  return wantsAnother && hasWords(before, FEWEST_BEFORE_CAPITAL) ? 'surely' : 'perhaps'
}
const FEWEST_BEFORE_CAPITAL = 8

/** Marks of footnotes, brackets, and arrows to another page: whatever begins with a capital behind them is new. */
const ENDS_OTHERWISE = /(?:[\])}→»›▸►†‡*¹²³⁰-⁹]|\.{3}|…)[\s"'”’]{0,4}$|[→»›▸►][^.]{0,40}$/u

/** A comma, or a word in small letters with which no sentence ends and hardly a title: article, preposition, conjunction, auxiliary. */
const WANTS_ANOTHER = new RegExp(
  `,$|\\s(?:${[
    'the|a|an|of|to|into|at|by|for|from|with|between|and|or|but|nor|than|that|which|who|whose|because|although|while|if|whether|when|where',
    'is|was|are|were|be|been|being|has|have|had|will|would|can|could|may|might|shall|should|must|did|does',
    'its|his|their|our|your|my|said|against|under|towards?|during|upon|among|amid|despite|per|via|such|every|very',
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|aber|von|vom|zum|zur|für|dass',
    'le|la|les|un|une|du|et|ou|que|qui|pour|avec|el|los|las|una|del|y|o|para|por|il|gli|di|e|che|con|не|и|в|на|с|по|что|из',
  ].join('|')})$`,
  'u',
)

/**
 * It ends with a word that wants another, it is long, or it holds a whole sentence before the one that is
 * open. What ends with a name or a number, or has a credit behind it, is a caption as often.
 */
const isOpenText = (halves: Halves): boolean => {
  const { before, after, isHeading, isCaptioned } = halves
  if (isHeading || GREETING.test(before) || !HAS_WORDS.test(before)) return false
  if (expectsMore(before) && before.length >= SHORTEST_OPEN && after.length >= SHORTEST_PROSE) return true
  return !isCaptioned && isOpenBesides(halves)
}

const isOpenBesides = ({ before, interrupted, isFirst }: Halves): boolean => {
  if (SENTENCE_INSIDE.test(before) || before.length > LONGEST_HEADING)
    return interrupted || ENDS_SMALL.test(before)
  return interrupted && !isFirst && before.length >= SHORTEST_PROSE && !isInTitleCase(before)
}

/** A heading without an end mark is no longer than this. */
const LONGEST_HEADING = 120
const SHORTEST_OPEN = 14
/** "6:40 p.m. ET" holds no end of one. */
const SENTENCE_INSIDE = /(?<!\.)\p{Ll}[.!?]["”’]? ["“‘]?\p{Lu}/u
const ENDS_SMALL = /(?:\s|^)\p{Ll}[\p{L}'’-]{0,40}$/u
/** A rule drawn under a title has none. */
const HAS_WORDS = /\p{L}{2}/u
const GREETING = /^(?:dear|hello|hi|to|yours|sincerely|best|with|kind)\b/i

/** Most of its longer words begin with a capital. */
const isInTitleCase = (words: string): boolean => {
  const longer = words.match(/(?<![\p{L}'’-])\p{L}{4,}/gu) ?? []
  return longer.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > longer.length
}
