import { repairText } from '#domain/repair/repair-text.ts'
import { decodeText } from './decode-text.ts'
import type { Importer } from './importer.ts'

/** Twenty times the lines of a book. */
const LINES_MAX = 200_000

/** Pasted text or a text file, hard-wrapped or not, repaired and set as blocks. */
export const plainText: Importer = {
  id: 'text',
  title: 'Plain text',
  extensions: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  // Without a character set: the bytes are given back as they came, in whatever they came in.
  originalMediaType: 'text/plain',
  recognises: () => false,
  read: ({ bytes, charset }) => {
    const decoded = decodeText(bytes, charset)
    if (!decoded.ok) return decoded
    const { text: original } = decoded
    if (original.split(/\r\n|[\r\n]/, LINES_MAX + 1).length > LINES_MAX) {
      const most = LINES_MAX.toLocaleString('en')
      return { ok: false, problem: `The text has more than ${most} lines. Import it in parts.` }
    }
    const blocks = repairText(original)
    if (blocks.length === 0) return { ok: false, problem: 'There are no words in this text.' }
    return { ok: true, reading: { original, blocks, links: [], comments: [] }, details: {} }
  },
}
