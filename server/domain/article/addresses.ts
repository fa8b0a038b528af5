/** A web address written out in a text, and where it begins. */
export type Address = { start: number; href: string }

const WRITTEN_OUT = /\bhttps?:\/\/[^\s<>"“”]+/gi
/** Punctuation that ends the sentence rather than the address. */
const TRAILING = new Set(".,;:!?'’)]}…")

/** Every address written out in `text`, without the punctuation of the sentence around it. */
export const addressesIn = (text: string): Address[] =>
  Array.from(text.matchAll(WRITTEN_OUT), ({ index, 0: written }) => ({
    start: index,
    href: withoutTrailing(written),
  }))

const withoutTrailing = (address: string): string => {
  let end = address.length
  while (TRAILING.has(address[end - 1] ?? '')) end -= 1
  return address.slice(0, end)
}
