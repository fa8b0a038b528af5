import { type MarkupElement, parseXml } from '../markup/dom.ts'
import { walk } from '../markup/walk.ts'
import { elementsNamed } from './xml.ts'

/** A remark as Word keeps it, with the answers to it among its words. */
export type WordComment = { id: string; author: string; at: string | null; words: string }

/**
 * The comments of a document, each with its answers.
 * @param extended the part that says which comment answers which, and which are settled
 */
export const readComments = (xml: string, extended: string | undefined): WordComment[] => {
  const threads = readThreads(extended)
  const remarks = elementsNamed(parseXml(xml), 'w:comment').map((element) => remarkOf(element, threads))
  const byParagraph = new Map(remarks.map((remark) => [remark.paragraph, remark]))
  const answers = new Map<Remark, Remark[]>()
  for (const remark of remarks) {
    const root = rootOf(remark, byParagraph)
    if (root !== remark) answers.set(root, [...(answers.get(root) ?? []), remark])
  }
  return remarks
    .filter((remark) => rootOf(remark, byParagraph) === remark)
    .map((remark) => withAnswers(remark, answers.get(remark) ?? []))
}

type Thread = { parent: string | null; isSettled: boolean }
type Remark = WordComment & { paragraph: string | null; thread: Thread | undefined }

const readThreads = (extended: string | undefined): ReadonlyMap<string, Thread> =>
  new Map(
    elementsNamed(extended === undefined ? null : parseXml(extended), 'w15:commentEx').map((element) => [
      element.getAttribute('w15:paraId') ?? '',
      {
        parent: element.getAttribute('w15:paraIdParent'),
        isSettled: /^(?:1|true|on)$/.test(element.getAttribute('w15:done') ?? ''),
      },
    ]),
  )

/** A comment is known in its thread by its last paragraph. */
const remarkOf = (element: MarkupElement, threads: ReadonlyMap<string, Thread>): Remark => {
  const paragraphs = elementsNamed(element, 'w:p')
  const paragraph = paragraphs.at(-1)?.getAttribute('w14:paraId') ?? null
  const said = (name: string) => element.getAttribute(name)?.trim()
  return {
    id: element.getAttribute('w:id') ?? '',
    author: said('w:author') || said('w:initials') || 'Unknown author',
    at: instant(said('w:date') ?? ''),
    words: paragraphs.map(wordsOf).join('\n').trim() || '(no words)',
    paragraph,
    thread: paragraph === null ? undefined : threads.get(paragraph),
  }
}

/** Answers to answers belong to the first remark; a ring of them, as only a broken file has it, is cut. */
const rootOf = (remark: Remark, byParagraph: ReadonlyMap<string | null, Remark>): Remark => {
  const seen = new Set<Remark>()
  let root = remark
  while (!seen.has(root)) {
    seen.add(root)
    const parent = root.thread?.parent
    const above = parent == null ? undefined : byParagraph.get(parent)
    if (above === undefined) return root
    root = above
  }
  return remark
}

const withAnswers = (remark: Remark, answers: readonly Remark[]): WordComment => {
  const { id, author, at, words, thread } = remark
  const lines = [words, ...answers.map((answer) => `— ${answer.author}: ${answer.words}`)]
  return {
    id,
    author,
    at,
    words: [...lines, ...(thread?.isSettled ? ['(Marked as resolved in Word)'] : [])].join('\n'),
  }
}

const BREAKS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
])

const wordsOf = (paragraph: MarkupElement): string => {
  const parts: string[] = []
  let isText = false
  walk(paragraph, {
    enter: ({ localName }) => {
      isText = localName === 'w:t'
      parts.push(BREAKS.get(localName) ?? '')
      return localName !== 'w:del' && localName !== 'w:pPr'
    },
    text: (text) => {
      if (isText) parts.push(text)
    },
    leave: () => {
      isText = false
    },
  })
  return parts.join('')
}

/** Word writes no time zone, or one that is not true; without one it counts as UTC. */
const instant = (date: string): string | null => {
  const [, time, zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(date) ?? []
  const milliseconds = time === undefined ? NaN : Date.parse(`${time}${zone ?? 'Z'}`)
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString()
}
