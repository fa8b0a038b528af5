import { BENCHES } from './registry.ts'

/** `npm run bench` runs them all, `npm run bench -- sentences import` those that are named. */
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => BENCHES.every(({ id }) => id !== name))

if (unknown.length > 0) {
  console.error(`No bench called ${unknown.join(', ')}. There are: ${BENCHES.map(({ id }) => id).join(', ')}`)
  process.exitCode = 1
} else {
  for (const { id, title, run } of BENCHES) {
    if (wanted.length > 0 && !wanted.includes(id)) continue
    console.log(`\n${title}\n`)
    await run()
  }
}
