import type { OriginalLink, Reading } from '#domain/repair/reading.ts'
import { type Context, type ContextOptions, contextOf, OUTSIDE } from './context.ts'
import type { MarkupElement } from './dom.ts'
import { isUnread } from './elements.ts'
import { byLine } from './links.ts'
import { settle } from './settle.ts'
import { newTranscript, type Place, type Transcript } from './transcript.ts'
import { walk } from './walk.ts'
import { raised } from './white-space.ts'

export type MarkupOptions = ContextOptions & {
  /** The name of a mark that an element sets, to be found again in the text */
  markOf?: (element: MarkupElement) => string | undefined
}

export type Mark = Place & { name: string }

/**
 * A tree of HTML as a browser would show its words, block by block. All of it that can be seen is in
 * `original`; what belongs to the page goes along as silent pieces of the blocks beside it.
 */
export const readMarkup = (root: MarkupElement, options: MarkupOptions = {}): Reading & { marks: Mark[] } => {
  const transcript = newTranscript()
  const contexts: Context[] = []
  const links: OriginalLink[] = []
  const marks: Mark[] = []
  walk(root, {
    enter: (element) => {
      const around = contexts.at(-1) ?? OUTSIDE
      if (element !== root && isUnread(element)) return false
      const name = options.markOf?.(element)
      if (name !== undefined) marks.push(Object.assign(transcript.place(), { name }))
      if (element.localName === 'br') lineBreak(transcript, around)
      const context = contextOf(element, around, options)
      contexts.push(context)
      part(transcript, context)
      if (context.silences) transcript.beginSilence()
      if (context.linksTo) context.linkFrom = transcript.place()
      return true
    },
    text: (text) => write(transcript, contexts.at(-1) ?? OUTSIDE, text),
    leave: ({ localName }) => {
      const context = contexts.pop() ?? OUTSIDE
      const { linksTo: href, linkFrom } = context
      const to = transcript.position()
      if (href && linkFrom && linkFrom.behind < to) links.push({ from: linkFrom.behind, to, href })
      if (context.silences) transcript.endSilence()
      part(transcript, context)
      if (context.inRow && isCell(localName)) transcript.endCell()
    },
  })
  const { original, paragraphs } = transcript.result()
  return {
    original,
    blocks: paragraphs.flatMap((paragraph) => settle(original, paragraph)),
    links: links.flatMap((link) => byLine(original, link)),
    comments: [],
    marks,
  }
}

const write = (transcript: Transcript, { kind, breaks, isRaised }: Context, text: string): void => {
  if (breaks === 'space') transcript.write(isRaised ? raised(text) : text, kind)
  else
    text.split(/\r\n|[\r\n]/).forEach((line, index) => {
      if (index > 0) transcript.endLine(breaks === 'as-written')
      transcript.write(line, kind, true)
    })
}

const lineBreak = (transcript: Transcript, { inRow, kind, breaks }: Context): void => {
  if (inRow) transcript.write(' ', kind)
  else transcript.endLine(breaks === 'as-written')
}

const part = (transcript: Transcript, context: Context): void => {
  if (context.parting === 'block') transcript.endBlock()
  if (context.parting === 'space') transcript.write(' ', context.kind)
}

const isCell = (localName: string): boolean => localName === 'td' || localName === 'th'
