import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inRoot } from './paths.mjs'
import { ended, readyLine, startNode, stopChildren } from './processes.mjs'

afterEach(() => stopChildren())

const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A child that runs the given program text. */
const child = (text) => startNode(['--input-type=module', '--eval', text])
const lives = 'setInterval(() => {}, 1000);'

describe('ready lines', () => {
  it('gives what stands behind the word', async () => {
    const running = child(`console.log('noise'); console.log('thing ready http://127.0.0.1:1'); ${lives}`)
    expect(await readyLine(running, 'thing', 10_000)).toBe('http://127.0.0.1:1')
  })

  it('gives the reason of a refusal', async () => {
    const running = child(`console.log('thing refused: no keyring'); ${lives}`)
    await expect(readyLine(running, 'thing', 10_000)).rejects.toThrow('no keyring')
  })

  it('says how a child ended that never was ready', async () => {
    await expect(readyLine(child('process.exit(7)'), 'thing', 10_000)).rejects.toThrow('it ended with code 7')
  })

  it('does not wait for ever', async () => {
    await expect(readyLine(child(lives), 'thing', 50)).rejects.toThrow('not ready within')
  })
})

describe('stopping', () => {
  it('lets a child close cleanly', async () => {
    const running = child(`process.on('SIGTERM', () => process.exit(0)); console.log('thing ready'); ${lives}`)
    await readyLine(running, 'thing', 10_000)
    await stopChildren([running])
    expect(await ended(running)).toBe('code 0')
  })

  it('ends a child that does not listen, within two seconds', async () => {
    const running = child(`process.on('SIGTERM', () => {}); console.log('thing ready'); ${lives}`)
    await readyLine(running, 'thing', 10_000)
    const began = Date.now()
    await stopChildren([running])
    expect(await ended(running)).toBe('signal SIGKILL')
    expect(Date.now() - began).toBeLessThan(2_500)
  })

  it('leaves a child alone whose worker thread ends its stdin', async () => {
    const worker = "import('node:worker_threads').then(({ parentPort }) => parentPort.postMessage('up'))"
    const running = child(`
      import { Worker } from 'node:worker_threads'
      const worker = new Worker(${JSON.stringify(worker)}, { eval: true })
      worker.once('exit', () => setTimeout(() => console.log('thing ready'), 100))
      ${lives}`)
    await readyLine(running, 'thing', 10_000)
    expect(running.exitCode ?? running.signalCode).toBeNull()
  })

  it.each([
    ['listens', "process.on('SIGTERM', () => process.exit(0));"],
    ['does not listen', "process.on('SIGTERM', () => {});"],
  ])('leaves no child behind that %s when the parent is killed', async (_what, handler) => {
    const processes = pathToFileURL(inRoot('scripts/lib/processes.mjs')).href
    const inner = JSON.stringify(`${handler} console.log('thing ready ' + process.pid); ${lives}`)
    const parent = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { startNode, readyLine } from '${processes}'
       const running = startNode(['--input-type=module', '--eval', ${inner}])
       console.log(await readyLine(running, 'thing', 10_000))`,
    ])
    const [line] = await once(createInterface({ input: parent.stdout }), 'line')
    const pid = Number(line)
    expect(alive(pid)).toBe(true)
    parent.kill('SIGKILL')
    await vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 10_000, interval: 20 })
  })
})
