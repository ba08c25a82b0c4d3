import { sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStaticFile } from './static-files.ts'

const folder = `${sep}opt${sep}tierdesk${sep}out${sep}renderer`

describe('serving the screens', () => {
  it.each([
    ['app://tierdesk/', `${folder}${sep}index.html`, 'text/html; charset=utf-8'],
    ['app://tierdesk/index.html#/case/ESC-2026-000001', `${folder}${sep}index.html`, 'text/html; charset=utf-8'],
    [
      'app://tierdesk/assets/index-C1.js?v=1',
      `${folder}${sep}assets${sep}index-C1.js`,
      'text/javascript; charset=utf-8',
    ],
    ['app://tierdesk/assets/a%20b.css', `${folder}${sep}assets${sep}a b.css`, 'text/css; charset=utf-8'],
  ])('%s', (address, path, type) => {
    expect(findStaticFile(folder, address)).toEqual({ path, type })
  })

  it.each([
    'app://other/index.html',
    'app://tierdesk.evil.example/index.html',
    'file:///etc/passwd',
    'https://tierdesk/index.html',
    'app://tierdesk/../../etc/passwd.html/..%2f..%2fx.js',
    'app://tierdesk/..%2f..%2fsecret.js',
    'app://tierdesk/..%5c..%5csecret.js',
    'app://tierdesk/%252e%252e/secret.js',
    'app://tierdesk/a%00.js',
    'app://tierdesk/.hidden/file.js',
    'app://tierdesk/C:/windows/file.js',
    'app://tierdesk/%zz.js',
    'app://tierdesk/cache.key',
    'app://tierdesk/index',
    'not an address',
  ])('serves nothing for %s', (address) => {
    expect(findStaticFile(folder, address)).toBeNull()
  })

  it('takes dots that climb out of the folder for its top', () => {
    expect(findStaticFile(folder, 'app://tierdesk/%2e%2e/%2e%2e/secret.js')?.path).toBe(`${folder}${sep}secret.js`)
  })

  it('never leaves its folder', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      'a',
      'b.js',
      '%00',
      ':',
      'C:',
      '//',
      '%25',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const found = findStaticFile(folder, `app://tierdesk/${parts.join('/')}.js`)
        expect(found === null || found.path.startsWith(`${folder}${sep}`)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
