import { describe, expect, it } from 'vitest'
import { type AddressGuard, BlockedAddress, isPublicAddress, safeAddress } from './safe-address.ts'

const inside = [
  ['this network', '0.0.0.0'],
  ['private 10', '10.1.2.3'],
  ['carrier', '100.64.0.1'],
  ['carrier end', '100.127.255.255'],
  ['loopback', '127.0.0.1'],
  ['all of loopback', '127.255.255.254'],
  ['link-local and cloud metadata', '169.254.169.254'],
  ['private 172', '172.16.0.1'],
  ['private 172 end', '172.31.255.255'],
  ['protocol assignments', '192.0.0.8'],
  ['documentation', '192.0.2.1'],
  ['private 192', '192.168.0.10'],
  ['benchmarking', '198.19.255.255'],
  ['multicast', '224.0.0.1'],
  ['reserved', '250.1.1.1'],
  ['broadcast', '255.255.255.255'],
  ['unspecified', '::'],
  ['loopback 6', '::1'],
  ['compatible', '::7f00:1'],
  ['mapped loopback', '::ffff:127.0.0.1'],
  ['mapped loopback in hexadecimal', '::ffff:7f00:1'],
  ['mapped private', '::ffff:10.0.0.1'],
  ['NAT64 of loopback', '64:ff9b::7f00:1'],
  ['6to4 of loopback', '2002:7f00:1::1'],
  ['Teredo', '2001:0:53aa:64c::1'],
  ['documentation 6', '2001:db8::1'],
  ['unique local', 'fd00::1'],
  ['unique local fc', 'fc12::9'],
  ['link-local 6', 'fe80::1'],
  ['link-local with zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['multicast 6', 'ff02::1'],
  ['no address', 'localhost'],
  ['a number', '2130706433'],
  ['nothing', ''],
] as const

const outside = [
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.255.255',
  '172.32.0.1',
].concat(['192.167.255.255', '198.17.255.255', '198.20.0.1', '223.255.255.255', '2606:4700::1111', '2a00:1450::1'])

describe('what alerts may be sent to', () => {
  it.each(inside)('is not %s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(outside)('is the public %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  const guard = (answers: Record<string, readonly string[]>, allowed: readonly string[] = []): AddressGuard => ({
    allowed: new Set(allowed),
    resolve: (host) =>
      Promise.resolve((answers[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
  })

  it('is the address a name stands for, looked up once', async () => {
    let asked = 0
    const rebinding: AddressGuard = {
      allowed: new Set(),
      // A name that answers differently the second time: whoever asks twice connects to loopback.
      resolve: () => Promise.resolve([{ address: asked++ === 0 ? '93.184.215.14' : '127.0.0.1', family: 4 }]),
    }
    expect(await safeAddress('hooks.example', rebinding)).toEqual({ address: '93.184.215.14', family: 4 })
    expect(asked).toBe(1)
  })

  it.each([
    ['a name that stands for a private address', 'intern.example', { 'intern.example': ['10.0.0.5'] }],
    ['a name with one bad address among good ones', 'mixed.example', { 'mixed.example': ['93.184.215.14', '::1'] }],
    ['a name without an address', 'nowhere.example', {}],
    ['loopback itself', '127.0.0.1', {}],
    ['loopback of version 6', '::1', {}],
    ['localhost with a full stop', 'localhost.', { localhost: ['127.0.0.1'] }],
  ])('is not %s', async (_, host, answers) => {
    await expect(safeAddress(host, guard(answers))).rejects.toBeInstanceOf(BlockedAddress)
  })

  it('may be private where the operator says so, and there only', async () => {
    const answers = { 'mail.intern': ['10.0.0.5'], 'db.intern': ['10.0.0.6'] }
    expect(await safeAddress('Mail.intern', guard(answers, ['mail.intern']))).toEqual({
      address: '10.0.0.5',
      family: 4,
    })
    await expect(safeAddress('db.intern', guard(answers, ['mail.intern']))).rejects.toBeInstanceOf(BlockedAddress)
    expect(await safeAddress('127.0.0.1', guard({}, ['*']))).toEqual({ address: '127.0.0.1', family: 4 })
  })
})
