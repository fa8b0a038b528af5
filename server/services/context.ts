import type { Source } from '../imports/importer.ts'
import type { ReadingRoom, Waiting } from '../imports/reading-room.ts'
import type { RuleRoom } from '../noticing/rule-room.ts'
import type { FileStore } from '../repositories/file-store.ts'
import type { Store } from '../repositories/store.ts'

/** Fetches a public web address; what it may not or cannot fetch it refuses with a reason. */
export type FetchAddress = (
  address: string,
  waiting: Waiting,
) => Promise<({ ok: true } & Source) | { ok: false; code: string; problem: string }>

/**
 * What every service is built from. Time and ids come in here so that tests can choose them, and what
 * reads files and reaches out, so that the one who opens the desk also closes it.
 */
export type Context = {
  store: Store
  files: FileStore
  now: () => Date
  newId: () => string
  readingRoom: ReadingRoom
  rules: RuleRoom
  fetchAddress: FetchAddress
  /** Makes of a password what sign-in later holds it against. */
  hashPassword: (password: string) => Promise<string>
}
