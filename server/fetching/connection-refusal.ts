import { FetchRefusal } from './refusal.ts'

const IMPORT_FILE = 'Save the page in your browser and import the file.'

/** What goes wrong below HTTP, by the code Node gives it. */
const REASONS: ReadonlyMap<string, (host: string) => FetchRefusal> = new Map([
  ...['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EINVAL'].map((code) => [code, unknownHost] as const),
  [
    'EAI_AGAIN',
    (host) =>
      new FetchRefusal(
        'fetch-failed',
        `The name ${host} could not be looked up just now. Try again in a minute.`,
      ),
  ],
  ['CERT_HAS_EXPIRED', (host) => badCertificate(host, 'has expired')],
  ['CERT_NOT_YET_VALID', (host) => badCertificate(host, 'is not valid yet')],
  ['ERR_TLS_CERT_ALTNAME_INVALID', (host) => badCertificate(host, 'belongs to another site')],
  ['CERT_REVOKED', (host) => badCertificate(host, 'was withdrawn')],
  ...[
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_UNTRUSTED',
  ].map((code) => [code, untrusted] as const),
  ['ECONNREFUSED', (host) => unreachable(`${host} does not take connections at this address`)],
  ['ECONNRESET', (host) => unreachable(`${host} broke the connection off`)],
])

/** An error of the network in plain words, and what to do about it. */
export const connectionRefusal = (error: NodeJS.ErrnoException, host: string): FetchRefusal => {
  if (error instanceof FetchRefusal) return error
  const code = causeOf(error)
  const reason = REASONS.get(code)
  if (reason) return reason(host)
  if (code.startsWith('HPE_')) {
    return new FetchRefusal(
      'fetch-failed',
      `${host} does not answer as a web server does. Check the address.`,
    )
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) {
    return unreachable(`No safe connection to ${host} could be made`)
  }
  return unreachable(`${host} cannot be reached`)
}

/** Where several addresses were tried, the first failure speaks for all. */
const causeOf = (error: NodeJS.ErrnoException): string => {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  return (first as NodeJS.ErrnoException).code ?? ''
}

function unknownHost(host: string): FetchRefusal {
  return new FetchRefusal('fetch-failed', `There is no site called ${host}. Check the address.`)
}

function untrusted(host: string): FetchRefusal {
  return badCertificate(host, 'was not issued by anybody Stet trusts')
}

const badCertificate = (host: string, what: string): FetchRefusal =>
  new FetchRefusal(
    'fetch-failed',
    `The certificate of ${host} ${what}, so nobody can tell whether the page is genuine. If you trust it, save the page in your browser and import the file.`,
  )

const unreachable = (what: string): FetchRefusal =>
  new FetchRefusal('fetch-failed', `${what}. Check the address and try again, or: ${IMPORT_FILE}`)
