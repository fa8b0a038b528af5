import type { QueryClient } from '@tanstack/react-query'
import { deskOverviewKey } from './desk.ts'

/** How the keys begin under which it is kept what people have decided. */
export const REVIEW = 'review'

/** Of a page that is reading what was decided: whether more was decided since. */
const readings = new WeakMap<QueryClient, { again: boolean }>()

/**
 * Whatever was changed on the desk can have changed what stands in the way of a sign-off. However much is
 * decided meanwhile, one reading is under way at a time, and one more follows it; what nobody looks at is
 * read when somebody does.
 */
export const reviewAnew = (queryClient: QueryClient): void => {
  const reading = readings.get(queryClient)
  if (reading) reading.again = true
  else void readAll(queryClient)
}

const readAll = async (queryClient: QueryClient): Promise<void> => {
  const reading = { again: false }
  readings.set(queryClient, reading)
  await Promise.allSettled(
    [[REVIEW], deskOverviewKey].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
  )
  readings.delete(queryClient)
  if (reading.again) reviewAnew(queryClient)
}
