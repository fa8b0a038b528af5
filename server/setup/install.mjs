import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ROOT } from './root.mjs'
import { run } from './run.mjs'
import { say, stop } from './say.mjs'
import { bearsStamp, hashOf, putStamp } from './stamp.mjs'

const STAMP = 'node_modules/.stet-installed'

/** Brings node_modules to what package-lock.json says, for the Node that runs now; nothing if it is so already. */
export const install = () => {
  // The binary part of better-sqlite3 fits one Node ABI only, so a change of Node is a new installation.
  const key = [hashOf('package-lock.json'), process.platform, process.arch, process.versions.modules].join(
    ' ',
  )
  if (bearsStamp(STAMP, key)) return
  if (!(holdsLockedVersions() && databaseOpens())) {
    say('Installing packages (the first time this takes a minute or two) …')
    if (!npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')) {
      stop('The packages could not be installed: see what npm says above, mend that, and try again.')
    }
  }
  putStamp(STAMP, key)
}

// `npm start` names the npm that runs it; without one (node server/setup/start.mjs) it is looked up in PATH,
// where Windows keeps a .cmd file that only a shell can start.
const npm = (...args) => {
  const cli = process.env.npm_execpath
  // An executable that exists keeps the install script of Prisma, which npm 10 still runs, from downloading one.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args], { env })
    : run('npm', args, { env, shell: process.platform === 'win32' })
}

/** npm's own note of what lies in node_modules, against the lock file: true after an `npm install` by hand. */
const holdsLockedVersions = () => {
  try {
    const locked = packagesOf('package-lock.json')
    const present = packagesOf('node_modules/.package-lock.json')
    return Object.entries(locked).every(
      ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
    )
  } catch {
    return false // nothing is installed
  }
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(path.join(ROOT, lockFile), 'utf8')).packages

const databaseOpens = () => {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3')
    new Database(':memory:').close()
    return true
  } catch {
    return false // built for another Node, or not built at all
  }
}
