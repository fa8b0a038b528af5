import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root.mjs'

/**
 * Runs a program to its end and says whether it succeeded. What it prints goes to stderr (see say.mjs) unless
 * `stdout` is 'inherit'. `timeout` is in milliseconds.
 */
export const run = (program, args, { env = {}, stdout = 2, timeout, shell = false } = {}) =>
  spawnSync(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, 2],
    timeout,
    shell,
  }).status === 0

/** Runs the command that an installed package brings. Node is called directly: npx would cost half a second. */
export const runTool = (name, args, options) => run(process.execPath, [commandOf(name), ...args], options)

const commandOf = (name) => {
  const folder = path.join(ROOT, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0])
}
