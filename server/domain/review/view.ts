/** Filters and order of the queue that somebody keeps under a name. */
export type SavedView = {
  id: string
  name: string
  /** each value as the address of the queue has it */
  query: Record<string, string>
  createdAt: string
}
