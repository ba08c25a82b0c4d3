import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'
import { makeSchedule } from './schedule.ts'

describe('a schedule', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeSchedule(7)).toEqual(makeSchedule(7))
    expect(makeSchedule(7).steps).not.toEqual(makeSchedule(8).steps)
  })

  it('has every kind of step among the first few hundred', () => {
    const kinds = new Set(
      Array.from({ length: 300 }, (_, seed) => makeSchedule(seed)).flatMap(({ steps }) => steps.map((step) => step.do)),
    )
    expect([...kinds].toSorted()).toEqual([
      'arrive',
      'attend',
      'command',
      'cut',
      'deliver',
      'doom',
      'downgrade',
      'erase',
      'fate',
      'flow',
      'gap',
      'haunt',
      'hear',
      'join',
      'kill',
      'lose',
      'member',
      'move',
      'pass',
      'policy',
      'reload',
      'repeat',
      'restart',
      'skew',
      'start',
      'up',
    ])
  })
})

describe('the flags of test:schedules', () => {
  it('play 10,000 schedules from the first on unless told otherwise', () => {
    expect(readOptions([])).toEqual({ seed: 1, count: 10_000, out: null, mutations: false, first: false })
    expect(readOptions(['--seed', '5', '--count', '300', '--out', 'x.json'])).toMatchObject({
      seed: 5,
      count: 300,
      out: 'x.json',
    })
  })

  it.each([[['--seed', 'x']], [['--count', '0']], [['--what']]])('say what is wrong with %j', (argv) => {
    expect(readOptions(argv)).toMatch(/Usage: npm run test:schedules/)
  })
})
