/** Where in the archive things are that a proof always has, or has when there is something to tell. */
export const PROOF_FILES = {
  manifest: 'manifest.json',
  text: 'text.txt',
  history: 'history.txt',
  decisions: 'decisions.json',
} as const

/** A file of the archive, by its size in bytes and the SHA-256 of its bytes, hexadecimal. */
export type ProofFile = { path: string; size: number; sha256: string }

/** What a proof says of itself: the last file of the archive, which names every other one. */
export type Manifest = {
  format: 'stet-proof'
  formatVersion: 1
  desk: string
  exportedAt: string
  article: { id: string; title: string; revision: number; textHash: string }
  original: { path: string; filename: string; mediaType: string } | null
  evidence: readonly { path: string; sourceId: string; filename: string; mediaType: string }[]
  /** `head` is the hash of the last line */
  history: { path: string; entries: number; head: string }
  signOff: {
    path: string
    seal: string
    textHash: string
    revision: number
    by: string
    at: string
    note: string
  } | null
  /** what another format of the desk would have told, and why it is not here */
  leftOut: readonly { what: string; reason: string }[]
  files: readonly ProofFile[]
}

/** What the first line of a history is chained to. */
export const CHAIN_START = '0'.repeat(64)
