import { createHash } from 'node:crypto'
import { canonicalText, type Decisions } from '#domain/review/decisions.ts'
import type { HistoryEntry } from '#domain/review/history.ts'
import type { CitedSource } from '#domain/review/source.ts'
import type { Dossier } from '../exports/dossier.ts'
import { DOSSIER_TEXT, dossierWith, flagWith } from './dossiers.ts'

const AT = '2026-01-02T03:04:05.000Z'
const ADA = { id: 'ada', name: 'Ada Checker' }
const EVIDENCE = Buffer.from('some bytes')

const sum = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const source: CitedSource = {
  ...{ id: 'source-1', type: 'document', title: 'Minutes', url: null, publisher: null, author: null },
  ...{ locator: null, quotedWords: null, accessedOn: null, rank: 'primary', confidential: false },
  ...{ adder: ADA, createdAt: AT, updatedAt: AT, removed: false, version: 1, citations: [] },
  // Twice, as two people add the same file.
  files: ['one.pdf', '../two\n.pdf'].map((filename) => ({
    ...{ id: filename, filename, mediaType: 'application/pdf', size: EVIDENCE.length },
    ...{ hash: sum(EVIDENCE), addedAt: AT },
  })),
}

const entry = (id: string): HistoryEntry => ({
  ...{ id, at: AT, actor: ADA, action: 'flag:create', subject: { type: 'flag', id: 'flag-1' } },
  detail: { note: `=1+1\n👩‍👩‍👧 ${id}` },
})

/** An article with all that a proof holds. */
export const provable = (): Dossier => {
  const textHash = sum(DOSSIER_TEXT)
  const decisions: Decisions = { text: textHash, sentences: {}, checks: {}, flags: {}, waivers: {} }
  return dossierWith({
    revision: { hash: textHash },
    flags: [flagWith()],
    sources: [source],
    record: {
      history: [entry('1'), entry('2'), entry('3')],
      signOff: {
        ...{ id: 'sign-off-1', revisionId: 'revision-1', revisionNumber: 1, textHash, decisions },
        ...{ seal: sum(canonicalText(decisions)), note: '', by: ADA, at: AT },
      },
      imported: { filename: '../../Über.docx', mediaType: 'text/plain', bytes: Buffer.from('PK…') },
      fileBytes: async () => EVIDENCE,
    },
  })
}
