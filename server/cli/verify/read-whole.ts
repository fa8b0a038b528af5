import { createHash } from 'node:crypto'
import type { Archive } from './archive.ts'
import { Mismatch } from './mismatch.ts'

/** A file that has to be held whole, if it is no larger than such a file is. */
export const readWhole = async (
  archive: Archive,
  name: string,
  mostBytes: number,
): Promise<{ bytes: Buffer; sha256: string }> => {
  if (archive.sizeOf(name) > mostBytes) throw new Mismatch(`${name} is larger than it ever is in a proof.`)
  const chunks: Buffer[] = []
  for await (const chunk of archive.read(name)) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
