import { describe, expect, it } from 'vitest'
import { missingPackages } from './install.mjs'

const lock = (packages) => JSON.stringify({ packages: { '': { name: 'tierdesk' }, ...packages } })

describe('what is missing', () => {
  const wanted = lock({
    'node_modules/zod': { version: '4.0.0' },
    'node_modules/only-on-windows': { version: '1.0.0', optional: true },
    'node_modules/only-for-tests': { version: '1.0.0', devOptional: true },
  })

  it('is everything that every machine needs when nothing is there', () => {
    expect(missingPackages(wanted, null)).toEqual(['node_modules/zod'])
  })

  it('is nothing when the versions are the same, parts for other systems left out', () => {
    expect(missingPackages(wanted, lock({ 'node_modules/zod': { version: '4.0.0' } }))).toEqual([])
  })

  it('is what has another version, optional or not', () => {
    const there = lock({
      'node_modules/zod': { version: '3.9.9' },
      'node_modules/only-on-windows': { version: '0.9.0' },
    })
    expect(missingPackages(wanted, there)).toEqual(['node_modules/zod', 'node_modules/only-on-windows'])
  })
})
