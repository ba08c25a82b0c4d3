import { describe, expect, it } from 'vitest'
import { downloadReason, noWindowReason } from './electron.mjs'

describe('where Electron cannot be', () => {
  it('says why a window is out of the question', () => {
    expect(noWindowReason({}, 'linux', 1000)).toBe('there is no display here')
    expect(noWindowReason({ DISPLAY: ':0' }, 'linux', 0)).toMatch(/root/)
    expect(noWindowReason({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', 1000)).toBeNull()
    expect(noWindowReason({}, 'darwin', 501)).toBeNull()
    expect(noWindowReason({}, 'win32', undefined)).toBeNull()
  })

  it.each([
    [{ timedOut: true, output: '' }, /longer than/],
    [{ timedOut: false, output: 'getaddrinfo ENOTFOUND github.com' }, /cannot be found/],
    [{ timedOut: false, output: 'TypeError: fetch failed' }, /cannot be reached/],
    [{ timedOut: false, output: 'HTTPError: Response code 404 (Not Found)' }, /404/],
    [{ timedOut: false, output: 'EACCES' }, /^its download failed$/],
  ])('says in words why a download failed', (result, reason) => {
    expect(downloadReason(result)).toMatch(reason)
  })
})
