import { fileURLToPath } from 'node:url'

/** The folder of the project, whatever folder a script was called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
