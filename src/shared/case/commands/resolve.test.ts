import { describe, expect, it } from 'vitest'
import { aCase, anEscalation, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { decideResolve, resolveInputSchema, rootCauses } from './resolve.ts'

const owned = aCase({ ownerId: ana.id, status: 'open' })
const input = { rootCause: 'process_gap' as const, summary: 'Refunded.' }

describe('resolving', () => {
  it('the owner ends the case with its root cause', () => {
    expect(eventsOf(decideResolve(owned, input, asks(ana)))).toEqual([
      {
        type: 'case_resolved',
        resolution: {
          rootCause: 'process_gap',
          summary: 'Refunded.',
          by: { kind: 'member', id: ana.id, name: 'Ana Reyes' },
          at: minutesLater(10),
        },
      },
    ])
  })

  it.each([
    ['a lead', lena],
    ['an admin', ada],
  ])('%s may too', (_, asker) => {
    expect(refusalOf(decideResolve(owned, input, asks(asker)))).toBeNull()
  })

  it('a trainee resolves a case of their own', () => {
    expect(refusalOf(decideResolve({ ...owned, ownerId: tom.id }, input, asks(tom)))).toBeNull()
  })

  it.each([
    ['a colleague', ben],
    ['another team', carla],
    ['QA', quinn],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideResolve(owned, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideResolve(owned, input, intakeAsks()))).toBe('not_permitted')
  })

  it('refuses while an escalation waits, twice, and when somebody else took the case', () => {
    expect(refusalOf(decideResolve({ ...owned, escalations: [anEscalation()] }, input, asks(ana)))).toBe(
      'already_escalated',
    )
    expect(refusalOf(decideResolve({ ...owned, status: 'resolved' }, input, asks(ana)))).toBe('case_resolved')
    const touched = { ...owned, ownerId: ben.id, version: 5, touched: { owner: { version: 5, by: lena.id } } }
    expect(decideResolve(touched, input, asks(ana, { seenVersion: 4 }))).toMatchObject({
      refusal: { code: 'changed_meanwhile', truth: 'Owned by Ben Okafor in Frontline.' },
    })
  })

  it('asks for a known root cause and a summary', () => {
    for (const rootCause of rootCauses)
      expect(resolveInputSchema.safeParse({ rootCause, summary: 'x' }).success).toBe(true)
    expect(resolveInputSchema.safeParse({ rootCause: 'magic', summary: 'x' }).success).toBe(false)
    expect(resolveInputSchema.safeParse({ rootCause: 'other', summary: ' ' }).success).toBe(false)
  })
})
