import type { LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import type { Target } from './allow-list.ts'
import { isPublicAddress } from './public-address.ts'
import { FetchRefusal } from './refusal.ts'

type Guard = { port: number; isAllowed: (target: Target) => boolean; lookup: LookupFunction }

/**
 * Looks names up for one connection. It hands on only what it has checked, and the connection is made
 * to just that: a name that changes its address between a check and a connection gains nothing.
 */
export const guardedLookup =
  ({ port, isAllowed, lookup }: Guard): LookupFunction =>
  (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const addresses = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found
      const problem = error ?? problemWith(addresses, { host, port }, isAllowed)
      const [first] = addresses ?? []
      if (problem || !first) answer(problem, '', 0)
      else if (options.all) answer(null, addresses)
      else answer(null, first.address, first.family)
    })
  }

/** One address inside is enough: a name that has such an address is not one of the public internet. */
const problemWith = (
  addresses: readonly LookupAddress[],
  where: Omit<Target, 'address'>,
  isAllowed: Guard['isAllowed'],
): NodeJS.ErrnoException | null => {
  const closed = addresses.find(({ address }) => !isOpen({ ...where, address }, isAllowed))
  if (closed) return notPublic(where.host)
  return addresses.length > 0 ? null : Object.assign(new Error('no address'), { code: 'ENOTFOUND' })
}

/** An address that stands for itself is connected to without a lookup, so it has to be checked before. */
export const refuseClosedAddress = (host: string, { port, isAllowed }: Omit<Guard, 'lookup'>): void => {
  if (isIP(host) && !isOpen({ host, port, address: host }, isAllowed)) throw notPublic(host)
}

const isOpen = (target: Target, isAllowed: Guard['isAllowed']): boolean =>
  isPublicAddress(target.address) || isAllowed(target)

const notPublic = (host: string): FetchRefusal =>
  new FetchRefusal(
    'fetch-not-public',
    `The address leads to ${host}, which is not on the public internet. Ask whoever runs Stet to allow it, or import the page as a file.`,
  )
