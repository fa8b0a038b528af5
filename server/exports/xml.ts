/** What XML 1.0 cannot hold at all, not even escaped: control characters, half surrogates, two others. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Shown instead, so that nobody takes the words for unbroken. */
const REPLACEMENT = '\uFFFD'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as the content of an element or the value of an attribute. Line ends of attributes are kept. */
export const escaped = (text: string): string =>
  text
    .replaceAll(ILLEGAL, REPLACEMENT)
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('\r', '&#13;')
