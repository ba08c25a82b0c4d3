import { relative, sep } from 'node:path'

/**
 * Sums of the machine-readable reports. A layer is a name with counts; a report that is missing or broken counts
 * as one failure of its layer, so that a crash before the report can never pass.
 * @typedef {{layer: string, passed: number, failed: number, skipped: number}} Counts
 */

const none = (layer) => ({ layer, passed: 0, failed: 0, skipped: 0 })

/** Counts of a Vitest JSON report: unit tests beside the sources, and the suites in `test/`. */
export function countVitest(report, root) {
  const unit = none('unit')
  const integration = none('integration')
  if (report === null) return [{ ...unit, failed: 1 }, integration]
  for (const file of report.testResults ?? []) {
    const counts = relative(root, file.name).split(sep)[0] === 'test' ? integration : unit
    for (const test of file.assertionResults ?? []) {
      if (test.status === 'passed') counts.passed += 1
      else if (test.status === 'failed') counts.failed += 1
      else counts.skipped += 1
    }
    // A file that cannot be loaded has no tests in it and would go unnoticed.
    if (file.status === 'failed' && !(file.assertionResults ?? []).some((test) => test.status === 'failed'))
      counts.failed += 1
  }
  if (report.success !== true && unit.failed + integration.failed === 0) unit.failed = 1
  return [unit, integration]
}

function* specs(suite) {
  yield* suite.specs ?? []
  for (const inner of suite.suites ?? []) yield* specs(inner)
}

/** Counts of a Playwright JSON report, one layer for each project asked for. */
export function countPlaywright(report, layers) {
  const counts = new Map(layers.map((layer) => [layer, none(layer)]))
  if (report === null)
    return [...counts.values()].map((layer, index) => (index === 0 ? { ...layer, failed: 1 } : layer))
  for (const suite of report.suites ?? []) {
    for (const spec of specs(suite)) {
      for (const test of spec.tests) {
        const layer = counts.get(test.projectName)
        if (layer === undefined) continue
        if (test.status === 'skipped') layer.skipped += 1
        // Flaky: it passed when it was run again; the list reporter names it.
        else if (test.status === 'expected' || test.status === 'flaky') layer.passed += 1
        else layer.failed += 1
      }
    }
  }
  const first = counts.get(layers[0])
  const failed = [...counts.values()].reduce((sum, layer) => sum + layer.failed, 0)
  // Errors outside a test, such as a file that does not load.
  if (failed === 0) first.failed += (report.errors ?? []).length
  return [...counts.values()]
}

/** The sum over layers, and the sentence of each layer in which nothing ran though something had to. */
export function sumUp(layers, mayBeEmpty = []) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const empty = []
  for (const counts of layers) {
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
    const ran = counts.passed + counts.failed
    if (ran === 0 && !mayBeEmpty.includes(counts.layer)) empty.push(`No ${counts.layer} test ran.`)
  }
  return { total, empty }
}

/** The line on which `npm test` ends. */
export function countingLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`
}
