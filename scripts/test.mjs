// `npm test`: every check there is, on a fresh clone too. Ends with one line that counts, and with 1 on any failure.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureChromium } from './lib/browser.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { countingLine, countPlaywright, countVitest, sumUp } from './lib/count-tests.mjs'
import { electronBinary } from './lib/electron.mjs'
import { readFlags, runMain } from './lib/flags.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, node24, root } from './lib/paths.mjs'
import { onStop, run, stopChildren } from './lib/processes.mjs'

const help = `npm test

  Lint, types, build, unit and integration tests, browser tests and, where Electron's program is
  there, Electron tests. Installs what is missing first. Ends with the line 'tests: …'.`

const results = inRoot('test-results')
const bin = (name) => inRoot('node_modules', '.bin', name)
const shell = process.platform === 'win32'

function title(text) {
  console.log(`\n── ${text}`)
}

function report(name) {
  try {
    return JSON.parse(readFileSync(inRoot('test-results', name), 'utf8'))
  } catch {
    return null
  }
}

/** Runs a check that has no tests to count; gives its name when it fails. */
async function check(name, command, args) {
  title(name)
  return (await run(command, args, { shell })) === 0 ? [] : [name]
}

async function staticChecks() {
  const failed = await check('lint', bin('biome'), ['check', '--error-on-warnings', '.'])
  for (const part of ['shared', 'node', 'web']) {
    failed.push(...(await check(`types: ${part}`, bin('tsc'), ['-p', `tsconfig.${part}.json`])))
  }
  return failed
}

async function vitest() {
  title('unit and integration tests')
  await run(node24, [
    ...[inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${inRoot('test-results', 'vitest.json')}`,
  ])
  return countVitest(report('vitest.json'), root)
}

async function playwright(layers, env) {
  title(`${layers.join(' and ')} tests`)
  await run(
    node24,
    [
      ...[inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
      ...layers.map((layer) => `--project=${layer}`),
    ],
    { env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: inRoot('test-results', 'playwright.json') } },
  )
  return countPlaywright(report('playwright.json'), layers)
}

async function browserTests() {
  let chromium
  try {
    chromium = await ensureChromium()
  } catch (error) {
    console.error(error.message)
    return [{ layer: 'e2e', passed: 0, failed: 1, skipped: 0 }]
  }
  const electron = electronBinary()
  const counts = await playwright(['e2e', 'electron'], {
    PLAYWRIGHT_CHROMIUM: chromium,
    TIERDESK_ELECTRON: electron ?? '',
  })
  if (electron === null) console.log('Electron tests are skipped: its program is not on this machine.')
  return counts
}

runMain(async () => {
  if (readFlags(process.argv.slice(2), {}).help) {
    console.log(help)
    return 0
  }
  onStop(async () => {
    await stopChildren()
    process.exit(130)
  })
  await ensureInstalled()
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  const failedChecks = await staticChecks()
  const layers = []
  try {
    await ensureBuilt()
    layers.push(...(await vitest()), ...(await browserTests()))
  } catch (error) {
    console.error(error.message)
    failedChecks.push('build')
  }
  const { total, empty } = sumUp(layers, electronBinary() === null ? ['electron'] : [])
  title('result')
  for (const { layer, passed, failed, skipped } of layers) {
    console.log(`${layer.padEnd(12)} ${passed} passed, ${failed} failed, ${skipped} skipped`)
  }
  for (const name of failedChecks) console.log(`Failed: ${name}.`)
  for (const sentence of empty) console.log(sentence)
  // A failed check or a layer in which nothing ran counts, so that the last line never looks better than it is.
  const sum = { ...total, failed: total.failed + failedChecks.length + empty.length }
  console.log(countingLine(sum))
  return sum.failed === 0 ? 0 : 1
})
