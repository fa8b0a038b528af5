import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Parts } from './read-parts.ts'

/** What the converter does not know by itself, by the names that Word and LibreOffice give their styles. */
const STYLES = [
  ...['Title', 'Titel', 'Titre'].map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...['Quote', 'Intense Quote', 'Quotations', 'Block Text'].map(
    (name) => `p[style-name='${name}'] => blockquote:fresh`,
  ),
  ...['Caption', 'caption', 'Figure', 'Illustration'].map(
    (name) => `p[style-name='${name}'] => figcaption:fresh`,
  ),
]

/** Rejects when a part is not well-formed. Pictures are only said to be there. */
export const wordHtml = async (parts: Parts): Promise<string> => {
  const files = Object.fromEntries(Array.from(parts, ([name, xml]) => [name, strToU8(xml)]))
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(files, { level: 0 })) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    },
  )
  return value
}
