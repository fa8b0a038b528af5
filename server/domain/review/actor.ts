import type { Role } from './permissions.ts'

/** Somebody's name on a flag, a tick, a decision. */
export type Person = { id: string; name: string }

/** Whose words something are; `id` is null for people without an account, as in an imported file. */
export type Author = { id: string | null; name: string }

/** Who asks for something: a signed-in person, or the desk itself (`id: null`) as when it loads the sample. */
export type Actor = { id: string | null; name: string; role: Role }
