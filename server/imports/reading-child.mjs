import { Worker } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

new Worker(new URL('end-with-parent.mjs', import.meta.url), { execArgv: [] }).unref()

// Whoever started this process, it learns TypeScript by itself.
register()
const { runReadingJobs } = await import('./reading-job.ts')

runReadingJobs()
