import { BlockList, isIP } from 'node:net'

/** Where a connection would go: the name that was asked for and the address that was found for it. */
export type Target = { host: string; port: number; address: string }

type Entry = (target: Target) => boolean

/**
 * The places that may be fetched from although they are not public. An entry is a host name, an IP
 * address or a range of them (`10.2.0.0/16`); a name or an address may be held to one port
 * (`intranet.example:8080`, `[::1]:8080`). An entry that is none of these allows nothing.
 */
export const allowList = (entries: readonly string[]): Entry => {
  const tests = entries.map((entry) => testOf(entry.trim().toLowerCase()))
  return (target) => tests.some((test) => test(target))
}

const RANGE = /^([\d.]+|[\da-f:.]+)\/(\d{1,3})$/
const BRACKETED = /^\[([\da-f:.]+)\](?::(\d+))?$/
const NAME_OR_V4 = /^([^\s/:[\]]+)(?::(\d+))?$/

const testOf = (entry: string): Entry => {
  const [, network, prefix] = RANGE.exec(entry) ?? []
  if (network !== undefined && prefix !== undefined) return inRange(network, Number(prefix))
  if (isIP(entry)) return isAddress(entry)
  const [, host, port] = BRACKETED.exec(entry) ?? NAME_OR_V4.exec(entry) ?? []
  if (host === undefined) return () => false
  const matches = isIP(host) ? isAddress(host) : isNamed(host)
  return port === undefined ? matches : (target) => target.port === Number(port) && matches(target)
}

const isNamed = (name: string): Entry => {
  const wanted = withoutDot(name)
  return ({ host }) => withoutDot(host.toLowerCase()) === wanted
}

/** "intranet.example." and "intranet.example" are one name. */
const withoutDot = (name: string): string => (name.endsWith('.') ? name.slice(0, -1) : name)

const isAddress = (address: string): Entry => inRange(address, isIP(address) === 4 ? 32 : 128)

const inRange = (network: string, prefix: number): Entry => {
  const family = isIP(network)
  if (family === 0 || prefix > (family === 4 ? 32 : 128)) return () => false
  const list = new BlockList()
  list.addSubnet(network, prefix, family === 4 ? 'ipv4' : 'ipv6')
  // A range of one family says nothing about the other, though ::/0 would take in every mapped IPv4 address.
  return ({ address }) => isIP(address) === family && list.check(address, family === 4 ? 'ipv4' : 'ipv6')
}
