#!/usr/bin/env node
import { register } from 'tsx/esm/api'

// Started by hand and from anywhere, it learns TypeScript by itself.
register()
const { run } = await import('./run.ts')

process.exitCode = await run(process.argv.slice(2), {
  tell: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
