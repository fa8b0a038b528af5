import { z } from 'zod'

const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * Text kept exactly as it was typed: no trimming, no normalisation. Half a character (a lone
 * surrogate) is refused because it cannot be written as UTF-8 and would come back changed.
 * @param max longest allowed, in UTF-16 code units
 */
export const text = (max: number) =>
  z
    .string()
    .max(max, `must be at most ${max.toLocaleString('en')} characters`)
    .refine((value) => !LONE_SURROGATE.test(value), 'holds half of a character; send whole characters')

/** The same, with at least one character that is not white space. */
export const filledText = (max: number) =>
  text(max).refine((value) => value.trim() !== '', 'must not be empty')

export const NOTE_MAX = 200_000
export const ARTICLE_TEXT_MAX = 10_000_000
export const LINE_MAX = 500

/** An absolute http(s) address; nothing else may become a link on a page. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address that starts with http:// or https://',
})

export const id = z.string().min(1).max(64)
/** Made by the caller, so that sending twice is making once; a UUID is the same in either case. */
export const clientId = z.uuid('must be a UUID').toLowerCase()
export const instant = z.iso.datetime()
export const day = z.iso.date('must be a date like 2020-08-19')
