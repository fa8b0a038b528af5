import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalText } from '#domain/review/decisions.ts'
import { type Manifest, PROOF_FILES } from '../../exports/proof/manifest.ts'
import type { Archive } from './archive.ts'
import { Mismatch } from './mismatch.ts'
import { readWhole } from './read-whole.ts'

/** An article of 100,000 words with 10,000 flags has some 10 MB of them. */
const MOST_BYTES = 256_000_000

const decisions = z.looseObject({ text: z.string() })

/** The seal is computed anew from the decisions, which are about the text that the sign-off names. */
export const verifySeal = async (archive: Archive, { signOff }: Manifest): Promise<void> => {
  if (!signOff) {
    if (archive.names.includes(PROOF_FILES.decisions)) {
      throw new Mismatch('There are decisions, and the manifest tells of no sign-off.')
    }
    return
  }
  const { bytes } = await readWhole(archive, signOff.path, MOST_BYTES)
  const sealed = decisions.safeParse(parsed(bytes))
  if (!sealed.success) throw new Mismatch(`${signOff.path} holds no decisions.`)
  const seal = createHash('sha256').update(canonicalText(sealed.data)).digest('hex')
  if (seal !== signOff.seal) {
    throw new Mismatch(`The seal of the sign-off is broken: the decisions give ${seal}, not ${signOff.seal}.`)
  }
  if (sealed.data.text !== signOff.textHash) {
    throw new Mismatch('The sign-off names another text than the decisions that it seals.')
  }
}

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
