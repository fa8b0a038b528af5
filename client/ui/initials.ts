/** As people sign in a margin: "AC" for Ada Checker. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/u)
  const meant = words.length > 1 ? [words[0], words.at(-1)] : words
  return meant.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
