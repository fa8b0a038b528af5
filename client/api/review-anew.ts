import type { QueryClient } from '@tanstack/react-query'
import { deskOverviewKey } from './desk.ts'

/** How the keys begin under which it is kept what people have decided. */
export const REVIEW = 'review'

/** Of each page: whether it is reading what was decided, and whether more was decided since. */
const readings = new WeakMap<QueryClient, { isUnderWay: boolean; again: boolean }>()

/**
 * Whatever was changed on the desk can have changed what stands in the way of a sign-off. However much is
 * decided meanwhile, one reading is under way at a time, and one more follows it; what nobody looks at is
 * read when somebody does.
 */
export const reviewAnew = (queryClient: QueryClient): void => {
  const reading = readings.get(queryClient) ?? { isUnderWay: false, again: false }
  readings.set(queryClient, reading)
  if (reading.isUnderWay) {
    reading.again = true
    return
  }
  reading.isUnderWay = true
  const all = [[REVIEW], deskOverviewKey].map((queryKey) => queryClient.invalidateQueries({ queryKey }))
  void Promise.allSettled(all).then(() => {
    reading.isUnderWay = false
    if (!reading.again) return
    reading.again = false
    reviewAnew(queryClient)
  })
}
