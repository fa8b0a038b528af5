import type { Request } from 'express'

/** The address at which the caller reaches this desk, for links that leave it. */
export const deskUrl = (req: Request, publicUrl: string | null): string =>
  publicUrl ?? `${req.protocol}://${req.get('host') ?? 'localhost'}`
