import { register } from 'tsx/esm/api'

// Whoever started this process, it learns TypeScript by itself.
register()
const { runReadingJobs } = await import('./reading-job.ts')

runReadingJobs()
