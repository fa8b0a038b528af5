import { escaped } from '../xml.ts'

/** Text as the content of a run: line breaks and tabs are elements of their own. */
export const runContent = (text: string, element: 't' | 'delText' = 't'): string =>
  text
    .split(BREAK)
    .map((part) => {
      if (part === '\t') return '<w:tab/>'
      if (LINE_END.test(part)) return '<w:br/>'
      return part === '' ? '' : `<w:${element} xml:space="preserve">${escaped(part)}</w:${element}>`
    })
    .join('')

/** A paragraph for each line of a text, whatever ends its lines. */
export const linesOf = (text: string): string[] => text.split(/\r\n|[\r\n]/)

/** The paragraphs of a text that is to be put in: an empty line parts them. */
export const paragraphsOf = (text: string): string[] => text.split(EMPTY_LINE)

const EMPTY_LINE = /(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n)))+/
const BREAK = /(\r\n|[\r\n\t])/
const LINE_END = /^[\r\n]/

/** A time as Word takes it: no fractions of a second. */
export const wordDate = (at: string): string => `${at.slice(0, 19)}Z`

/** Who did it and when, on a comment or a tracked change. Longer names are more than Word takes. */
export const byWhom = (author: string, at: string): string =>
  `w:author="${escaped(shortened(author))}" w:date="${wordDate(at)}"`

/** Up to three letters that a name is known by. */
export const initials = (name: string): string =>
  Array.from(name.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu), ([letter]) => letter)
    .slice(0, 3)
    .join('')
    .toUpperCase() || '?'

const LONGEST_NAME = 200
export const shortened = (name: string): string => [...name].slice(0, LONGEST_NAME).join('').trim() || '?'
