import { describe, expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../test/fixtures/decisions.ts'
import { type ActionKind, actionKindSchema, actionKinds } from './action-kinds.ts'
import { fillAction } from './fill-action.ts'
import { freshScope } from './scope.ts'
import { aGuide } from './testing/a-guide.ts'

const guide = aGuide('act').end('end').done()
const state = aCase({
  facts: [{ id: 'f1', key: 'total', label: 'Total', value: 740.5, unit: 'USD', source: 'shop' }],
})
const scope = freshScope({ state, member: ana, directory: floor, at: minutesLater(5) })
const fill = (action: ActionKind, fields: Record<string, string>) => fillAction(guide, { action, fields }, scope)

describe('an action', () => {
  it('is filled in for the case', () => {
    expect(
      fill('escalate', {
        type: '{{ "functional" }}',
        team: 'billing',
        reason: 'About {{ customer.name }}: {{ facts.number("total") }} USD',
      }),
    ).toMatchObject({
      fields: { type: 'functional', team: 'Billing', reason: 'About Jordan Blake: 740.5 USD' },
      missing: [],
      faults: [],
      saw: [{ name: 'customer.name' }, { name: 'facts.number("total")', value: '740.5 USD' }],
    })
  })

  it('lets no value bring a hole into what a customer reads; the holes of its writer stay', () => {
    const named = { ...state, customer: { ...state.customer, name: 'Ana {{reference}} [VIP]' } }
    const reply = (action: ActionKind) =>
      fillAction(
        guide,
        { action, fields: { text: 'Dear {{ customer.name }}, [amount] is on its way.' } },
        { ...scope, state: named },
      ).fields.text
    expect(reply('reply')).toBe('Dear Ana ((reference)) (VIP), [amount] is on its way.')
    // A note is for colleagues: they read the name as it is.
    expect(reply('note')).toContain('Ana {{reference}} [VIP]')
  })

  it('names the required fields that are left to the reader, and leaves out what it does not know', () => {
    expect(fill('ask_approval', { kind: 'refund', amount: '  ', colour: 'red' })).toEqual({
      action: 'ask_approval',
      fields: { kind: 'refund' },
      missing: ['what'],
      faults: [],
      saw: [],
    })
  })

  it.each([
    ['ask_approval', 'amount', '740.50', '740.5'],
    ['ask_approval', 'amount', '-3', '-3'],
    ['ask_approval', 'amount', '{{ facts.number("total") * 2 }}', '1481'],
    ['change_severity', 'to', 's1', 'S1'],
    ['change_status', 'to', 'waiting customer', 'waiting_customer'],
    ['reassign', 'team', 'BILLING', 'Billing'],
  ] as const)('%s reads its %s %j as %j', (action, field, template, value) => {
    expect(fill(action, { [field]: template }).fields).toEqual({ [field]: value })
  })

  it.each([
    ['ask_approval', 'amount', '740 USD', '“740 USD” is no number.'],
    ['ask_approval', 'amount', '1e5', '“1e5” is no number.'],
    ['ask_approval', 'amount', '0x10', '“0x10” is no number.'],
    ['change_severity', 'to', 'S9', '“S9” is none of: S1, S2, S3, S4.'],
    ['reassign', 'team', 'Nobody', 'There is no team “Nobody”.'],
    ['reply', 'text', 'Dear {{ facts["none"] }}', 'No such key: none.'],
  ] as const)('%s leaves out a %s that is %j: %s', (action, field, template, reason) => {
    const filled = fill(action, { [field]: template })
    expect(filled.fields).toEqual({})
    expect(filled.faults).toEqual([{ field, reason }])
    const required = actionKinds[action].fields.filter((one) => one.required).map(({ name }) => name)
    expect(filled.missing).toEqual(required)
  })

  it.each(actionKindSchema.options)('%s can be filled in entirely', (action) => {
    const fields = Object.fromEntries(
      actionKinds[action].fields.map(({ name, kind, words }) => [
        name,
        { text: 'Words', number: '5', choice: words?.[0] ?? '', team: 'Billing' }[kind],
      ]),
    )
    expect(fill(action, fields)).toMatchObject({ fields, missing: [], faults: [] })
  })
})
