import { queryOptions, useMutation } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { type ImportLine, importLine, type ImportPreview, LINES_MEDIA_TYPE } from '#contract/import.ts'
import { problem } from '#contract/problem.ts'
import { call } from './call.ts'
import { ApiProblem, unreachable, unreadable } from './problem.ts'
import { send } from './send.ts'

/** What somebody brings: words, a file, or an address to be fetched. */
export type ImportSource = { text: string } | { url: string } | { file: File }

export type ImportProgress = Extract<ImportLine, { progress: unknown }>['progress']

type Following = { signal: AbortSignal; onProgress: (progress: ImportProgress) => void }

/** Has something read and tells how far it is. Giving up with `signal` ends the reading there too. */
export const startImport = async (
  source: ImportSource,
  { signal, onProgress }: Following,
): Promise<ImportPreview> => {
  const { method, path: url } = endpoints.startImport
  const body = 'file' in source ? formOf(source.file) : source
  const response = await send({ method, url, body, signal, accept: LINES_MEDIA_TYPE })
  for await (const line of linesOf(response, signal)) {
    if ('preview' in line) return line.preview
    if ('problem' in line) throw new ApiProblem(problem.parse(line.problem))
    onProgress(line.progress)
  }
  throw unreadable(response.status, new Error('the answer ended early'))
}

const formOf = (file: File): FormData => {
  const form = new FormData()
  form.set('file', file)
  return form
}

async function* linesOf(response: Response, signal: AbortSignal): AsyncGenerator<ImportLine> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value = '' } = (await reader?.read().catch((cause: unknown) => {
      throw signal.aborted ? cause : unreachable(cause)
    })) ?? { done: true }
    const lines = `${rest}${value}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield parsed(response, line)
    if (done) return
  }
}

const parsed = (response: Response, line: string): ImportLine => {
  try {
    return importLine.parse(JSON.parse(line))
  } catch (cause) {
    throw unreadable(response.status, cause)
  }
}

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => call(endpoints.getImport, { params: { id }, signal }),
    // What was read does not change.
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useDiscardImport = () =>
  useMutation({ mutationFn: (id: string) => call(endpoints.discardImport, { params: { id } }) })
