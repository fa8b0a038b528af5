import type { Word } from '../words.ts'

/** Words that are written with a capital for other reasons than being a name. */
const NO_NAMES = new Set(
  (
    'a an the and or but nor for so yet of to in on at by from with into onto over under about after before between ' +
    'during against until because since if when where while which who whose what why how that this these those there ' +
    'here he she it we they you i his her hers its our their your my me him them us is are was were be been being am do ' +
    'does did has have had will would can could should may might must shall not no yes as than then thus both either ' +
    'neither each every all any some many much most more less few several other another such same only also even still ' +
    'just now today tomorrow yesterday once again however although though despite unlike like according following ' +
    'ahead among amid across along around behind below beside beyond near off out outside inside through toward towards ' +
    'up down per via without within instead meanwhile moreover furthermore nevertheless nonetheless otherwise perhaps ' +
    'maybe indeed later earlier soon never always often sometimes usually recently finally first second third last next ' +
    'one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions nobody nothing ' +
    'everyone everybody everything someone somebody something anyone anybody anything none people police officials ' +
    'authorities experts critics supporters protesters residents officers lawmakers voters workers students scientists ' +
    'researchers analysts observers monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs ' +
    'fri sat sun january february march april june july august september october november december jan feb mar apr jun ' +
    'jul aug sep sept oct nov dec spring summer autumn winter related photo image picture video watch read see updated ' +
    "asked speaking citing given having being under in it's that's i'm i've i'll we're we've they're he's she's there's " +
    "don't didn't doesn't isn't wasn't can't won't"
  ).split(' '),
)

/** Titles, days, months and small words are no part of a name, whatever they are written with. */
export const canBeName = ({ isCapital, small }: Word): boolean => isCapital && !NO_NAMES.has(small)

/**
 * The words an article has in small letters. One of them with a capital at the beginning of a sentence
 * owes it to its place.
 */
export const smallWordsIn = (words: readonly Word[]): ReadonlySet<string> => {
  const small = new Set<string>()
  for (const word of words) if (!word.isCapital) small.add(word.small)
  return small
}
