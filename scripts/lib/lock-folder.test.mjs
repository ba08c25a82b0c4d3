import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from './lock-folder.mjs'

let folder
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tierdesk-lock-')), 'data')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

describe('claiming a data folder', () => {
  it('makes it, claims it and lets it go', () => {
    const release = lockFolder(folder)
    expect(readFileSync(join(folder, 'in-use'), 'utf8')).toBe(String(process.pid))
    release()
    expect(existsSync(join(folder, 'in-use'))).toBe(false)
  })

  it('refuses a folder that another Tierdesk uses', () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'scripts/start.mjs'])
    try {
      lockFolder(folder)()
      writeFileSync(join(folder, 'in-use'), String(other.pid))
      expect(() => lockFolder(folder)).toThrow(/in use by another Tierdesk/)
    } finally {
      other.kill()
    }
  })

  it.each([
    ['a process that is gone', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
    ['nonsense', () => 'x'],
    ['nothing, as after a full disk', () => ''],
  ])('takes over from %s', (_what, text) => {
    lockFolder(folder)()
    writeFileSync(join(folder, 'in-use'), text())
    const release = lockFolder(folder)
    expect(readFileSync(join(folder, 'in-use'), 'utf8')).toBe(String(process.pid))
    release()
  })
})
