/** Up to so many words are named one by one; of more the first and the last. */
const FEW = 8
const END = 4

/**
 * The end of an address that leads to words on its page (WICG Scroll To Text Fragment, "text directive"),
 * so that two reviews on one page have two addresses.
 * @param address the page's own, whose fragment stays
 */
export const wordsFragment = (address: string, words: string): string => {
  const all = words.trim().split(/\s+/u)
  // Words of two paragraphs are found by their ends only.
  const isWhole = all.length <= FEW && !words.trim().includes('\n')
  const end = Math.min(END, Math.floor(all.length / 2))
  const ends = `${encoded(all.slice(0, end))},${encoded(all.slice(-end))}`
  return `${address.includes('#') ? '' : '#'}:~:text=${isWhole ? encoded(all) : ends}`
}

/** What parts a directive is no part of its words. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
