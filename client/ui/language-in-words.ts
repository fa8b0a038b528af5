const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** `pt-BR` as "Brazilian Portuguese"; what is no language tag stays as it was typed. */
export const languageInWords = (tag: string): string => {
  try {
    return tag.trim() === '' ? '' : (NAMES.of(tag.trim()) ?? tag)
  } catch {
    return tag
  }
}
