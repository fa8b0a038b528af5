import { letterOf } from './letters.ts'
import { type Token, tokensOf } from './tags.ts'

/** A `<w:r>`: where it stands, and what another one must begin with to look like it. */
export type Run = { start: number; end: number; beginning: string; contentStart: number; contentEnd: number }

/** A `<w:t>`: where its tag ends, where its words stand, and the run it is in; null where no comment may begin. */
export type Words = { start: number; from: number; to: number; end: number; run: Run | null }

/** The letters of a document, and for each the place of its character in the XML, `[at, till)`. */
export type Body = {
  letters: string
  at: number[]
  till: number[]
  words: Words[]
  wordsAt: number[]
  /** where what is said of the whole may stand: at the beginning of the first paragraph */
  head: number | null
}

/** What nobody reads here: moved away, or said once more for other programs. */
const UNREAD = new Set(['mc:Choice', 'w:moveFrom', 'w:del'])
/** Where Word takes no comments, or where a run stands in a run. */
const CLOSED = new Set(['mc:AlternateContent', 'w:txbxContent', 'w:pict', 'w:object', 'w:drawing', 'w:ruby'])

/** The words of a document as they stand in its XML. */
export const readBody = (xml: string): Body => {
  const body: Body = { letters: '', at: [], till: [], words: [], wordsAt: [], head: null }
  const letters: string[] = []
  const head = headFinder(body)
  let [unread, closed] = [0, 0]
  let run: Run | null = null
  let words: Words | null = null

  const beginWords = ({ start, end }: Token) => {
    words = { start, from: end, to: end, end, run: closed === 0 ? run : null }
    body.words.push(words)
  }
  const entering: Record<string, (token: Token) => void> = {
    'w:r': (token) => {
      if (closed === 0) run = newRun(xml, token)
    },
    'w:t': (token) => {
      if (unread === 0) beginWords(token)
    },
  }
  const leaving: Record<string, (token: Token) => void> = {
    'w:t': ({ start: to, end }) => {
      if (words) Object.assign(words, { to, end })
      words = null
    },
    'w:rPr': ({ end }) => {
      if (run && closed === 0) endProperties(xml, run, end)
    },
    'w:r': ({ start: contentEnd, end }) => {
      if (!run || closed > 0) return
      Object.assign(run, { contentEnd, end })
      run = null
    },
  }
  const write = (start: number, end: number) => {
    if (!words) return
    for (const { text, at, till } of charactersOf(xml, start, end)) {
      for (const unit of text.split('')) {
        const letter = letterOf(unit)
        if (letter === '') continue
        letters.push(letter)
        body.at.push(at)
        body.till.push(till)
        body.wordsAt.push(body.words.length - 1)
      }
    }
  }

  for (const token of tokensOf(xml)) {
    const { kind, name, start, end } = token
    const step = STEPS[kind]
    if (UNREAD.has(name)) unread += step
    if (CLOSED.has(name)) closed += step
    if (kind === 'open') entering[name]?.(token)
    else if (kind === 'text') write(start, end)
    else leaving[name]?.(token)
    head(token)
  }
  body.letters = letters.join('')
  return body
}

const STEPS = { open: 1, close: -1, empty: 0, text: 0 } as const

const newRun = (xml: string, { start, end }: Token): Run => ({
  ...{ start, end, contentStart: end, contentEnd: end },
  beginning: xml.slice(start, end),
})

/** The properties stand at the beginning; those in what they were before a change are none. */
const endProperties = (xml: string, run: Run, end: number): void => {
  run.beginning = xml.slice(run.start, end)
  run.contentStart = end
}

/** Finds where the content of the first paragraph begins: behind its properties, where it has some. */
const headFinder = (body: Body): ((token: Token) => void) => {
  let state: 'before' | 'begun' | 'properties' | 'found' = 'before'
  let depth = 0
  return ({ kind, name, end }) => {
    if (state === 'found' || kind === 'text') return
    if (state === 'before') {
      if (kind !== 'open' || name !== 'w:p') return
      state = 'begun'
      body.head = end
      return
    }
    depth += STEPS[kind]
    if (state === 'begun') state = name === 'w:pPr' ? 'properties' : 'found'
    if (state !== 'properties' || depth > 0) return
    body.head = end
    state = 'found'
  }
}

const CHARACTER = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|[^&]/gi
const NAMED = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]) // prettier-ignore

function* charactersOf(xml: string, start: number, end: number) {
  for (const match of xml.slice(start, end).matchAll(CHARACTER)) {
    const [written, hex, decimal, name] = match
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const coded = hex !== undefined || decimal !== undefined
    const text = coded
      ? String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd)
      : (NAMED.get(name ?? '') ?? written)
    yield { text, at: start + match.index, till: start + match.index + written.length }
  }
}
