import type { Page } from './text-item.ts'

/** Twice the pages of a thick book. */
export const PAGES_MAX = 2000

/** A reading that was given up, with the sentence to say. */
export class Refusal extends Error {}

/** Letters on a page, on average, below which only a stamp was put on pictures. */
const FEWEST_LETTERS = 20
/** Part of the letters that may mean nothing: symbols of a font's own are used for bullets and icons. */
const MOST_MEANINGLESS = 0.2

/** Why the text of these pages cannot be used, or null when it can. */
export const refusalOf = (pages: readonly Page[]): string | null => {
  let letters = 0
  let meaningless = 0
  for (const { text } of pages.flatMap(({ items, turned }) => [...items, ...turned])) {
    letters += text.length
    meaningless += Array.from(text.matchAll(/[\p{Co}\p{Cn}\p{Cs}\u{fffd}\p{Cc}]/gu)).length
  }
  if (letters < FEWEST_LETTERS * pages.length) {
    return 'This PDF has pictures of pages but no text in it. Run text recognition (OCR) over it first, or paste the text.'
  }
  if (meaningless > letters * MOST_MEANINGLESS) {
    return 'The fonts of this PDF do not say which letters they show, so its text cannot be read. Run text recognition (OCR) over it, or paste the text.'
  }
  return null
}

/** What to tell somebody whose file ended in this error. */
export const whyUnread = (error: unknown): string => {
  if (error instanceof Refusal) return error.message
  if (error instanceof Error && error.name === 'PasswordException') {
    return 'This PDF is protected by a password. Save a copy without it and import that.'
  }
  return 'This PDF is damaged or not complete. Fetch it again from where it came from, or paste the text.'
}
