import { request as askHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as askHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { urlToHttpOptions } from 'node:url'
import type { Target } from './allow-list.ts'
import { guardedLookup, refuseClosedAddress } from './guarded-lookup.ts'

const HEADERS = {
  'User-Agent': 'Stet/0.1 (fact-checking desk)',
  Accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/*;q=0.8, */*;q=0.5',
  'Accept-Encoding': 'gzip, deflate, br',
}

export type Asking = { isAllowed: (target: Target) => boolean; lookup: LookupFunction; signal: AbortSignal }

/**
 * Asks for one address and waits for the head of the answer. No connection is kept or shared, nothing
 * in the environment (proxies, leave to skip certificates) changes where it goes.
 */
export const ask = (url: URL, { isAllowed, lookup, signal }: Asking): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const isSafe = url.protocol === 'https:'
    const port = Number(url.port || (isSafe ? 443 : 80))
    const { protocol, hostname, path } = urlToHttpOptions(url)
    const host = hostname ?? ''
    refuseClosedAddress(host, { port, isAllowed })
    const options: RequestOptions & { rejectUnauthorized: true } = {
      ...{ protocol, hostname: host, port, path, headers: HEADERS, signal },
      agent: false,
      lookup: guardedLookup({ port, isAllowed, lookup }),
      rejectUnauthorized: true,
    }
    const request = (isSafe ? askHttps : askHttp)(options)
    request.on('response', resolve)
    request.on('error', reject)
    request.end()
  })
