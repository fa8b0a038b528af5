import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, dossierWith } from '../../testing/dossiers.ts'
import { csv } from '../csv.ts'
import { type Format, NothingToExport } from '../format.ts'
import { json } from '../json.ts'
import { provable } from '../../testing/provable.ts'
import { type Manifest } from './manifest.ts'
import { proofOf } from './proof.ts'

const failing = (more: Partial<Format>): Format => ({
  ...json,
  ...more,
  async *render() {
    yield* []
    throw new NothingToExport('There is nothing of the kind.')
  },
})

const unpacked = async (formats: readonly Format[], dossier = provable()) => {
  const files = unzipSync(await bytesOf(proofOf(formats), dossier))
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest
  return { files, manifest }
}

const sum = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')

describe('a proof', () => {
  it('holds text, original, evidence, history, decisions and the other formats', async () => {
    const { files } = await unpacked([json, csv])
    expect(Object.keys(files)).toEqual([
      ...['README.txt', 'text.txt', 'original/original.docx', 'exports/json.json', 'exports/csv.csv'],
      ...[`evidence/${sum(Buffer.from('some bytes'))}`, 'history.txt', 'decisions.json', 'manifest.json'],
    ])
    expect(strFromU8(files['text.txt'] ?? new Uint8Array())).toBe(provable().article.revision.text)
  })

  it('says the size and the sum of every file but the manifest', async () => {
    const { files, manifest } = await unpacked([json, csv])
    const { 'manifest.json': _itself, ...others } = files
    expect(manifest.files).toEqual(
      Object.entries(others).map(([path, bytes]) => ({ path, size: bytes.length, sha256: sum(bytes) })),
    )
    expect(sum(files['decisions.json'])).toBe(manifest.signOff?.seal)
  })

  it('tells why a format is left out', async () => {
    const away = { ...json, title: 'Away', unavailable: async () => null }
    const { manifest } = await unpacked([failing({ title: 'Empty' }), away, csv], dossierWith())
    expect(manifest.leftOut).toEqual([
      { what: 'Empty', reason: 'There is nothing of the kind.' },
      { what: 'Away', reason: expect.stringContaining('Another program') },
      { what: 'CSV', reason: 'No flag matches.' },
    ])
    expect(manifest).toMatchObject({ original: null, signOff: null, evidence: [] })
  })

  it('is the same for the same dossier', async () => {
    const once = await bytesOf(proofOf([json, csv]), provable())
    expect(await bytesOf(proofOf([json, csv]), provable())).toEqual(once)
  })
})
