import { describe, expect, it } from 'vitest'
import { countingLine, countPlaywright, countVitest, sumUp } from './count-tests.mjs'

const tests = (...statuses) => statuses.map((status) => ({ status }))
const file = (name, status, ...statuses) => ({ name, status, assertionResults: tests(...statuses) })

describe('counting Vitest', () => {
  it('tells unit from integration by folder', () => {
    const report = {
      success: false,
      testResults: [
        file('/r/src/a.test.ts', 'passed', 'passed', 'skipped'),
        file('/r/scripts/b.test.mjs', 'passed', 'passed'),
        file('/r/test/c.test.ts', 'failed', 'passed', 'failed', 'todo'),
      ],
    }
    expect(countVitest(report, '/r')).toEqual([
      { layer: 'unit', passed: 2, failed: 0, skipped: 1 },
      { layer: 'integration', passed: 1, failed: 1, skipped: 1 },
    ])
  })

  it('counts a file that does not load', () => {
    const report = { success: false, testResults: [file('/r/src/a.test.ts', 'failed')] }
    expect(countVitest(report, '/r')[0]).toEqual({ layer: 'unit', passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a run that failed for a reason outside the tests', () => {
    const report = { success: false, testResults: [file('/r/src/a.test.ts', 'passed', 'passed')] }
    expect(countVitest(report, '/r')[0].failed).toBe(1)
  })

  it('counts a crash before the report', () => {
    expect(countVitest(null, '/r')[0].failed).toBe(1)
  })
})

describe('counting Playwright', () => {
  const spec = (projectName, status) => ({ tests: [{ projectName, status }] })

  it('sums nested suites for each project', () => {
    const report = {
      suites: [
        { specs: [spec('e2e', 'expected')], suites: [{ specs: [spec('e2e', 'unexpected'), spec('e2e', 'flaky')] }] },
        { specs: [spec('electron', 'skipped')] },
      ],
    }
    expect(countPlaywright(report, ['e2e', 'electron'])).toEqual([
      { layer: 'e2e', passed: 2, failed: 1, skipped: 0 },
      { layer: 'electron', passed: 0, failed: 0, skipped: 1 },
    ])
  })

  it('counts errors outside tests and a missing report', () => {
    expect(countPlaywright({ suites: [], errors: [{}] }, ['e2e'])[0].failed).toBe(1)
    expect(countPlaywright(null, ['e2e', 'electron']).map((layer) => layer.failed)).toEqual([1, 0])
  })
})

describe('the sum', () => {
  it('adds up, and names layers in which nothing ran', () => {
    const layers = [
      { layer: 'unit', passed: 3, failed: 1, skipped: 0 },
      { layer: 'e2e', passed: 0, failed: 0, skipped: 2 },
      { layer: 'electron', passed: 0, failed: 0, skipped: 6 },
    ]
    expect(sumUp(layers, ['electron'])).toEqual({
      total: { passed: 3, failed: 1, skipped: 8 },
      empty: ['No e2e test ran.'],
    })
  })

  it('is told in one line', () => {
    expect(countingLine({ passed: 10, failed: 0, skipped: 2 })).toBe('tests: 10 passed, 0 failed, 2 skipped')
  })
})
