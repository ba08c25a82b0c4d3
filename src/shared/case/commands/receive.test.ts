import { describe, expect, it } from 'vitest'
import { aCase, aCustomer, aReceived } from '../../../../test/fixtures/case-builder.ts'
import { ana, asks, eventsOf, intakeAsks, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decideReceive } from './receive.ts'

const { clocks: _, ...received } = aReceived({ severity: 'S2' })

describe('receiving a contact', () => {
  it('given no case, opens one with its clocks and triages it', () => {
    const [opened, triaged, ...more] = eventsOf(decideReceive(null, { received }, intakeAsks()))
    expect(more).toEqual([])
    expect(opened).toMatchObject({
      type: 'case_received',
      received: {
        reference: 'ESC-2026-000001',
        clocks: [
          { kind: 'first_response', startedAt: received.receivedAt, dueAt: '2026-03-02T09:30:00.000Z', metAt: null },
          { kind: 'resolution', startedAt: received.receivedAt, dueAt: '2026-03-02T17:00:00.000Z', metAt: null },
        ],
      },
    })
    expect(triaged).toMatchObject({ type: 'case_triaged', flags: [], policyVersion: 1, priority: { score: 28 } })
  })

  it('raises the flags of the policy it is given', () => {
    const vip = { ...received, customer: aCustomer({ tier: 'vip' }) }
    const [, triaged] = eventsOf(decideReceive(null, { received: vip }, intakeAsks()))
    expect(triaged?.type === 'case_triaged' && triaged.flags.map(({ code }) => code)).toEqual(['vip'])
  })

  it('given the case is known, refuses and names it', () => {
    const decision = decideReceive(aCase(), { received }, intakeAsks())
    expect(decision).toMatchObject({
      refusal: { code: 'already_exists', message: expect.stringContaining('ESC-2026-000001') },
    })
  })

  it('is refused to members', () => {
    expect(refusalOf(decideReceive(null, { received }, asks(ana)))).toBe('not_permitted')
  })
})
