import { withTypography } from './windows-1252.ts'

/** Bytes as text, and the encoding they turned out to be in. */
export type Decoded = { ok: true; text: string; encoding: string } | { ok: false; problem: string }

/**
 * The text that bytes stand for. A byte order mark has the first word, then the character set that was
 * named, then the bytes themselves: UTF-16 shows in its zero bytes, UTF-8 in being valid, and what is
 * neither is in one of the code pages of Windows. The byte order mark stays in the text, where it is
 * white space, so that nothing of the original is lost.
 * @param named the character set as a browser or a server named it
 */
export const decodeText = (bytes: Uint8Array, named?: string): Decoded => {
  if (bytes.length === 0)
    return { ok: false, problem: 'There are no words in it: it is empty. Choose another text.' }
  const marked = BYTE_ORDER_MARKS.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))
  const encodings = marked ? [marked.encoding] : [named, utf16Of(bytes), 'utf-8', codePageOf(bytes)]
  for (const encoding of encodings) {
    const text = encoding === undefined ? null : decoded(bytes, encoding)
    const most = encoding === named ? MOST_CONTROLS_NAMED : MOST_CONTROLS
    if (text !== null && encoding !== undefined && !isBinary(text, most)) return { ok: true, text, encoding }
  }
  return {
    ok: false,
    problem: `This is ${likeness(bytes)}, not text. Choose another file, or paste the words.`,
  }
}

const BYTE_ORDER_MARKS = [
  { begins: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { begins: [0xff, 0xfe], encoding: 'utf-16le' },
  { begins: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? withTypography(text) : text
  } catch {
    return null // no such character set, or not in it
  }
}

/** How much of a file is looked at to tell what it is, in bytes. */
const SAMPLE = 4_096

/** Text in Latin letters has a zero in every second byte of UTF-16, on one side or the other. */
const utf16Of = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 6 && even === 0) return 'utf-16le'
  return even > sample.length / 6 && odd === 0 ? 'utf-16be' : undefined
}

/**
 * Cyrillic in Windows-1251 is letter upon letter above 0xC0; in the western code page those are the few
 * accented letters among many plain ones.
 */
const codePageOf = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, SAMPLE)
  let plain = 0
  let high = 0
  for (const byte of sample) {
    if (byte >= 0xc0) high += 1
    else if (byte >= 0x41 && byte <= 0x7a) plain += 1
  }
  return high > plain ? 'windows-1251' : 'windows-1252'
}

/** Characters that no text holds: controls other than white space, and what Unicode keeps out of texts. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Noncharacter_Code_Point}/gu
/** A stray control now and then is a fault of the program that wrote the text. */
const MOST_CONTROLS = 0.005

/** Where somebody vouches for its being text, more of them are what that somebody wrote. */
const MOST_CONTROLS_NAMED = 0.3

const isBinary = (text: string, share: number): boolean => {
  const sample = text.slice(0, SAMPLE)
  const controls = sample.match(CONTROL)?.length ?? 0
  return controls > Math.max(1, sample.length * share)
}

const likeness = (bytes: Uint8Array): string =>
  LIKENESSES.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))?.name ??
  'a binary file'

const LIKENESSES: readonly { begins: readonly number[]; name: string }[] = [
  { begins: [0x89, 0x50, 0x4e, 0x47], name: 'a picture (PNG)' },
  { begins: [0xff, 0xd8, 0xff], name: 'a picture (JPEG)' },
  { begins: [0x47, 0x49, 0x46, 0x38], name: 'a picture (GIF)' },
  { begins: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive' },
  { begins: [0x1f, 0x8b], name: 'a gzip archive' },
  { begins: [0x25, 0x50, 0x44, 0x46], name: 'a PDF' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office file' },
  { begins: [0x49, 0x44, 0x33], name: 'a sound file' },
]
