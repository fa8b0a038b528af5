import type { Importer } from './importer.ts'

/** A file may begin with a few lines of something else. */
const SIGNATURE_WITHIN = 1024

/** Documents as printed: text is put together again from where its letters stand on the page. */
export const pdf: Importer = {
  id: 'pdf',
  title: 'PDF',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf'],
  originalMediaType: 'application/pdf',
  recognises: (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SIGNATURE_WITHIN)).includes('%PDF-'),
  read: async ({ bytes }, tell) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, tell),
}
