import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csv } from '../exports/csv.ts'
import { json } from '../exports/json.ts'
import { proofOf } from '../exports/proof/proof.ts'
import { bytesOf, dossierWith } from '../testing/dossiers.ts'
import { provable } from '../testing/provable.ts'
import { run } from './run.ts'

let folder: string
let proof: Buffer
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stet-verify-'))
  proof = await bytesOf(proofOf([json, csv]), provable())
})
afterAll(() => rm(folder, { recursive: true }))

const nothing = () => Promise.resolve(new Uint8Array())

const verified = async (bytes: Uint8Array) => {
  const file = path.join(folder, 'proof.zip')
  await writeFile(file, bytes)
  const said: string[] = []
  const note = (line: string) => void said.push(line)
  const status = await run(['verify', file], { tell: note, complain: note, hear: nothing })
  return { status, said: said.join('\n') }
}

type Files = Record<string, Uint8Array>

/** The proof with other files in it; `null` takes one out. */
const changed = (change: (files: Files) => void): Uint8Array => {
  const files = unzipSync(proof)
  change(files)
  return zipSync(files)
}

const edited =
  (name: string, edit: (text: string) => string) =>
  (files: Files): void => {
    files[name] = strToU8(edit(strFromU8(files[name] ?? new Uint8Array())))
  }

/** As somebody would who knows how it is made: the sums are right again. */
const resummed = async (...edits: ((files: Files) => void)[]): Promise<Uint8Array> => {
  const { createHash } = await import('node:crypto')
  return changed((files) => {
    for (const edit of edits) edit(files)
    edited('manifest.json', (text) => {
      const manifest = JSON.parse(text)
      for (const file of manifest.files) {
        const bytes = files[file.path]
        if (!bytes) continue
        file.size = bytes.length
        file.sha256 = createHash('sha256').update(bytes).digest('hex')
      }
      return JSON.stringify(manifest)
    })(files)
  })
}

describe('stet verify', () => {
  it('finds a proof whole and says what is in it', async () => {
    const { status, said } = await verified(proof)
    expect(said).toContain('The proof is whole: 8 files')
    expect(said).toContain('History: 3 entries')
    expect(said).toContain('Signed off by Ada Checker')
    expect(said).toContain('the text is the one that was signed off')
    expect(status).toBe(0)
  })

  it('finds one whole that was never signed off', async () => {
    const { hash } = provable().article.revision
    const { status, said } = await verified(
      await bytesOf(proofOf([csv]), dossierWith({ revision: { hash } })),
    )
    expect(said).toContain('Not signed off.')
    expect(said).toContain('Left out: CSV. No flag matches.')
    expect(status).toBe(0)
  })

  it.each<[string, (files: Files) => void, string]>([
    ['a changed text', edited('text.txt', (text) => text.replace('M', 'N')), 'text.txt was changed'],
    ['a longer text', edited('text.txt', (text) => `${text}!`), 'text.txt has'],
    ['a file more', (files) => void (files['notes.txt'] = strToU8('hello')), 'notes.txt is in the archive'],
    ['a file less', (files) => void delete files['exports/csv.csv'], 'exports/csv.csv is missing'],
    ['no manifest', (files) => void delete files['manifest.json'], 'manifest.json is missing'],
    ['a manifest of something else', edited('manifest.json', () => '[]'), 'manifest.json is none of a proof'],
    ['a manifest that is no JSON', edited('manifest.json', () => '{'), 'manifest.json is no JSON'],
    [
      'a manifest of other evidence',
      edited('manifest.json', (text) => text.replace(/"evidence\/\w{64}"/, '"evidence/other"')),
      'evidence/other is missing',
    ],
  ])('names the first thing in %s', async (_what, change, sentence) => {
    const { status, said } = await verified(changed(change))
    expect(said).toContain(sentence)
    expect(said.split('\n')).toHaveLength(1)
    expect(status).toBe(1)
  })

  const lines = (edit: (lines: string[]) => string[]) =>
    edited('history.txt', (text) => `${edit(text.trimEnd().split('\n')).join('\n')}\n`)
  it.each<[string, (files: Files) => void, string]>([
    ['a text that was changed', edited('text.txt', (text) => `${text}!`), 'text.txt is not the text'],
    ['an entry that was changed', lines(([a, b = '', c = '']) => [a ?? '', b.replace('Ada', 'Eve'), c]), 'Line 2'],
    ['an entry that was left out', lines(([a = '', , c = '']) => [a, c]), 'Line 2'],
    ['a last entry that was left out', lines(([a = '', b = '']) => [a, b]), 'has 2 entries'],
    ['a line without an end', edited('history.txt', () => 'x'.repeat(17_000_000)), 'without an end'],
    ['a decision', edited('decisions.json', (text) => text.replace('{}', '{"a":{"state":"verified"}}')), 'seal'],
    ['decisions that are none', edited('decisions.json', () => '1'), 'holds no decisions'],
    ['very deep decisions', edited('decisions.json', () => `${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)}`), 'decisions'],
  ])('finds %s although all sums are right', async (_what, change, sentence) => {
    const { status, said } = await verified(await resummed(change))
    expect(said).toContain(sentence)
    expect(status).toBe(1)
  }) // prettier-ignore

  it.each([
    ['nothing', () => Buffer.alloc(0)],
    ['no zip', () => Buffer.from('words')],
    ['the first half', () => proof.subarray(0, proof.length / 2)],
    ['the second half', () => proof.subarray(proof.length / 2)],
    ['one that ends early', () => proof.subarray(0, -1)],
    ['a way out of the folder', () => zipSync({ '../../etc/passwd': strToU8('x') })],
    ['an absolute way', () => zipSync({ '/etc/passwd': strToU8('x') })],
    ['a name twice', () => renamed(changed((files) => void (files['text.txu'] = strToU8('x'))), 'text.txu', 'text.txt')],
    ['a flipped bit in what is packed', () => flipped(proof, 200)],
    ['a manifest that unpacks to a great deal', () => zipSync({ 'manifest.json': new Uint8Array(40_000_000) })],
  ])('refuses %s in a sentence', async (_what, bytes) => {
    const { status, said } = await verified(bytes())
    expect(said).toMatch(/^[^\n]+\.$/)
    expect(status).toBe(1)
  }) // prettier-ignore

  it('says nothing that moves a cursor', async () => {
    const { said } = await verified(changed((files) => void (files['\u001b[2Jevil\u202e'] = strToU8('x'))))
    expect(said).not.toMatch(/\p{Cc}(?<!\n)|\p{Cf}/u)
    expect(said).toContain('evil')
  })

  it.each([[[]], [['verify']], [['check', 'a.zip']], [['verify', 'a', 'b']], [['verify', '/no/such/file']]])(
    'is asked wrongly with %j',
    async (words) => {
      const said: string[] = []
      expect(
        await run(words, { tell: () => {}, complain: (line) => void said.push(line), hear: nothing }),
      ).toBe(2)
      expect(said).toHaveLength(1)
    },
  )

  it('runs as a program, from any folder', async () => {
    const file = path.join(folder, 'whole.zip')
    await writeFile(file, proof)
    const program = path.join(import.meta.dirname, 'stet.mjs')
    const { stdout } = await promisify(execFile)(process.execPath, [program, 'verify', file], { cwd: folder })
    expect(stdout).toContain('The proof is whole')
  })
})

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
