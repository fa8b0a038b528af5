export type Reply = {
  status: number
  headers: Headers
  text: string
  bytes: Uint8Array
  // Tests look into answers of every shape; what is not there fails them by itself.
  // oxlint-disable-next-line no-explicit-any
  json: any
}

type Request = {
  body?: unknown
  raw?: string | Uint8Array<ArrayBuffer>
  /** Goes out as a multipart form. */
  form?: FormData
  headers?: Record<string, string>
  ifMatch?: number
}

/** The statuses of replies to requests that ran together, in ascending order. */
export const statuses = (replies: readonly Reply[]): number[] =>
  replies.map((reply) => reply.status).sort((a, b) => a - b)

export type Caller = (method: string, path: string, request?: Request) => Promise<Reply>

/** Calls a desk as whoever the cookie belongs to. `body` goes out as JSON, `raw` as it is. */
export const caller =
  (url: string, cookie?: string): Caller =>
  async (method, path, sent = {}) => {
    const { form, headers = {}, ifMatch } = sent
    const payload = payloadOf(sent)
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(cookie !== undefined && { cookie }),
        ...(payload !== undefined && !form && { 'content-type': 'application/json' }),
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        ...headers,
      },
      ...(payload !== undefined && { body: payload }),
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      headers: response.headers,
      text,
      bytes,
      json: isJson && text !== '' ? JSON.parse(text) : undefined,
    }
  }

const payloadOf = ({ body, raw, form }: Request): string | Uint8Array<ArrayBuffer> | FormData | undefined =>
  raw ?? form ?? (body === undefined ? undefined : JSON.stringify(body))
