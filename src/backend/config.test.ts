import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig([], {})).toEqual({
      kind: 'config',
      config: {
        port: 7420,
        host: '127.0.0.1',
        dataDir: '.tierdesk',
        demo: false,
        resetDemo: false,
        logLevel: 'info',
        poolSize: 10,
        houseGrace: 60_000,
      },
    })
  })

  it('lets flags win over the environment, and an empty variable be none', () => {
    const answer = readConfig(['--port', '0', '--reset-demo'], { PORT: '9', DATABASE_URL: ' ', HOST: '0.0.0.0' })
    expect(answer).toMatchObject({ config: { port: 0, demo: true, resetDemo: true, host: '0.0.0.0' } })
    expect(answer.kind === 'config' && answer.config.databaseUrl).toBeUndefined()
  })

  it.each([
    [['--port', '70000'], {}, '--port (PORT): must be 0 to 65535'],
    [['--port', 'x'], {}, '--port (PORT): must be a number'],
    [[], { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: must begin with postgres:// or postgresql://'],
    [[], { LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be silent, error, warn, info or debug'],
  ])('says what is wrong with %j %j', (argv, env, problem) => {
    expect(readConfig(argv, env)).toEqual({ kind: 'problems', problems: [problem] })
  })

  it('never throws, whatever it is given', () => {
    const names = ['PORT', 'HOST', 'TIERDESK_DATA', 'DATABASE_URL', 'LOG_LEVEL', 'DATABASE_POOL']
    fc.assert(
      fc.property(fc.array(fc.string()), fc.dictionary(fc.constantFrom(...names), fc.string()), (argv, env) => {
        const answer = readConfig(argv, env)
        expect(answer.kind === 'config' || answer.problems.every((problem) => problem.length > 0)).toBe(true)
      }),
    )
  })
})
