import { lookup as systemLookup } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import type { LookupFunction } from 'node:net'
import { allowList } from './allow-list.ts'
import { ask, type Asking } from './ask.ts'
import { connectionRefusal } from './connection-refusal.ts'
import { fileNameOf } from './file-name.ts'
import { importableType } from './media-type.ts'
import { type FetchProgress, readBody } from './read-body.ts'
import { FetchRefusal, type RefusalCode } from './refusal.ts'
import { webAddress } from './web-address.ts'

export type FetchLimits = {
  /** for everything together, from the first lookup to the last byte */
  ms: number
  /** as it comes over the wire, and again unpacked */
  bytes: number
  redirects: number
}

export type FetchOptions = {
  /** What may be fetched though it is not on the public internet; see `allowList` */
  allow: readonly string[]
  signal?: AbortSignal
  tell?: (progress: FetchProgress) => void
  limits?: Partial<FetchLimits>
  /** How names become addresses */
  lookup?: LookupFunction
}

export type FetchedPage = {
  ok: true
  bytes: Uint8Array
  /** In lower case, parameters aside; application/octet-stream when the server says none */
  mediaType: string
  charset?: string
  /** After redirects, without a fragment */
  url: string
  filename?: string
}

export type FetchResult = FetchedPage | { ok: false; code: RefusalCode; problem: string }

const LIMITS: FetchLimits = { ms: 10_000, bytes: 10_000_000, redirects: 5 }

/**
 * Fetches what a person named. Only the public internet is open to it, so that nobody can use the desk
 * to look around in the network it stands in. What it cannot fetch it refuses with a sentence that says
 * why and what to do.
 * @throws the signal's reason once nobody waits any more
 */
export const fetchPage = async (address: string, options: FetchOptions): Promise<FetchResult> => {
  const limits = { ...LIMITS, ...options.limits }
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(tooSlow(limits)), limits.ms)
  const stop = () => end.abort(options.signal?.reason)
  options.signal?.addEventListener('abort', stop)
  if (options.signal?.aborted) stop()
  try {
    return await untilAborted(end.signal, fetched(address, options, limits, end.signal))
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error
    return { ok: false, code: error.code, problem: error.message }
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', stop)
    end.abort()
  }
}

const tooSlow = ({ ms }: FetchLimits): FetchRefusal =>
  new FetchRefusal(
    'fetch-too-slow',
    `The page did not arrive within ${ms / 1000} seconds. Try again, or save it in your browser and import the file.`,
  )

/** Unpacking and name servers do not listen to a signal, so the wait for them has to end by itself. */
const untilAborted = <Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    work.then(resolve, reject)
    if (signal.aborted) reject(signal.reason as Error)
  })

const fetched = async (
  address: string,
  { allow, lookup = systemLookup, tell = () => {} }: FetchOptions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<FetchedPage> => {
  const asking = { isAllowed: allowList(allow), lookup, signal }
  const { url, response } = await followed(webAddress(address), asking, limits.redirects)
  try {
    refuseStatus(response, url)
    const type = importableType(response.headers['content-type'])
    const filename = fileNameOf(url, response.headers['content-disposition'])
    const bytes = await readBody(response, { maxBytes: limits.bytes, tell })
    return { ok: true, bytes, ...type, url: url.href, ...(filename === undefined ? {} : { filename }) }
  } catch (error) {
    throw connectionRefusal(error as Error, url.hostname)
  } finally {
    response.destroy()
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Every address on the way is checked as if somebody had typed it. */
const followed = async (
  start: URL,
  asking: Asking,
  redirects: number,
): Promise<{ url: URL; response: IncomingMessage }> => {
  let url = start
  for (let hop = 0; hop <= redirects; hop += 1) {
    const response = await ask(url, asking).catch((error: Error) => {
      throw connectionRefusal(error, url.hostname)
    })
    const { location } = response.headers
    if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return { url, response }
    response.destroy()
    url = webAddress(location, url)
  }
  throw new FetchRefusal(
    'fetch-too-many-redirects',
    `The address passes on more than ${redirects} times without arriving. Open it in your browser and give the address it ends at.`,
  )
}

const refuseStatus = ({ statusCode = 0 }: IncomingMessage, { hostname }: URL): void => {
  if (statusCode >= 200 && statusCode < 300) return
  const advice = ADVICE.get(statusCode) ?? 'Save the page in your browser and import the file.'
  throw new FetchRefusal('fetch-failed', `${hostname} refuses the page (status ${statusCode}). ${advice}`)
}

const ADVICE: ReadonlyMap<number, string> = new Map([
  [404, 'There is no page at this address: check it.'],
  [410, 'The page was taken down: look for it in an archive.'],
  [429, 'It was asked too often: try again in a few minutes.'],
  [503, 'It is too busy or closed just now: try again in a few minutes.'],
])
