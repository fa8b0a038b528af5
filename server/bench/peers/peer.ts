/** Splits one text. What it gives are the sentences as the library writes them, which may not be the text's own. */
export type Split = (text: string) => string[]

/** One library that splits text into sentences. */
export type Peer = {
  name: string
  /** Loads it, for the bench only, and says how it is asked. */
  load: () => Promise<Split>
}
