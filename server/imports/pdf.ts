import type { Importer, ReadResult } from './importer.ts'
import { detailsOf } from './pdf/details.ts'
import { openPdf } from './pdf/document.ts'
import { readPages } from './pdf/read-pages.ts'
import { refusalOf, whyUnread } from './pdf/refusal.ts'

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
  read: async ({ bytes }, tell): Promise<ReadResult> => {
    try {
      const { pages, said } = await openPdf(bytes, (done, of) => tell({ done, of, unit: 'pages' }))
      const refusal = refusalOf(pages)
      if (refusal !== null) return { ok: false, problem: refusal }
      const reading = readPages(pages)
      return { ok: true, reading, details: detailsOf(said, reading) }
    } catch (error) {
      return { ok: false, problem: whyUnread(error) }
    }
  },
}
