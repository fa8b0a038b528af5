import './node-version.mjs'
import { spawn } from 'node:child_process'
import { endWithNpm } from './end-with-npm.mjs'
import { generate } from './generate.mjs'
import { install } from './install.mjs'
import { ROOT } from './root.mjs'

install()
generate()
endWithNpm()

// Two programs that live and die together: the server, started anew when one of its files changes, and Vite,
// which serves the page and hands /api on to it.
const server = node('--watch', '--watch-preserve-output', '--import', 'tsx', 'server/main.ts')
const page = node('node_modules/vite/bin/vite.js')

// Ctrl-C reaches all three by itself, a `kill` only this one.
process.on('SIGINT', () => {})
process.on('SIGTERM', end)
server.once('exit', end)
page.once('exit', end)

function node(...args) {
  const env = { ...process.env, NODE_ENV: 'development', PORT: '3000' }
  return spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] })
}

function end() {
  for (const program of [server, page])
    if (program.exitCode === null && !program.killed) program.kill('SIGTERM')
}
