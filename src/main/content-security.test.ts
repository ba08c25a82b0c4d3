import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, mayRequest, securityHeaders } from './content-security.ts'

const directives = new Map(
  contentSecurityPolicy.split('; ').map((part) => {
    const [name, ...sources] = part.split(' ')
    return [name, sources]
  }),
)

describe('content security policy', () => {
  it('runs no script but its own: nothing inline, evaluated or from elsewhere', () => {
    expect(directives.get('script-src')).toEqual(["'self'"])
  })

  it('closes what is not named', () => {
    for (const name of ['default-src', 'connect-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(name)).toEqual(["'none'"])
    }
  })

  it('names no other host and no wildcard anywhere', () => {
    expect(contentSecurityPolicy).not.toMatch(/\*|https?:|wss?:|'unsafe-eval'/)
  })

  it('is on every answer, with the content type fixed', () => {
    expect(securityHeaders('text/css')).toMatchObject({
      'Content-Type': 'text/css',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    })
  })
})

describe('requests of a window', () => {
  it.each([
    ['app://tierdesk/assets/a.js', true],
    ['blob:app://tierdesk/1-2', true],
    ['data:image/png;base64,AA', true],
    ['https://example.com/', false],
    ['app://tierdesk.example.com/a.js', false],
    ['file:///etc/passwd', false],
    ['blob:https://example.com/1', false],
    ['ws://127.0.0.1:9000/', false],
  ])('%s: %s', (address, allowed) => {
    expect(mayRequest(address, 'app://tierdesk')).toBe(allowed)
  })
})
