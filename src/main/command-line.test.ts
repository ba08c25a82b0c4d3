import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBackendUrl, readCommandLine } from './command-line.ts'

describe('command line of the shell', () => {
  it('reads its flags between those of Chromium', () => {
    const argv = [
      'electron',
      '/app',
      '--no-sandbox',
      '--data',
      '/d',
      '--backend',
      'https://desk.example/t/',
      '--exit-with-parent',
    ]
    expect(readCommandLine(argv)).toEqual({ dataDir: '/d', backendUrl: 'https://desk.example/t', exitWithParent: true })
  })

  it('takes nothing for a value that is not there', () => {
    expect(readCommandLine(['electron', '--data', '--backend'])).toEqual({
      dataDir: null,
      backendUrl: null,
      exitWithParent: false,
    })
  })

  it.each(['ftp://x', 'x', 'https://user:secret@x/', 'javascript:alert(1)', ''])('takes %j for no backend', (text) => {
    expect(readBackendUrl(text)).toBeNull()
  })

  it('never fails', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('--data', '--backend'))), (argv) => {
        expect(Object.keys(readCommandLine(argv))).toHaveLength(3)
      }),
    )
  })
})
