import { runTool } from './run.mjs'
import { say, stop } from './say.mjs'
import { bearsStamp, hashOf, putStamp } from './stamp.mjs'

const STAMP = 'dist/client.stamp'

/** All that the page is made of. */
const SOURCES = [
  'client',
  'server/domain',
  'server/contract',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]

/** Builds the page into dist/client when one of its sources has changed. */
export const build = () => {
  const key = hashOf(...SOURCES)
  if (bearsStamp(STAMP, key)) return
  say('Building the page …')
  if (!runTool('vite', ['build', '--logLevel', 'warn'], { env: { NODE_ENV: 'production' } })) {
    stop('The page could not be built: see above what Vite says about its sources.')
  }
  putStamp(STAMP, key)
}
