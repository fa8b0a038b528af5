import { type Manifest, PROOF_FILES } from '../../exports/proof/manifest.ts'
import { openArchive } from './archive.ts'
import { Mismatch } from './mismatch.ts'
import { readManifest } from './read-manifest.ts'
import { verifyFiles } from './verify-files.ts'
import { verifyHistory } from './verify-history.ts'
import { verifySeal } from './verify-seal.ts'

/**
 * Checks a proof from the outside in: what the archive holds, what each file is, what they say of each other.
 * @returns lines that say what was found
 * @throws {Mismatch} that names the first thing that does not match
 */
export const verify = async (file: string): Promise<string[]> => {
  const archive = await openArchive(file)
  try {
    const { manifest, sha256 } = await readManifest(archive)
    await verifyFiles(archive, manifest)
    verifyText(manifest)
    verifyNamed(manifest)
    await verifyHistory(archive, manifest)
    await verifySeal(archive, manifest)
    return summary(manifest, sha256)
  } finally {
    archive.close()
  }
}

const verifyText = ({ article, files }: Manifest): void => {
  const text = files.find(({ path }) => path === PROOF_FILES.text)
  if (!text) throw new Mismatch('text.txt is missing.')
  if (text.sha256 !== article.textHash) {
    throw new Mismatch('text.txt is not the text whose hash the manifest gives for the article.')
  }
}

/** Evidence is called by its own sum, and all that the manifest tells of is there. */
const verifyNamed = ({ original, evidence, history, signOff, files }: Manifest): void => {
  const sums = new Map(files.map(({ path, sha256 }) => [path, sha256]))
  for (const named of [original, history, signOff, ...evidence]) {
    if (named && !sums.has(named.path)) throw new Mismatch(`${named.path} is missing.`)
  }
  for (const { path } of evidence) {
    if (path !== `evidence/${sums.get(path)}`) throw new Mismatch(`${path} is not the evidence it is called.`)
  }
}

const summary = (
  { article, files, history, signOff, leftOut, desk, exportedAt }: Manifest,
  sha256: string,
) => [
  `The proof is whole: ${files.length} files are what the manifest says.`,
  `Article: ${article.title}, version ${article.revision}, from ${desk}, ${exportedAt}.`,
  `History: ${history.entries} entries, each following from the one before.`,
  signOff
    ? `Signed off by ${signOff.by}, ${signOff.at}; the seal is whole, and the text is ${
        signOff.textHash === article.textHash ? 'the one that was signed off' : 'another one since'
      }.`
    : 'Not signed off.',
  ...leftOut.map(({ what, reason }) => `Left out: ${what}. ${reason}`),
  `SHA-256 of the manifest: ${sha256}`,
]
