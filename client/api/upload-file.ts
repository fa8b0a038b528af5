import type { z } from 'zod'
import { problemOf, unreachable } from './problem.ts'
import { readJson } from './send.ts'

/**
 * Sends a file as a form and tells how much of it has gone out, from 0 to 1. Only the browser's older
 * request tells that. Throws `ApiProblem`.
 */
export const uploadFile = async <Schema extends z.ZodType>(
  url: string,
  file: File,
  schema: Schema,
  onProgress: (share: number) => void,
): Promise<z.output<Schema>> => {
  const answer = await new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total))
    request.addEventListener('load', () =>
      resolve(new Response(request.responseText, { status: request.status })),
    )
    request.addEventListener('error', () => reject(unreachable(new Error('the upload broke off'))))
    const form = new FormData()
    form.set('file', file)
    request.send(form)
  })
  if (!answer.ok) throw await problemOf(answer)
  return readJson(answer, schema)
}
