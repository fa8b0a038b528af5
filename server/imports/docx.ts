import { zipNames } from './docx/zip-names.ts'
import type { Importer } from './importer.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A document of Word, or of any other program that writes such files, with the comments in it. */
export const docx: Importer = {
  id: 'docx',
  title: 'Word document',
  extensions: ['docx'],
  mediaTypes: [DOCX],
  originalMediaType: DOCX,
  recognises: (bytes) => {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
    const names = zipNames(bytes)
    return names.includes('[Content_Types].xml') && names.some((name) => MAIN.test(name))
  },
  read: async ({ bytes }) => (await import('./docx/read-docx.ts')).readDocx(bytes),
}

const MAIN = /^word\/document\d*\.xml$/
