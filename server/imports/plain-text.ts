import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import type { Importer } from './importer.ts'

/** Ten times the lines of a book; more would keep everybody else on the desk waiting. */
const LINES_MAX = 100_000

/** Pasted text in UTF-8, hard-wrapped or not, repaired and set as blocks. */
export const plainText: Importer = {
  id: 'text',
  mediaType: 'text/plain; charset=utf-8',
  read: (bytes) => {
    const original = decoded(bytes)
    if (original === null)
      return { ok: false, problem: 'The text is not UTF-8. Save it as UTF-8 and try again.' }
    if (original.split(/\r\n|[\r\n]/, LINES_MAX + 1).length > LINES_MAX) {
      const most = LINES_MAX.toLocaleString('en')
      return { ok: false, problem: `The text has more than ${most} lines. Import it in parts.` }
    }
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
