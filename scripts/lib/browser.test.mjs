import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installedChromium, openCommand, which } from './browser.mjs'

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tierdesk-path-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Puts a program on a PATH of its own. */
function install(name, mode = 0o755) {
  writeFileSync(join(folder, name), '#!/bin/sh\n')
  chmodSync(join(folder, name), mode)
  return { PATH: folder }
}

describe('programs of the machine', () => {
  it('are found on the PATH when they can be run', () => {
    expect(which('chromium', install('chromium'))).toBe(join(folder, 'chromium'))
    expect(statSync(join(folder, 'chromium')).mode & 0o111).not.toBe(0)
    expect(which('nothing', { PATH: folder })).toBeNull()
    expect(which('chromium', {})).toBeNull()
  })

  it('may be Chromium or Chrome', () => {
    expect(installedChromium(install('google-chrome'))).toBe(join(folder, 'google-chrome'))
  })
})

describe('opening the console', () => {
  it('takes the system’s own opener', () => {
    expect(openCommand('/x/open.html', {}, 'darwin')).toEqual(['open', '/x/open.html'])
    expect(openCommand('C:\\x\\open.html', {}, 'win32')).toEqual([
      'rundll32',
      'url.dll,FileProtocolHandler',
      'C:\\x\\open.html',
    ])
    expect(openCommand('file:///x', { ...install('xdg-open'), DISPLAY: ':0' }, 'linux')).toEqual([
      'xdg-open',
      'file:///x',
    ])
  })

  it('is left out where there is no screen or no opener', () => {
    expect(openCommand('file:///x', install('xdg-open'), 'linux')).toBeNull()
    expect(openCommand('file:///x', { PATH: join(folder, 'empty'), DISPLAY: ':0' }, 'linux')).toBeNull()
  })
})
