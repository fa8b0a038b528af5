const NUMBER = String.raw`(?:\d{1,4}|[ivxlc]{1,7})`
const WORD =
  '(?:pages?|pg\\.?|p\\.|seite|s\\.|página|pagina|pág\\.|blad|sida|side|strona|str\\.|стр\\.?|страница|σελ\\.?|sayfa)'
const OF = String.raw`(?:/|\||of|von|de|di|van|av|af|sur|z|из|–|-)`

/** A page number in any of its forms: `7`, `– 7 –`, `Page 7 of 12`, `7/12`, `vii`. */
const PAGE_NUMBER = new RegExp(
  `^[-–—|\\s[(]*(?:${WORD}\\s*)?${NUMBER}(?:\\s*${OF}\\s*${NUMBER})?[-–—|\\s\\])]*$`,
  'iu',
)

export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text)

/** What a browser prints above and below a page: the date and time, and the address it came from. */
export const BROWSER_MARK =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AP]\.?M\.?)?|(?:https?:\/\/|file:\/\/\/|about:)\S+)$/i
