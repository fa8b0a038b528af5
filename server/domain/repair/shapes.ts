/** What lines and blocks look like from outside: the shapes by which furniture is told from prose. */

/** Nothing but one web address. */
export const BARE_URL = /^<?(https?:\/\/[^\s<>]+)>?$/i

/** A line with nothing but an address, and without the punctuation of a sentence that ends in one. */
export const isAddressLine = (text: string): boolean =>
  BARE_URL.test(text) && !/[.,;:!?)]["'”’]?$/.test(text.slice(-2))

/** "Related article: …" and its kin, at the beginning of a line. */
export const RELATED_LABEL =
  /^(?:related(?:\s+(?:articles?|stor(?:y|ies)|coverage|news|links?|content|reading))?|read\s+(?:more|also|next)|see\s+also|also\s+read|more\s+on\s+this(?:\s+story)?|further\s+reading|lesen\s+sie\s+auch|mehr\s+zum\s+thema|lire\s+aussi|à\s+lire\s+aussi|lea\s+también|le\s+puede\s+interesar|leggi\s+anche|leia\s+também|читайте\s+также)\s*(?:[:|»›]|\s[–—-]\s)/iu

/** What a page puts between paragraphs for its own ends, alone on its line. */
export const PAGE_NOTICE =
  /^(?:advertisement|advertising|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:the )?advertisement)?|sign up (?:for|to) (?:our|the) [\p{L} ]{0,40}newsletters?|share this (?:article|story)|anzeige|werbung|publicité|publicidad|pubblicità|реклама)[.:]?$/iu

/** A list item's mark: a bullet or a number, and not the day of a German date. */
export const LIST_MARK =
  /^(?:[•◦▪‣·*–-]\s+|\(?\d{1,3}[.)]\s+(?!(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez)\p{Ll}*\b))[\p{L}\p{N}"“‘«(]/u

/** Ends as a sentence, a label or a quotation does; German quotations close with what opens English ones. */
export const ENDS_SENTENCE = /[.!?…:;。！？]["'”’“‘»›)\]]*$/u

/** Begins as only the rest of a sentence does. */
export const BEGINS_MID_SENTENCE = /^["“‘«([]?[\p{Ll},;:)\]”’]/u

/** One part of a name; several of them. */
export const NAME = "\\p{Lu}[\\p{L}.'’-]*"
export const NAMES = `${NAME}(?:\\s${NAME}){0,4}`
export const AGENCY =
  '(?:AP(?: Photo)?|AFP|EPA(?:-EFE)?|Reuters|REUTERS|Getty(?: Images)?|TASS|RIA Novosti|Sputnik|dpa|PA(?: Media| Wire)?|' +
  'Bloomberg|Xinhua|Kyodo|Anadolu(?: Agency)?|ANSA|NurPhoto|Shutterstock|Alamy|Zuma(?: Press)?|Imago|Ukrinform|UPI)'
const AGENCIES = `${AGENCY}(?:\\s?(?:/|via)\\s?${AGENCY})*`
const CREDIT_LABEL = '(?:Photo(?:graph)?|Image|Picture)s?(?:\\s(?:by|credit|courtesy(?:\\sof)?))?:?\\s+'

/**
 * A photo credit at the end of a text: `Dmitri Lovetsky / AP / TASS`, `AP Photo/Ann Lee`, `Photo: Ann
 * Lee`. A name and a slash alone are none: the last part has to be an agency, or the label a credit's.
 */
export const CREDIT_AT_END = new RegExp(
  `(?:^|[.!?…]["'”’)]*\\s+)(\\(?(?:` +
    `(?:${CREDIT_LABEL})?${NAMES}\\s?/\\s?(?:${NAMES}\\s?/\\s?)?${AGENCIES}` +
    `|(?:${CREDIT_LABEL})?${AGENCIES}\\s?/\\s?${NAMES}` +
    `|${CREDIT_LABEL}${NAMES}(?:\\s?/\\s?${NAMES}){0,2}` +
    `)\\)?)$`,
  'u',
)

const BY_NAMES = `(?:by|from)\\s${NAMES}(?:(?:,|,? and|;)?\\s(?:in\\s)?${NAMES}){0,12}`

/** Who contributed to the story: said by the desk, not by the author. */
export const CONTRIBUTION = new RegExp(
  `^[—–(*\\s-]*(?:${NAMES}(?:(?:,|,? and)\\s${NAMES}){0,8}\\scontributed\\s(?:to\\sthis\\s(?:report|story|article)|reporting)(?:\\sfrom\\s${NAMES})?` +
    `|(?:[Aa]dditional\\s)?(?:[Rr]eporting|[Ww]riting|[Ee]diting)\\s${BY_NAMES}(?:;\\s(?:[Aa]dditional\\s)?(?:reporting|writing|editing)\\s${BY_NAMES}){0,3}` +
    `|[Ww]ith\\s(?:reporting|files|contributions)\\s${BY_NAMES})[.)*\\s]*$`,
  'u',
)
