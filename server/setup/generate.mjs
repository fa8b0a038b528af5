import { runTool } from './run.mjs'
import { say, stop } from './say.mjs'
import { bearsStamp, hashOf, putStamp } from './stamp.mjs'

const STAMP = 'prisma/generated/.stamp'

/** Writes the Prisma client into prisma/generated when the schema or Prisma itself has changed. */
export const generate = () => {
  const key = hashOf('prisma/schema.prisma', 'node_modules/prisma/package.json')
  if (bearsStamp(STAMP, key)) return
  say('Generating the database client …')
  // Prisma would download a schema engine that `generate` never runs; any executable that exists prevents it.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  if (!runTool('prisma', ['generate', '--no-hints'], { env })) {
    stop(
      'The database client could not be generated: see above what Prisma finds wrong with prisma/schema.prisma.',
    )
  }
  putStamp(STAMP, key)
}
