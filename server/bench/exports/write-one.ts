import path from 'node:path'
import { parseArgs } from 'node:util'
import { openServices } from '../../open-services.ts'
import { openUpToDate } from '../../repositories/readiness.ts'

/** Writes one export to nowhere, in a process of its own, and prints what it took as JSON. */
const { values } = parseArgs({
  options: { folder: { type: 'string' }, article: { type: 'string' }, format: { type: 'string' } },
})
const { folder = '', article = '', format = '' } = values
const client = await openUpToDate(path.join(folder, 'stet.db'))
const { services, close } = openServices(client, { fetchAllow: [], dataDir: folder })
const actor = { id: null, name: 'Bench', role: 'admin' } as const
let bytes = 0
const began = performance.now()
let first = 0
/** What the heap and buffers outside of it hold at most, rubbish included, in bytes. */
let peak = 0
const look = () => {
  const { heapUsed, external } = process.memoryUsage()
  peak = Math.max(peak, heapUsed + external)
}
const looking = setInterval(look, 10)
if (format !== '') {
  const file = await services.exports.article(actor, article, format, 'https://desk.example')
  for await (const chunk of file.chunks) {
    first ||= performance.now() - began
    bytes += Buffer.byteLength(chunk)
    look()
  }
}
const took = performance.now() - began
clearInterval(looking)
await close()
await client.$disconnect()
process.stdout.write(JSON.stringify({ took, first, bytes, megabytes: peak / 1e6 }))
