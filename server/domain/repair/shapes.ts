/** What lines and blocks look like from outside: the shapes by which furniture is told from prose. */

/** Nothing but one web address. */
export const BARE_URL = /^<?(https?:\/\/[^\s<>]+)>?$/i

/** "Related article: …" and its kin, at the beginning of a line. */
export const RELATED_LABEL =
  /^(?:related(?:\s+(?:articles?|stor(?:y|ies)|coverage|news|links?|content|reading))?|read\s+(?:more|also|next)|see\s+also|also\s+read|more\s+on\s+this(?:\s+story)?|further\s+reading)\s*(?:[:|»›]|\s[–—-]\s)/i

/** A list item's mark: a bullet or a number. */
export const LIST_MARK = /^(?:[•◦▪‣·*–-]\s+|\(?\d{1,3}[.)]\s+)\S/u

/** Ends as a sentence, a label or a quotation does. */
export const ENDS_SENTENCE = /[.!?…:;。！？]["'”’»›)\]]*$/u

/** Begins as only the rest of a sentence does. */
export const BEGINS_MID_SENTENCE = /^["“‘«([]?[\p{Ll},;:)\]”’]/u

const NAME = "\\p{Lu}[\\p{L}.'’-]*"
const AGENCY = '[\\p{Lu}][\\p{L}.&’-]*(?:\\s\\p{Lu}[\\p{L}.&’-]*){0,3}'

/** A photo credit at the end of a text: `Dmitri Lovetsky / AP / TASS`, `AP Photo/Ann Lee`. */
export const CREDIT_AT_END = new RegExp(
  `(?:^|[.!?…]["'”’)]*\\s+)(\\(?(?:(?:Photo|Image|Picture)(?:\\s+by|\\s+credit)?:?\\s+)?(?:` +
    `${NAME}(?:\\s${NAME}){0,4}(?:\\s/\\s${AGENCY}){1,3}` +
    `|${NAME}(?:\\s${NAME}){1,4}/(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images|TASS|dpa|PA|Bloomberg)(?:\\s+via\\s+${AGENCY})?` +
    `|(?:AP|AFP|EPA|REUTERS|Reuters)(?:\\s+Photo)?\\s?/\\s?${NAME}(?:\\s${NAME}){0,4}` +
    `)\\)?)$`,
  'u',
)

/** Who contributed to the story: said by the desk, not by the author. */
export const CONTRIBUTION =
  /^[—–(*\s-]*(?:[^.!?]{2,120}\bcontributed (?:to this (?:report|story|article)|reporting)|(?:additional )?reporting by [^.!?]{2,160}|(?:writing|edited|editing) by [^.!?]{2,160}|with (?:reporting|files|contributions) (?:by|from) [^.!?]{2,120})[.)*\s]*$/i

/** `By Jane Doe`, alone on its line. */
export const BYLINE = /^By\s+\p{Lu}[\p{L}.'’-]*(?:[\s,&]+(?:and\s+)?\p{Lu}[\p{L}.'’-]*){0,8}$/u
