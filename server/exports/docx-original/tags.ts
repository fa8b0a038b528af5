/** A tag of an XML text, where it stands, or the text between two of them. */
export type Token = {
  kind: 'open' | 'close' | 'empty' | 'text'
  /** as it is written, with its prefix; '' for text */
  name: string
  start: number
  end: number
}

const TAG =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<![^>]*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)(?:\s+[^\s=>/"']+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g

/** Well-formed XML as its tags and texts, in order, with nothing of it changed. */
export function* tokensOf(xml: string): Generator<Token> {
  let from = 0
  for (const match of xml.matchAll(TAG)) {
    const [tag, closed, opened, slash] = match
    const start = match.index
    const end = start + tag.length
    if (start > from) yield { kind: 'text', name: '', start: from, end: start }
    if (closed !== undefined) yield { kind: 'close', name: closed, start, end }
    else if (opened !== undefined) yield { kind: slash ? 'empty' : 'open', name: opened, start, end }
    from = end
  }
}
