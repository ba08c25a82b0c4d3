import { expect, it } from 'vitest'
import { idOf } from '../../../test/fixtures/ids.ts'
import { goneAfterMs, looks, mostLines, mostOpen } from '../../shared/together/around.ts'
import { WhoIsWhere } from './who-is-where.ts'

const caseId = idOf('case')
const at = Date.parse('2026-03-02T09:00:00.000Z')
const line = (name: string, cases: readonly string[] = [caseId]) => ({
  line: idOf(`line ${name}`),
  memberId: idOf(name),
  cases: cases.map((one) => ({ caseId: one, doing: looks })),
})

it('shows each person once, with when they were last heard of on any of their desks', () => {
  const known = new WhoIsWhere()
  known.hear(line('ana'), at)
  known.hear({ ...line('ana'), line: idOf('her other desk') }, at + 5_000)
  expect(known.around(caseId)).toEqual([
    { memberId: idOf('ana'), doing: looks, seenAt: new Date(at + 5_000).toISOString() },
  ])
})

it('has news of what a line is and was on, and of what it only says again where somebody else is to see it', () => {
  const known = new WhoIsWhere()
  const other = idOf('other case')
  expect([...known.hear(line('ana'), at)]).toEqual([caseId])
  expect([...known.hear(line('ana'), at)]).toEqual([])
  expect([...known.hear(line('ben'), at)]).toEqual([caseId])
  expect([...known.hear(line('ana'), at)]).toEqual([caseId])
  expect(new Set(known.hear(line('ana', [other]), at))).toEqual(new Set([caseId, other]))
})

it('lets go who was not heard of, also when the clock was set back meanwhile', () => {
  for (const later of [goneAfterMs + 1, -3_600_000]) {
    const known = new WhoIsWhere()
    known.hear(line('ana'), at)
    expect([...known.expire(at + goneAfterMs)]).toEqual([])
    expect([...known.expire(at + later)]).toEqual([caseId])
    expect(known.isEmpty).toBe(true)
    expect(known.around(caseId)).toEqual([])
  }
})

it('keeps nothing of lines that ended, however many there were', () => {
  const known = new WhoIsWhere()
  const cases = Array.from({ length: mostOpen }, (_, n) => idOf(`case ${n}`))
  for (let n = 0; n < mostLines * 20; n += 1) known.hear(line(`${n}`, cases), at)
  for (let n = 0; n < mostLines * 20; n += 1) known.hear(line(`${n}`, []), at)
  expect(known.isEmpty).toBe(true)
  for (const one of cases) expect(known.around(one)).toEqual([])
})
