import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'

/** What a handler answers with. `json: undefined` is an answer without a body. */
export type Answer<Json> =
  | { json: Json; status?: 200 | 201; version?: number }
  | { json?: undefined; version?: number }
  | { lines: AsyncIterable<object>; mediaType: string }
  | { file: AnswerFile }

type AnswerFile = {
  filename: string
  mediaType: string
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
  /** It came from outside: wherever it is opened, it may load and run nothing. */
  foreign?: boolean
}

/** Sends an answer; versioned things carry their version as the entity tag. */
export const send = async (res: Response, status: number, answer: Answer<unknown>): Promise<void> => {
  if ('file' in answer) {
    const { filename, mediaType, chunks, foreign } = answer.file
    res.status(status).attachment(filename).setHeader('content-type', mediaType)
    if (foreign) res.setHeader('content-security-policy', "sandbox; default-src 'none'")
    await pipeline(Readable.from(chunks), res)
    return
  }
  if ('lines' in answer) {
    res.status(200).setHeader('content-type', answer.mediaType)
    await pipeline(Readable.from(jsonLines(res, answer.lines)), res)
    return
  }
  if (answer.version !== undefined) res.setHeader('etag', `"${answer.version}"`)
  if (answer.json === undefined) res.status(status).end()
  else res.status(('status' in answer ? answer.status : undefined) ?? status).json(answer.json)
}

/** Each line goes out as soon as it is there, past the compression that would gather them. */
async function* jsonLines(res: Response, lines: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const line of lines) {
    yield `${JSON.stringify(line)}\n`
    ;(res as Response & { flush?: () => void }).flush?.()
  }
}
