/** Safari has no idle callbacks; a short wait lets it paint in between. */
const SOON = 16
/** Longest wait, so that a busy page gets on with it all the same. */
const AT_LAST = 50

/** Does something as soon as the page has nothing better to do. @returns how to call it off */
export const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, SOON)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(work, { timeout: AT_LAST })
  return () => cancelIdleCallback(request)
}
