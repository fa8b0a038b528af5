import type { Draft } from '#domain/article/draft.ts'

/**
 * One way in. `read` turns what came into a draft and never throws on foreign data: what it cannot
 * read it refuses with a sentence that says why.
 */
export type Importer = {
  id: string
  mediaType: string
  read: (bytes: Uint8Array) => { ok: true; draft: Draft } | { ok: false; problem: string }
}
