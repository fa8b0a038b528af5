import { ARABIC } from './arabic.ts'
import { ARMENIAN } from './armenian.ts'
import { CHINESE } from './chinese.ts'
import { DUTCH } from './dutch.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { GREEK } from './greek.ts'
import { HINDI } from './hindi.ts'
import { ITALIAN } from './italian.ts'
import { JAPANESE } from './japanese.ts'
import { type Rules, language, words } from './language.ts'
import { PERSIAN } from './persian.ts'
import { POLISH } from './polish.ts'
import { PORTUGUESE } from './portuguese.ts'
import { RUSSIAN } from './russian.ts'
import { SPANISH } from './spanish.ts'
import { UKRAINIAN } from './ukrainian.ts'

/** By the primary subtag of BCP 47. */
const LANGUAGES = new Map<string, Rules>([
  ['ar', ARABIC],
  ['de', GERMAN],
  ['el', GREEK],
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fa', PERSIAN],
  ['fr', FRENCH],
  ['hi', HINDI],
  ['hy', ARMENIAN],
  ['it', ITALIAN],
  ['ja', JAPANESE],
  ['nl', DUTCH],
  ['pl', POLISH],
  ['pt', PORTUGUESE],
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
  ['zh', CHINESE],
])

/** For every other language: the marks of all scripts, initials, acronyms, lists, and titles that many share. */
const COMMON = language({
  beforeName: words('dr prof ing mag st mr mrs ms gen col'),
  beforeNumber: words('nr no art p pp vol fig tel'),
})

const SUBTAG = /[-_]/

/** The rules for a tag of BCP 47 ("de-AT"), of which only the language itself counts. */
export const languageOf = (tag: string): Rules =>
  LANGUAGES.get(tag) ?? LANGUAGES.get(tag.split(SUBTAG, 1).join('').toLowerCase()) ?? COMMON
