import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { finished } from 'node:stream/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lastLines, logTo } from './log-file.mjs'

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tierdesk-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('log files', () => {
  it('keep what comes, over several starts', async () => {
    const path = join(folder, 'logs', 'backend.log')
    for (const line of ['one\n', 'two\n']) {
      const stream = new PassThrough()
      logTo(stream, path)
      stream.end(line)
      await finished(stream)
    }
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
    expect(lastLines(path, 1)).toBe('two')
  })

  it('do not grow without bounds', async () => {
    const path = join(folder, 'backend.log')
    const stream = new PassThrough()
    logTo(stream, path, 100)
    for (let index = 0; index < 50; index += 1) stream.write('twenty bytes of text')
    stream.end()
    await finished(stream)
    expect(statSync(path).size).toBeLessThanOrEqual(100)
    expect(statSync(`${path}.1`).size).toBeLessThanOrEqual(100)
  })

  it('has no last lines when there is none', () => {
    expect(lastLines(join(folder, 'none.log'))).toBe('')
  })
})
