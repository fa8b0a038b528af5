import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { type Format, oneDossier, onlyDossier } from '../format.ts'
import { html } from '../html/html.ts'
import { findChromium, printToPdf } from './chromium.ts'

const NONE =
  'PDF needs Chromium on the machine that the desk runs on. Install it, or name it in CHROMIUM_PATH; the HTML report prints the same from any browser.'

/** With more flags than this the structure of a tagged PDF takes longer than the printing. */
const TAGGED_FLAGS = 2_000

/** The HTML report on paper, printed by the Chromium of the machine. */
export const pdf: Format = {
  id: 'pdf',
  title: 'Report (PDF)',
  mediaType: 'application/pdf',
  extension: 'pdf',
  note: 'The report as it prints, for paper and for the file.',
  group: 'documents',
  scopes: ['article'],
  needsFlags: false,
  unavailable: async () => ((await findChromium()) === null ? NONE : null),
  async *render(dossiers, occasion) {
    const chromium = await findChromium()
    if (chromium === null) throw new Error(NONE)
    const dossier = await onlyDossier(dossiers)
    const isTagged = dossier.flags.length <= TAGGED_FLAGS
    const folder = await mkdtemp(path.join(tmpdir(), 'stet-pdf-'))
    try {
      const [page, printed] = [path.join(folder, 'report.html'), path.join(folder, 'report.pdf')]
      await pipeline(
        Readable.from(html.render(oneDossier(dossier), occasion)),
        createWriteStream(page, { mode: 0o600 }),
      )
      await printToPdf(chromium, { page: pathToFileURL(page).href, pdf: printed, isTagged })
      for await (const chunk of createReadStream(printed)) yield chunk as Uint8Array
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
