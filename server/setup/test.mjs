import './node-version.mjs'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { CHECKS } from './checks.mjs'
import { generate } from './generate.mjs'
import { install } from './install.mjs'
import { ROOT } from './root.mjs'
import { stop } from './say.mjs'

// npm test                     every check
// npm test -- lint unit        only these
// npm run validate             every check but the browser
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string', multiple: true, default: [] } },
})
const unknown = [...positionals, ...values.without].find(
  (name) => !CHECKS.some((check) => check.name === name),
)
if (unknown) stop(`There is no check "${unknown}"; there are ${CHECKS.map(({ name }) => name).join(', ')}.`)

install()
generate()

const total = { passed: 0, failed: 0 }
for (const check of CHECKS.filter(isAsked)) {
  console.log(`\n── ${check.name}`)
  const began = performance.now()
  forget(check)
  const holds = await check.run()
  const { passed, failed } = counted(check)
  total.passed += passed
  total.failed += failed
  console.log(
    `── ${check.name}: ${holds ? 'fine' : 'FAILED'} after ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
  if (!holds) {
    process.exitCode = 1
    break
  }
}

// The last line, and alone on it, for those who run this unattended. A check that holds no tests and failed
// has spoken above; "0 failed" would contradict it.
if (!process.exitCode || total.failed > 0) console.log(`${total.passed} passed, ${total.failed} failed`)

function isAsked({ name }) {
  return positionals.length > 0 ? positionals.includes(name) : !values.without.includes(name)
}

/** The results of an earlier run shall not be counted when this one ends before it writes its own. */
function forget({ results }) {
  if (results) rmSync(path.join(ROOT, results), { force: true })
}

function counted({ results, count }) {
  if (!results) return { passed: 0, failed: 0 }
  try {
    return count(JSON.parse(readFileSync(path.join(ROOT, results), 'utf8')))
  } catch {
    return { passed: 0, failed: 0 } // it ended before it wrote any results
  }
}
