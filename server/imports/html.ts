import { decodeText } from './decode-text.ts'
import { declaredCharset } from './html/declared-charset.ts'
import { readPage } from './html/read-page.ts'
import type { Importer } from './importer.ts'

/** A web page as a browser saved it or a server sent it, or a piece of one from an editorial system. */
export const html: Importer = {
  id: 'html',
  title: 'Web page',
  extensions: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  // A browser that gets it back must save it, not run it.
  originalMediaType: 'application/octet-stream',
  recognises: (bytes) => beginsAsPage(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES))),
  read: ({ bytes, charset, url }) => {
    const decoded = decodeText(bytes, charset ?? declaredCharset(bytes))
    return decoded.ok ? readPage(decoded.text, url) : decoded
  },
}

/** Comments may stand before the first tag; more of them than this nobody writes. */
const HEAD_BYTES = 16_384

const BEFORE = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->)/
const FIRST_TAG = /^<(?:!doctype\s+html|html|head|body)(?=[\s>])/i

const beginsAsPage = (text: string): boolean => {
  let rest = text
  for (let before = BEFORE.exec(rest); before; before = BEFORE.exec(rest)) rest = rest.slice(before[0].length)
  return FIRST_TAG.test(rest)
}
