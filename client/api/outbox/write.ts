import { z } from 'zod'

/**
 * One change on its way to the desk. It must be the same thing sent twice as sent once: a creation names
 * its id, a change the version it was made on, and saying what is so already changes nothing.
 */
export const write = z.object({
  /** What it is about: a later write about the same takes the place of one that was not sent yet. */
  key: z.string(),
  /** What people call it while it waits: "Flag: “which interview?”" */
  label: z.string(),
  method: z.enum(['POST', 'PUT', 'PATCH', 'DELETE']),
  url: z.string(),
  body: z.unknown().optional(),
  ifMatch: z.string().optional(),
  /** The draft it was written from, which is not needed any more once it is saved. */
  draft: z.object({ place: z.string(), typedAt: z.string() }).optional(),
})

export type Write = z.infer<typeof write>

/** A write as it is kept until the desk has answered. */
export const keptWrite = write.extend({
  id: z.string(),
  /** The page that sends it, as long as that is open */
  page: z.string(),
  /** Whether it went out once already, so that the desk may have it although it did not answer */
  wasSent: z.boolean(),
  /** Why the desk will not have it; such a write waits for a person to decide */
  refusal: z.string().optional(),
})

export type KeptWrite = z.infer<typeof keptWrite>
