import '@recogito/text-annotator/text-annotator.css'
import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator'
import { hand, type HandedFlag } from './handed.ts'

/** @recogito/text-annotator as its manual has it: text in the page, annotations with offsets and quotes. */
const container = document.getElementById('article')
if (!container) throw new Error('the page has no place for the text')

const annotationOf = ({ id, span, quote }: HandedFlag) =>
  ({
    id,
    bodies: [],
    target: { annotation: id, selector: [{ start: span.start, end: span.end, quote: quote.exact }] },
  }) as unknown as TextAnnotation

let annotator: ReturnType<typeof createTextAnnotator<TextAnnotation, TextAnnotation>> | undefined

await hand({
  showText: ({ revision: { text, blocks } }) => {
    for (const [index, { start, end }] of blocks.entries()) {
      const paragraph = document.createElement('p')
      paragraph.textContent = text.slice(start, end)
      // What stands between the blocks stays in the page, so that offsets are the same ones.
      container.append(paragraph, document.createTextNode(text.slice(end, blocks[index + 1]?.start ?? end)))
    }
    annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(container, { annotatingEnabled: false })
  },
  // Its `setAnnotations` leaves offsets of this kind without a range and paints nothing; this is what it would call.
  showFlags: (flags) => void annotator?.state.store.bulkAddAnnotations(flags.map(annotationOf), false),
  addFlag: (flag) => annotator?.addAnnotation(annotationOf(flag)),
})
