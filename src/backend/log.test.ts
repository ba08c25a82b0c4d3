import { expect, it } from 'vitest'
import { createLog, describeError } from './log.ts'

it('logs neither secrets nor personal data, also when handed over by mistake', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line: string) => lines.push(line) })
  const personal = 'jordan@example.com'
  const error = Object.assign(new Error(`duplicate key (email)=(${personal})`), {
    code: '23505',
    detail: personal,
    constraint: 'one',
  })
  log.info(
    {
      email: personal,
      member: { name: personal },
      request: { headers: { authorization: personal } },
      password: personal,
    },
    'request',
  )
  log.error({ error: describeError(error) }, 'failed')
  log.error({ err: error }, 'failed')
  expect(lines).toHaveLength(3)
  expect(lines.join('')).not.toContain(personal)
  expect(lines[1]).toContain('23505')
})
