/** Characters of the title kept in the name; file systems take 255 bytes, and a character has up to 4. */
const LONGEST = 48

/** A name for an article's exported flags: the letters and digits of its title, in whatever script. */
export const fileName = (title: string, extension: string): string => {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = [...words.join('-')].slice(0, LONGEST).join('').replace(/-$/, '')
  return `${name || 'article'}-flags.${extension}`
}
