import { parseXml, type MarkupElement } from '../imports/markup/dom.ts'
import { walk } from '../imports/markup/walk.ts'

type Annotation = { words: string; author: string; text: string; isDone: boolean }

/**
 * A text in flat OpenDocument: its words as LibreOffice keeps them, paragraphs parted by a blank line, and
 * its annotations with the words between their ends. Title and subtitle are passed over.
 */
export const readWriter = (fodt: string): { text: string; annotations: Annotation[] } => {
  const root = parseXml(/<office:text[^]*<\/office:text>/.exec(fodt)?.[0] ?? '')
  if (!root) throw new Error('no text')
  const annotations = new Map<string, Annotation>()
  const open = new Set<Annotation>()
  let text = ''
  const write = (words: string): true => {
    text += words
    for (const annotation of open) annotation.words += words
    return true
  }
  const paragraph = (element: MarkupElement): boolean => {
    if (/^(?:Title|Subtitle)$/.test(element.getAttribute('text:style-name') ?? '')) return false
    return text === '' || write('\n\n')
  }
  const entering: Record<string, (element: MarkupElement) => boolean> = {
    'office:annotation': (element) => {
      const annotation = annotationOf(element)
      annotations.set(element.getAttribute('office:name') ?? '', annotation)
      open.add(annotation)
      return false
    },
    'office:annotation-end': (element) => {
      const ended = annotations.get(element.getAttribute('office:name') ?? '')
      return ended === undefined || open.delete(ended)
    },
    'text:p': paragraph,
    'text:h': paragraph,
    'text:line-break': () => write('\n'),
    'text:tab': () => write('\t'),
    'text:s': (element) => write(' '.repeat(Number(element.getAttribute('text:c') ?? 1))),
    'text:tracked-changes': () => false,
  }
  walk(root, {
    enter: (element) => entering[element.localName]?.(element) ?? true,
    // Line breaks are elements; those in the file are its indentation.
    text: (words) => void write(words.replaceAll(/\n\s*/g, '')),
    leave: () => {},
  })
  return { text, annotations: [...annotations.values()] }
}

const annotationOf = (element: MarkupElement): Annotation => {
  const parts = Array.from(element.children)
  const said = (name: string) => parts.find(({ localName }) => localName === name)?.textContent ?? ''
  return {
    words: '',
    author: said('dc:creator'),
    text: parts
      .filter(({ localName }) => localName === 'text:p')
      .map(({ textContent }) => textContent ?? '')
      .join('\n'),
    isDone: element.getAttribute('loext:resolved') === 'true',
  }
}
