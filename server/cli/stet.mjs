#!/usr/bin/env node
import { buffer } from 'node:stream/consumers'
import { register } from 'tsx/esm/api'

// Started by hand and from anywhere, it learns TypeScript by itself.
register()
const { run } = await import('./run.ts')

// Whoever reads only the first lines has all they want.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), {
  tell: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  hear: () => buffer(process.stdin),
})
