import type { Peer } from './peer.ts'

export const PARSE_ENGLISH: Peer = {
  name: 'parse-english',
  load: async () => {
    const { ParseEnglish } = await import('parse-english')
    const parser = new ParseEnglish()
    return (text) => sentencesOf(parser.parse(text), text)
  },
}

/** The part of a syntax tree that is looked at. */
type Node = {
  type: string
  children?: unknown[]
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

const sentencesOf = (node: Node, text: string): string[] =>
  node.type === 'SentenceNode'
    ? [text.slice(node.position?.start.offset, node.position?.end.offset)]
    : ((node.children ?? []) as Node[]).flatMap((child) => sentencesOf(child, text))
