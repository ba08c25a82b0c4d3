import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/**
 * Where alerts may be sent. Webhook addresses and mail servers are entered by people of one workspace and called by a
 * backend that stands in a trusted network: without this, an alert could knock at the house's own doors.
 */
export interface AddressGuard {
  /** Hosts (names or addresses as written) that may be private, by the operator's configuration; `*`: any. */
  readonly allowed: ReadonlySet<string>
  /** Every address of a host name. */
  readonly resolve: (host: string) => Promise<readonly Address[]>
}

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/** An address that nothing may be sent to. The message is for the list of dead letters. */
export class BlockedAddress extends Error {
  override readonly name = 'BlockedAddress'
}

/** Not of the public internet, by IANA's registries of special-purpose addresses (RFC 6890 and its updates). */
/** Kept apart, because one list would find every address of version 4 among the mapped ones of version 6. */
const lists = { ipv4: new BlockList(), ipv6: new BlockList() }
const special4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const
/** Those that carry an address of version 4 (mapped, NAT64, 6to4, Teredo) are left out as a whole. */
const special6 = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const
for (const [network, prefix] of special4) lists.ipv4.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of special6) lists.ipv6.addSubnet(network, prefix, 'ipv6')

/** True for an address of the public internet; anything that is no address at all is not. */
export function isPublicAddress(address: string): boolean {
  const [plain = ''] = address.split('%')
  const version = isIP(plain)
  if (version === 0) return false
  const family = version === 4 ? 'ipv4' : 'ipv6'
  return !lists[family].check(plain, family)
}

/** The system's resolver. */
export async function resolveHost(host: string): Promise<readonly Address[]> {
  const found = await lookup(host, { all: true, verbatim: true })
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}

/**
 * The one address to connect to for `host` (a name or an address, without brackets). It was looked at: whoever
 * connects must use it and not ask again, or a name that answers differently the second time would get through. One
 * bad address among several refuses them all.
 */
export async function safeAddress(host: string, guard: AddressGuard): Promise<Address> {
  const name = host.toLowerCase().replace(/\.$/, '')
  const version = isIP(name)
  const addresses: readonly Address[] =
    version === 0 ? await guard.resolve(name) : [{ address: name, family: version === 6 ? 6 : 4 }]
  const [first] = addresses
  if (!first) throw new BlockedAddress('The host has no address.')
  if (isAllowed(name, guard)) return first
  if (!addresses.every(({ address }) => isPublicAddress(address)))
    throw new BlockedAddress('The host is not on the public internet. The operator must allow it for alerts.')
  return first
}

/** True for a host the operator named: it may be private, and may be spoken to without encryption. */
export function isAllowed(host: string, { allowed }: Pick<AddressGuard, 'allowed'>): boolean {
  return allowed.has('*') || allowed.has(host.toLowerCase().replace(/\.$/, ''))
}
