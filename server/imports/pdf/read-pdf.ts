import type { Progress, ReadResult } from '../importer.ts'
import { detailsOf } from './details.ts'
import { openPdf } from './document.ts'
import { readPages } from './read-pages.ts'
import { refusalOf, whyUnread } from './refusal.ts'

export const readPdf = async (bytes: Uint8Array, tell: (progress: Progress) => void): Promise<ReadResult> => {
  try {
    const { pages, said } = await openPdf(bytes, (done, of) => tell({ done, of, unit: 'pages' }))
    const refusal = refusalOf(pages)
    if (refusal !== null) return { ok: false, problem: refusal }
    const reading = readPages(pages)
    return { ok: true, reading, details: detailsOf(said, reading) }
  } catch (error) {
    return { ok: false, problem: whyUnread(error) }
  }
}
