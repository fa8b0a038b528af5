/** The name of this page among the browser's other tabs and windows. */
export const PAGE = Math.random().toString(36).slice(2)

const PREFIX = 'stet:page:'

/** A lock that lasts as long as the page tells the others that it is open. */
void navigator.locks?.request(PREFIX + PAGE, () => new Promise(() => {}))

/**
 * The names of all pages that are open. Where the browser cannot tell (on plain http) only this one:
 * what another sends as well is saved once all the same.
 */
export const openPages = async (): Promise<ReadonlySet<string>> => {
  const held = (await navigator.locks?.query())?.held ?? []
  return new Set([
    PAGE,
    ...held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])),
  ])
}
