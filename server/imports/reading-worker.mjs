import { register } from 'tsx/esm/api'

// A worker that a test starts has nobody who taught it TypeScript, so it learns that itself.
register()
const { runReadingJob } = await import('./reading-job.ts')

export { runReadingJob }
