import type { Store } from '../repositories/store.ts'

/** What every service is built from. Time and ids come in here so that tests can choose them. */
export type Context = { store: Store; now: () => Date; newId: () => string }
