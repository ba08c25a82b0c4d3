import { describe, expect, it } from 'vitest'
import { quantile, row } from './measure.ts'
import { readOptions } from './options.ts'

describe('rows of the bench', () => {
  const samples = Array.from({ length: 200 }, (_, index) => 200 - index)

  it('take quantiles by nearest rank', () => {
    expect(quantile(samples, 0.5)).toBe(100)
    expect(quantile(samples, 0.99)).toBe(198)
    expect(quantile([7], 0.99)).toBe(7)
  })

  it.each([
    [{ p50: 100, p99: 198 }, true],
    [{ p50: 99, p99: 198 }, false],
    [{ p50: 100, p99: 197 }, false],
    [{ p50: 100 }, true],
    [{ p50: 100, p95: 190 }, true],
    [{ p50: 100, p95: 189 }, false],
    [{ p50: 101, atLeast: true as const }, false],
    [{ p50: 100, atLeast: true as const }, true],
    [null, null],
  ])('compare with the aim %j', (aim, met) => {
    expect(row('inbox.page', 'ms', samples, aim).met).toBe(met)
  })
})

describe('flags of the bench', () => {
  it('measure everything on 100,000 cases unless told otherwise', () => {
    expect(readOptions([])).toEqual({ out: null, cases: 100_000, quick: false, only: [] })
    expect(readOptions(['--quick', '--only', 'live,ui', '--out', 'x.json'])).toEqual({
      out: 'x.json',
      cases: 10_000,
      quick: true,
      only: ['live', 'ui'],
    })
  })

  it.each([[['--cases', 'many']], [['--cases', '10']], [['--cases', '1e9']], [['--fast']], [['file']]])(
    'refuses %j with the usage',
    (argv) => {
      expect(readOptions(argv)).toContain('Usage: npm run bench')
    },
  )
})
