import { z } from 'zod'
import { type Manifest, PROOF_FILES } from '../../exports/proof/manifest.ts'
import type { Archive } from './archive.ts'
import { Mismatch } from './mismatch.ts'
import { readWhole } from './read-whole.ts'

/** A manifest names every file in some 200 bytes. */
const MOST_BYTES = 32_000_000

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 sum')
const path = z.string().min(1).max(300)

const manifest = z.object({
  format: z.literal('stet-proof'),
  formatVersion: z.literal(1),
  desk: z.string(),
  exportedAt: z.string(),
  article: z.object({ id: z.string(), title: z.string(), revision: z.int(), textHash: sha256 }),
  original: z.object({ path, filename: z.string(), mediaType: z.string() }).nullable(),
  evidence: z.array(z.object({ path, sourceId: z.string(), filename: z.string(), mediaType: z.string() })),
  history: z.object({ path: z.literal(PROOF_FILES.history), entries: z.int().min(0), head: sha256 }),
  signOff: z
    .object({
      path: z.literal(PROOF_FILES.decisions),
      seal: sha256,
      textHash: sha256,
      revision: z.int(),
      by: z.string(),
      at: z.string(),
      note: z.string(),
    })
    .nullable(),
  leftOut: z.array(z.object({ what: z.string(), reason: z.string() })),
  files: z.array(z.object({ path, size: z.int().min(0), sha256 })),
}) satisfies z.ZodType<Manifest>

/** What the archive says of itself, and its own SHA-256. */
export const readManifest = async (archive: Archive): Promise<{ manifest: Manifest; sha256: string }> => {
  const { bytes, sha256: sum } = await readWhole(archive, PROOF_FILES.manifest, MOST_BYTES)
  const read = manifest.safeParse(parsed(bytes))
  if (read.success) return { manifest: read.data, sha256: sum }
  const [issue] = read.error.issues
  throw new Mismatch(`manifest.json is none of a proof: ${issue?.path.join('.')} ${issue?.message}.`)
}

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new Mismatch('manifest.json is no JSON.')
  }
}
