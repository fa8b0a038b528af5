import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import type { Importer } from './importer.ts'

/** Pasted text in UTF-8, hard-wrapped or not, repaired and set as blocks. */
export const plainText: Importer = {
  id: 'text',
  mediaType: 'text/plain; charset=utf-8',
  read: (bytes) => {
    const original = decoded(bytes)
    if (original === null)
      return { ok: false, problem: 'The text is not UTF-8. Save it as UTF-8 and try again.' }
    const draft = compose(original, repairText(original))
    if (draft.blocks.length === 0) return { ok: false, problem: 'There are no words in this text.' }
    return { ok: true, draft }
  },
}

/** The byte order mark stays in, so that positions in the original are those of the bytes that came. */
const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
