import { createHash } from 'node:crypto'
import type { Bytes, ZipEntry } from '../zip.ts'
import type { ProofFile } from './manifest.ts'

/** An entry that is summed up while it is written; `seen` has it once it is whole. */
export const counted = (entry: ZipEntry, seen: ProofFile[]): ZipEntry => ({
  ...entry,
  bytes: summed(entry, seen),
})

async function* summed({ name, bytes }: ZipEntry, seen: ProofFile[]): AsyncGenerator<Bytes> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of bytes) {
    hash.update(chunk)
    size += Buffer.byteLength(chunk)
    yield chunk
  }
  seen.push({ path: name, size, sha256: hash.digest('hex') })
}
