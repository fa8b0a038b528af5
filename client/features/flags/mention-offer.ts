import { fold } from '#domain/review/fold.ts'

type Named = { id: string; name: string }

export type MentionOffer<Somebody extends Named> = {
  /** Where the @ stands. */
  start: number
  people: Somebody[]
}

const MOST = 6

/** A name that is being typed behind an @ right before the caret. */
const BEGUN = /(?<![\p{L}\p{M}\p{N}_])@([^@\n]{0,60})$/u

/** Whom somebody may mean who has typed an @ and the beginning of a name, or null. */
export const mentionOffer = <Somebody extends Named>(
  text: string,
  caret: number,
  people: readonly Somebody[],
): MentionOffer<Somebody> | null => {
  const begun = BEGUN.exec(text.slice(0, caret))
  if (!begun) return null
  const typed = fold(begun[1] ?? '')
  const fitting = people.filter(({ name }) => ` ${fold(name)}`.includes(` ${typed}`)).slice(0, MOST)
  const isWhole = fitting.some(({ name }) => fold(name) === typed.trimEnd()) && typed.endsWith(' ')
  return fitting.length === 0 || isWhole ? null : { start: begun.index, people: fitting }
}

/** The text with the chosen name in the place of what was typed of it, and where the caret goes. */
export const withMention = (
  text: string,
  caret: number,
  start: number,
  name: string,
): { text: string; caret: number } => {
  const before = `${text.slice(0, start)}@${name} `
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length }
}
