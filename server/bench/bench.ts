/** One measurement that can be asked for by name. It prints what it finds. */
export type Bench = {
  /** how it is called on the command line */
  id: string
  title: string
  run: () => Promise<void>
}
