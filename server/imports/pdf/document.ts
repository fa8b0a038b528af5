import { getResolvedPDFJS } from 'unpdf'
import type { Said } from './details.ts'
import { pageOf, type RawPage } from './page.ts'
import { PAGES_MAX, Refusal } from './refusal.ts'
import type { Page } from './text-item.ts'

/**
 * The pages of a PDF and what it says about itself. Nothing of it is run or fetched, and no picture is
 * decoded. Throws the errors of pdf.js, or a `Refusal`.
 * @param tell how many pages are done, after each
 */
export const openPdf = async (
  bytes: Uint8Array,
  tell: (done: number, of: number) => void,
): Promise<{ pages: Page[]; said: Said }> => {
  const { getDocument } = await getResolvedPDFJS()
  const loading = getDocument({
    // pdf.js takes the bytes for itself; whoever gave them may still need them.
    data: bytes.slice(),
    verbosity: 0,
    ...{ isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWasm: false },
    ...{ useWorkerFetch: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false },
    ...{ disableAutoFetch: true, disableStream: true, enableXfa: false, stopAtErrors: false },
  })
  try {
    const document = await loading.promise
    const of = document.numPages
    if (of > PAGES_MAX) {
      throw new Refusal(
        `This PDF has ${of.toLocaleString('en')} pages, more than the ${PAGES_MAX.toLocaleString('en')} that can be read at once. Import it in parts.`,
      )
    }
    const pages: Page[] = []
    let language: string | null = null
    for (let number = 1; number <= of; number += 1) {
      const page = await document.getPage(number)
      const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
      const viewport = page.getViewport({ scale: 1 })
      const raw: RawPage = {
        ...{
          width: viewport.width,
          height: viewport.height,
          transform: viewport.transform as unknown as RawPage['transform'],
        },
        ...{ content: content.items, annotations: await page.getAnnotations() },
      }
      pages.push(pageOf(raw))
      language ??= content.lang
      page.cleanup()
      tell(number, of)
    }
    return { pages, said: { ...(await said(document)), language } }
  } finally {
    await loading.destroy()
  }
}

type Described = {
  getMetadata: () => Promise<{ info: object; metadata: { get: (name: string) => unknown } }>
}

const said = async (document: Described): Promise<Pick<Said, 'title' | 'author'>> => {
  const { info, metadata } = await document.getMetadata()
  const { Title, Author } = info as { Title?: unknown; Author?: unknown }
  return { title: words(Title) ?? words(metadata?.get('dc:title')), author: words(Author) }
}

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replaceAll(/[\s\0]+/g, ' ').trim() : null
