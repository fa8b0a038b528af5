import { personAddress } from '#domain/annotation/addresses.ts'
import type { Agent } from '#domain/annotation/annotation.ts'
import type { Author } from '#domain/review/actor.ts'

/** Somebody as an annotation names them; who has no account has no address either. */
export const agentOf = (deskUrl: string, { id, name }: Author): Agent => ({
  ...(id !== null && { id: personAddress(deskUrl, id) }),
  type: 'Person',
  name,
})
