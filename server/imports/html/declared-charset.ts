/** Standards want the declaration in the first 1,024 bytes; browsers look a little further. */
const HEAD_BYTES = 4096

/** The character set that a page names in a `<meta>` element or in its XML declaration. */
export const declaredCharset = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, HEAD_BYTES))
    .replaceAll(/<!--[\s\S]*?-->/g, '')
  const [, inMeta] = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:+-]+)/i.exec(head) ?? []
  const [, inXml] = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:+-]+)/i.exec(head) ?? []
  const charset = (inMeta ?? inXml)?.toLowerCase()
  // What could be read so far is not in UTF-16, whatever it says.
  return charset?.startsWith('utf-16') ? undefined : charset
}
