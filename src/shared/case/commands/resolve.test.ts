import { describe, expect, it } from 'vitest'
import { aCase, aCommitment, anEscalation, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  afterCommand,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  gone,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { houseAt } from '../../escalation/house-at.ts'
import type { Case } from '../state.ts'
import type { PromiseEnd } from './end-promises.ts'
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

  describe('with promises open', () => {
    const [first, second] = [idOf('first'), idOf('second')]
    const promised: Case = {
      ...owned,
      commitments: [
        aCommitment({ id: first, text: 'We call you.' }),
        aCommitment({ id: second, text: 'The label comes.' }),
        aCommitment({ id: 'over', state: 'kept' }),
      ],
    }
    const kept = { commitmentId: first, end: 'kept' as const }
    const dropped = { commitmentId: second, end: 'dropped' as const, reason: 'They have one.' }
    const resolve = (promises: PromiseEnd[], state = promised) =>
      decideResolve(state, { ...input, promises }, asks(ana))

    it('ends each as was said, in one go with the case, and leaves nothing of it in the resolution', () => {
      const events = eventsOf(resolve([kept, dropped]))
      expect(events).toMatchObject([
        { type: 'commitment_kept', commitmentId: first },
        { type: 'commitment_dropped', commitmentId: second, reason: 'They have one.' },
        { type: 'case_resolved' },
      ])
      expect(JSON.stringify(events.at(-1))).not.toContain('promises')
    })

    it('refuses while nothing was said of one, and names it; also of one made at another desk meanwhile', () => {
      expect(resolve([kept])).toMatchObject({
        refusal: { code: 'invalid_input', truth: 'Still open: The label comes.' },
      })
      expect(refusalOf(resolve([]))).toBe('invalid_input')
      expect(refusalOf(decideResolve(owned, { ...input, promises: [kept, dropped] }, asks(ana)))).toBeNull()
    })

    it('hands one on to somebody who sees the case, who is told and watched', () => {
      const to = (memberId: string) => [kept, { commitmentId: second, end: 'handed_on' as const, to: memberId }]
      expect(eventsOf(resolve(to(ben.id)))).toMatchObject([
        {},
        { type: 'commitment_handed_on', commitmentId: second, to: { kind: 'member', id: ben.id, name: 'Ben Okafor' } },
        { type: 'case_resolved' },
      ])
      for (const nobody of [carla.id, gone.id, idOf('nobody')])
        expect(refusalOf(resolve(to(nobody)))).toBe('unknown_target')
      const done = afterCommand(
        promised,
        { type: 'case.resolve', input: { ...input, promises: to(ben.id) } },
        asks(ana),
      )
      expect(done.commitments[1]).toMatchObject({ state: 'open', keeper: { id: ben.id } })
      expect(houseAt(done, asks(ana))).not.toBeNull()
    })

    it('leaves them open for a desk that does not ask yet', () => {
      expect(eventsOf(decideResolve(promised, input, asks(ana)))).toMatchObject([{ type: 'case_resolved' }])
    })
  })

  it('asks for a known root cause and a summary', () => {
    for (const rootCause of rootCauses)
      expect(resolveInputSchema.safeParse({ rootCause, summary: 'x' }).success).toBe(true)
    expect(resolveInputSchema.safeParse({ rootCause: 'magic', summary: 'x' }).success).toBe(false)
    expect(resolveInputSchema.safeParse({ rootCause: 'other', summary: ' ' }).success).toBe(false)
  })
})
