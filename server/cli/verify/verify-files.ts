import { createHash } from 'node:crypto'
import { type Manifest, PROOF_FILES } from '../../exports/proof/manifest.ts'
import type { Archive } from './archive.ts'
import { Mismatch } from './mismatch.ts'

/** Every file is named once by the manifest and there, no other is, and each is what its sum says. */
export const verifyFiles = async (archive: Archive, { files }: Manifest): Promise<void> => {
  const named = new Set<string>([PROOF_FILES.manifest])
  for (const { path } of files) {
    if (named.has(path)) throw new Mismatch(`The manifest names ${path} twice.`)
    named.add(path)
  }
  const extra = archive.names.find((name) => !named.has(name))
  if (extra !== undefined) throw new Mismatch(`${extra} is in the archive, and not in the manifest.`)
  for (const file of files) await verifyFile(archive, file)
}

const verifyFile = async (
  archive: Archive,
  { path, size, sha256 }: Manifest['files'][number],
): Promise<void> => {
  const found = archive.sizeOf(path)
  if (found !== size) {
    throw new Mismatch(`${path} has ${found} bytes; the manifest says that it has ${size}.`)
  }
  const hash = createHash('sha256')
  for await (const chunk of archive.read(path)) hash.update(chunk)
  const sum = hash.digest('hex')
  if (sum !== sha256) {
    throw new Mismatch(`${path} was changed: its SHA-256 is ${sum}; the manifest says ${sha256}.`)
  }
}
