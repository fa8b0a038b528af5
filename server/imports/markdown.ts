import { decodeText } from './decode-text.ts'
import type { Importer } from './importer.ts'

/** Text in Markdown, with GitHub's additions and with what site generators put at its head. */
export const markdown: Importer = {
  id: 'markdown',
  title: 'Markdown',
  extensions: ['md', 'markdown'],
  mediaTypes: ['text/markdown'],
  originalMediaType: 'text/plain',
  // Every text is also Markdown.
  recognises: () => false,
  read: async ({ bytes, charset, url }) => {
    const decoded = decodeText(bytes, charset)
    if (!decoded.ok) return decoded
    const { readMarkdown } = await import('./markdown/read-markdown.ts')
    return readMarkdown(decoded.text, url)
  },
}
