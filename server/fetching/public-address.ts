import { BlockList, isIP } from 'node:net'

/**
 * What the IANA registries of special-purpose addresses name as not globally reachable, and multicast;
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const SPECIAL_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** The only addresses given out to hosts, and what of them is not, or leads to an IPv4 address inside. */
const GLOBAL_V6 = [['2000::', 3]] as const
const SPECIAL_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const

const listOf = (family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList()
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family)
  return list
}

const specialV4 = listOf('ipv4', SPECIAL_V4)
const globalV6 = listOf('ipv6', GLOBAL_V6)
const specialV6 = listOf('ipv6', SPECIAL_V6)

/**
 * Whether an IP address is one of a host on the public internet. Of IPv6 only what is known to be
 * public is: mapped, translated (NAT64) and local forms all lie outside of it.
 */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !specialV4.check(address, 'ipv4')
  return family === 6 && globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6')
}
