import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { assessed, at, quietCase, turn } from '../testing/sample-cases.ts'
import { beyondPermissions } from './beyond-permissions.ts'

const call = (result: string | null, ok: boolean | null = false) =>
  quietCase({
    conversation: [turn('t1', '', { author: 'ai', tool: { name: 'refund_order', args: '{}', result, ok } })],
  })
const plans = (proposedAction: string) => quietCase({ assessment: assessed({ proposedAction }) })

describe('a tool that refuses', () => {
  it.each([
    'HTTP 403 Forbidden',
    '{"status":403}',
    'Error: 401 Unauthorized',
    'permission denied for role assistant',
    'PERMISSION_DENIED',
    'Access denied',
    'insufficient_scope',
    'missing required permission orders:write',
    'User is not authorized to perform this action',
    'Requires manager approval',
    'not allowed',
  ])('for lack of rights: %s', (result) => {
    expect(beyondPermissions.evaluate(call(result), policy, at)).toMatchObject({
      sentence: 'The system did not let the AI do this: "refund order".',
      evidence: [{ kind: 'message', messageId: 't1' }],
    })
  })

  it.each([
    'timeout',
    '500 Internal error',
    'order 40312 not found',
    'total 403.50 USD',
    '{"id":4031}',
    'not found',
    '',
  ])('for another reason: %s', (result) => {
    expect(beyondPermissions.evaluate(call(result), policy, at)).toBeNull()
  })

  it('did not refuse when it worked', () => {
    expect(beyondPermissions.evaluate(call('403 items in stock', true), policy, at)).toBeNull()
    expect(beyondPermissions.evaluate(call(null), policy, at)).toBeNull()
  })

  it('is seen in an attempt as well', () => {
    const attempt = {
      id: 'a1',
      what: 'Refund it',
      tool: null,
      outcome: 'failed' as const,
      detail: 'Forbidden',
      messageId: null,
    }
    expect(beyondPermissions.evaluate(quietCase({ attempts: [attempt] }), policy, at)?.evidence).toEqual([
      { kind: 'attempt', attemptId: 'a1' },
    ])
    expect(
      beyondPermissions.evaluate(quietCase({ attempts: [{ ...attempt, outcome: 'worked' }] }), policy, at),
    ).toBeNull()
  })
})

describe('a plan', () => {
  it.each([
    'Ask a manager for approval',
    'Refund 250 USD, needs approval by a lead',
    'Manual review of the photo',
    'transfer_to_human_agents',
    'Let a colleague release the parcel',
    'Escalate to a supervisor',
    'Refund after supervisor approval',
  ])('that needs a person: %s', (plan) => {
    expect(beyondPermissions.evaluate(plans(plan), policy, at)).toMatchObject({
      evidence: [{ kind: 'assessment', field: 'proposedAction' }],
    })
  })

  it.each(['Refund 20 USD', 'Send a new lamp', 'Reset the router', 'Send the approval letter to the customer', ''])(
    'that needs none: %s',
    (plan) => {
      expect(beyondPermissions.evaluate(plans(plan), policy, at)).toBeNull()
    },
  )
})

it('names every reason in the counterfactual', () => {
  const input = {
    ...call('403'),
    assessment: assessed({ proposedAction: 'Ask a manager for approval', stopReason: 'Not authorised to do it.' }),
  }
  expect(beyondPermissions.evaluate(input, policy, at)?.counterfactual).toBe(
    'Not raised if the system had not said no, the AI had not said no and its plan had not named a person.',
  )
})

it('quotes what the AI says of itself', () => {
  const said = quietCase({ conversation: [turn('m1', 'I cannot waive the fee.', { author: 'ai' })] })
  expect(beyondPermissions.evaluate(said, policy, at)).toMatchObject({
    sentence: 'The AI says that it may not do this: "I cannot waive".',
    evidence: [{ messageId: 'm1', start: 0, end: 14 }],
  })
})
