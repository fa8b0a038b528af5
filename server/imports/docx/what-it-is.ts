const starts = (bytes: Uint8Array, ...beginning: number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte)

/** Why bytes that are called a Word document are none, told from how they begin; null for an archive. */
export const problemWithBytes = (bytes: Uint8Array): string | null => {
  if (starts(bytes, 0x50, 0x4b)) return null
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return 'This is an old .doc file or a Word file protected by a password. Save it as .docx without a password and import that.'
  if (bytes.length === 0) return 'This file is empty. Choose another one.'
  return 'This file is called a Word document but is none. Open it in a word processor, save it as .docx and import that.'
}

const KINDS: readonly [sign: RegExp, problem: string][] = [
  [/^xl\//, 'This is an Excel workbook. Copy the text out of it and paste it.'],
  [/^ppt\//, 'This is a PowerPoint presentation. Copy the text out of it and paste it.'],
  [
    /^(?:mimetype|content\.xml)$/,
    'This is an OpenDocument file, or a book. Open it in a word processor, save it as .docx and import that.',
  ],
  [
    /^Index\/Document\.iwa$/,
    'This is a Pages document. Export it as a Word document (.docx) and import that.',
  ],
]

/** Why an archive without the main part of a Word document is none, told from what else is in it. */
export const problemWithArchive = (names: readonly string[]): string =>
  KINDS.find(([sign]) => names.some((name) => sign.test(name)))?.[1] ??
  'This is a ZIP archive and no Word document. Unpack it and import the file in it.'
