import { decodeText } from './decode-text.ts'
import type { Importer } from './importer.ts'
import { readMarkdown } from './markdown/read-markdown.ts'

/** Text in Markdown, with GitHub's additions and with what site generators put at its head. */
export const markdown: Importer = {
  id: 'markdown',
  title: 'Markdown',
  extensions: ['md', 'markdown'],
  mediaTypes: ['text/markdown'],
  originalMediaType: 'text/plain',
  // Every text is also Markdown.
  recognises: () => false,
  read: ({ bytes, charset, url }) => {
    const decoded = decodeText(bytes, charset)
    return decoded.ok ? readMarkdown(decoded.text, url) : decoded
  },
}
