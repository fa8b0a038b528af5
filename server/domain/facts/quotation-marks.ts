import type { Span } from '#domain/article/span.ts'

/** One mark of a quotation: where it stands, which marks it goes with and what it does there. */
export type Mark = Span & { family: Family; role: Role }
type Family = 'double' | 'angle' | 'corner' | 'single'
type Role = 'opens' | 'closes' | 'either' | 'unsure'

/**
 * Marks that quote nothing in this text: guillemets of which it has only one kind are arrows, and doubled
 * backticks are those of programs where no doubled apostrophes close them.
 */
export const idleMarksOf = (text: string): ReadonlySet<string> => {
  const idle = new Set<string>()
  if (text.includes('«') !== text.includes('»')) idle.add('«').add('»')
  if (!TYPED_QUOTATION.test(text)) idle.add('``')
  return idle
}

const TYPED_QUOTATION = /(?<!`)``(?![`\s])[^`]{1,2000}(?:''|’’)/

const MARKS = /''|(?<!`)``(?!`)|’’|‘‘|["“”„‟«»「」『』‘’‚'‹›]/g
const FAMILIES: Readonly<Record<string, Family>> = {
  ...{ '«': 'angle', '»': 'angle', '「': 'corner', '」': 'corner', '『': 'corner', '』': 'corner' },
  ...{ '‘': 'single', '’': 'single', '‚': 'single', "'": 'single', '‹': 'single', '›': 'single' },
}

/**
 * The quotation marks of a stretch of text. A mark is read by its shape and by what stands beside it,
 * since the same shape opens in one language and closes in another: “English”, „deutsch“, ”svenska”,
 * «français», »deutsch«. Doubled single marks count as double ones. Apostrophes are left out; a straight
 * mark behind a digit may stand for inches or seconds and is `unsure`.
 */
export const marksIn = (text: string): Mark[] =>
  Array.from(text.matchAll(MARKS)).flatMap(({ 0: written, index }): Mark[] => {
    const end = index + written.length
    const around = { before: beforeSingle(text, index), after: text[end] ?? '' }
    const family = FAMILIES[written] ?? 'double'
    const role = family === 'single' ? singleRole(written, text, index) : roleOf(written, around)
    return role === null ? [] : [{ start: index, end, family, role }]
  })

/** What stands before a mark; before a straight single mark it is what stands before that. */
const beforeSingle = (text: string, at: number): string => text[text[at - 1] === "'" ? at - 2 : at - 1] ?? ''

/** The characters on either side; empty at the ends of the text. */
type Around = { before: string; after: string }

const OPEN_SPACE = /^[\s([{/=—–‘“„«]?$/
const IS_SPACE = /^\s?$/
const IS_WORD = /^[\p{L}\p{N}]$/u
const IS_DIGIT = /^\d$/

const STRAIGHT = new Set(['"', "''"])
/** Marks that open some quotations and close others; the shape says which where the place does not. */
const USUALLY_OPENS = new Set(['“', '``', '‘‘', '«'])
const USUALLY_CLOSES = new Set(['”', '’’', '»'])

const roleOf = (mark: string, around: Around): Role | null => {
  if (around.before === '\\' || isEmpty(mark, around)) return null
  if (STRAIGHT.has(mark)) return straightRole(around)
  if (USUALLY_OPENS.has(mark)) return closesHere(around) ? 'closes' : 'opens'
  if (USUALLY_CLOSES.has(mark)) return opensHere(around) ? 'opens' : 'closes'
  return '„‟「『'.includes(mark) ? 'opens' : 'closes'
}

/** `-m ''`, `('')` */
const isEmpty = (mark: string, { before, after }: Around): boolean =>
  mark === "''" && /^[\s(]?$/.test(before) && !IS_WORD.test(after) && IS_BREAK.test(after)
const IS_BREAK = /^[\s,.;:)]?$/

const straightRole = ({ before, after }: Around): Role => {
  if (IS_DIGIT.test(before)) return 'unsure'
  const spaceBefore = OPEN_SPACE.test(before)
  if (spaceBefore && !IS_SPACE.test(after)) return isDash(before) && !IS_WORD.test(after) ? 'either' : 'opens'
  if (!IS_SPACE.test(before) && !IS_WORD.test(after)) return 'closes'
  return 'either'
}

/** Dashes, and the stroke with which a path ends: "the folder", "the folder/". */
const isDash = (character: string): boolean => '—–/='.includes(character) && character !== ''

/** Behind a word or its punctuation, and before no other word. */
const closesHere = ({ before, after }: Around): boolean =>
  !OPEN_SPACE.test(before) && before !== '’' && before !== '-' && !IS_WORD.test(after) && after !== '\u00a0'

const opensHere = ({ before, after }: Around): boolean => OPEN_SPACE.test(before) && IS_WORD.test(after)

/** Left out in speech: what begins with an apostrophe. */
const ELISION = /^(?:\d|n['’]|(?:em|tis|twas|til|till|cause|bout|round|cos|kay|s)(?!\p{L}))/iu
const LONGEST_ELISION = 8

const BEFORE_SINGLE = /^[\s([{/—–"“„«]?$/

const singleRole = (mark: string, text: string, at: number): Role | null => {
  const around = { before: text[at - 1] ?? '', after: text[at + 1] ?? '' }
  if (mark === '‹' || mark === '›') return opensHere(around) ? 'opens' : 'closes'
  if (mark === '‚' || (mark !== '’' && beginsWord(around)))
    return leavesOut(text.slice(at + 1, at + LONGEST_ELISION)) ? null : 'opens'
  return IS_SPACE.test(around.before) || IS_WORD.test(around.after) ? null : 'closes'
}

const beginsWord = ({ before, after }: Around): boolean => BEFORE_SINGLE.test(before) && IS_WORD.test(after)

const leavesOut = (behind: string): boolean => behind.startsWith(' ') || ELISION.test(behind)
