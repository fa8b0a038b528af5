/** Stable: programs that send addresses in tell refusals apart by it. */
export type RefusalCode =
  | 'fetch-bad-address'
  | 'fetch-not-public'
  | 'fetch-failed'
  | 'fetch-too-slow'
  | 'fetch-too-large'
  | 'fetch-too-many-redirects'
  | 'fetch-wrong-type'

/** Why an address was not fetched: the message is one sentence for the person who gave it, or two. */
export class FetchRefusal extends Error {
  override name = 'FetchRefusal'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string) {
    super(message)
    this.code = code
  }
}
