import type { FoundDetails } from '#domain/article/details.ts'
import { textOf } from '#domain/repair/piece.ts'
import type { Reading } from '#domain/repair/reading.ts'

/** What a file says about itself, as it says it. */
export type Said = { title: string | null; author: string | null; language: string | null }

/**
 * The day a PDF was made is left out: it is when somebody printed it, and says nothing about when the
 * article came out.
 */
export const detailsOf = ({ title, author, language }: Said, reading: Reading): FoundDetails => {
  const heading = reading.blocks.find(({ kind }) => kind === 'heading')
  return {
    ...(title !== null && isTitle(title)
      ? { title: { value: title, source: 'document' } }
      : heading && { title: { value: textOf(heading), source: 'text' } }),
    ...(author !== null && NAMES.test(author) && { byline: { value: author, source: 'document' } }),
    ...(language !== null &&
      LANGUAGE.test(language) && { language: { value: language, source: 'document' } }),
  }
}

/** Programs put the file's name, or their own, where the title belongs. */
const isTitle = (title: string): boolean => /\p{L}/u.test(title) && !NO_TITLE.test(title)

const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled\b|(?:slide|document|presentation|layout|print)\s?\d*$|about:blank$|https?:\/\/|\S+$|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|pages|txt|html?|tex|dvi|ps|eps)$)/i

const NAME = "\\p{Lu}[\\p{L}.'’-]*"
const PERSON = `${NAME}(?:\\s(?:van|von|de|der|den|da|di|la|le|bin|al|${NAME})){0,3}\\s${NAME}`
/** One to four people, by two names at least. */
const NAMES = new RegExp(
  `^(?!.*\\b(?:Microsoft|Windows|Office|User|Admin|Administrator|Unknown|Adobe|Inc|Ltd|GmbH|Department|Ministry)\\b)${PERSON}(?:(?:,|,? and|\\s&)\\s${PERSON}){0,3}$`,
  'u',
)

/** A tag of BCP 47, as far as documents use them. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i
