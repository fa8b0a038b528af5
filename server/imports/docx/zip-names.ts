const END = [0x50, 0x4b, 0x05, 0x06]
const END_LENGTH = 22
const LONGEST_REMARK = 65_535
const ENTRY_MARK = 0x02014b50
const ENTRY_LENGTH = 46

/** The names in a ZIP archive, as its directory tells them; none when the bytes are no whole archive. */
export const zipNames = (bytes: Uint8Array): string[] => {
  const end = endOf(bytes)
  if (end === null) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY_MARK) {
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true)
    names.push(Buffer.from(bytes.subarray(at + ENTRY_LENGTH, nameEnd)).toString('utf8'))
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

/** Where the record at the very end begins, which a remark of any length may follow. */
const endOf = (bytes: Uint8Array): number | null => {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_REMARK)
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (END.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return null
}
