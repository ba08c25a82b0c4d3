import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readFlags, readFolder, readPort, readUrl, UsageError } from './flags.mjs'

afterEach(() => vi.unstubAllEnvs())

const options = { browser: { type: 'boolean' }, data: { type: 'string' } }

describe('flags', () => {
  it('reads what there is', () => {
    expect(readFlags(['--browser', '--data', 'x'], options)).toEqual({ browser: true, data: 'x' })
  })

  it.each([
    [['--nothing'], "Unknown option '--nothing'. See --help for what there is."],
    [['word'], "Unexpected argument 'word'. See --help for what there is."],
    [['--data'], "Option '--data <value>' argument missing. See --help for what there is."],
    [['--browser=yes'], "Option '--browser' does not take an argument. See --help for what there is."],
  ])('%j is refused in one sentence', (argv, sentence) => {
    expect(() => readFlags(argv, options)).toThrow(new UsageError(`${sentence}`))
  })

  it('refuses any other nonsense the same way', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (argv) => {
        try {
          readFlags(argv, options)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
        }
      }),
    )
  })

  it.each([
    ['0', 0],
    ['65535', 65535],
  ])('port %s', (text, port) => {
    expect(readPort(text)).toBe(port)
  })

  it.each(['65536', '-1', '80a', '', ' ', '1e3', '99999999'])('port %j is refused', (text) => {
    expect(() => readPort(text)).toThrow(UsageError)
  })

  it('takes addresses of backends, without the trailing slash', () => {
    expect(readUrl('https://desk.example.com/team/', '--backend')).toBe('https://desk.example.com/team')
    expect(readUrl(undefined, '--backend')).toBeUndefined()
  })

  it.each(['', 'localhost:80', 'ftp://x', 'https://user:secret@x/'])('address %j is refused', (text) => {
    expect(() => readUrl(text, '--backend')).toThrow(UsageError)
  })

  it('means folders from where the person stands, not from where npm runs', () => {
    vi.stubEnv('INIT_CWD', '/home/ada')
    expect(readFolder('desk', '--data')).toBe('/home/ada/desk')
    expect(readFolder('/x', '--data')).toBe('/x')
    expect(() => readFolder(' ', '--data')).toThrow(UsageError)
  })
})
