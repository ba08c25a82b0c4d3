import { describe, expect, it } from 'vitest'
import { aCase, aMessage, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { ana, asks, ben, eventsOf, houseAsks, intakeAsks, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { type DeliveryState, deliveryStateSchema, mayBecome } from '../../pen/delivery.ts'
import { decideMarkDelivery } from './mark-delivery.ts'
import { decideResendMessage } from './resend-message.ts'

const withReply = (state: DeliveryState) =>
  aCase({
    status: 'open',
    ownerId: ana.id,
    conversation: [
      aMessage(),
      aMessage({ id: 'r1', author: 'agent', delivery: { state, at: minutesLater(1), tries: 1, reason: null } }),
    ],
  })
const input = { messageId: 'r1', state: 'sent' as const, tries: 2, reason: null }

describe('how far a message has come', () => {
  it('is written down by the house and by the channel, and by nobody else', () => {
    expect(eventsOf(decideMarkDelivery(withReply('waiting'), input, houseAsks()))).toEqual([
      {
        type: 'message_delivery_changed',
        messageId: 'r1',
        delivery: { state: 'sent', at: minutesLater(10), tries: 2, reason: null },
      },
    ])
    expect(refusalOf(decideMarkDelivery(withReply('sent'), { ...input, state: 'delivered' }, intakeAsks()))).toBeNull()
    expect(refusalOf(decideMarkDelivery(withReply('waiting'), input, asks(ana)))).toBe('not_permitted')
  })

  it.each(deliveryStateSchema.options)('never leads away from where it was, having arrived (%s)', (state) => {
    expect(mayBecome('delivered', state)).toBe(false)
  })

  it('is not undone by a late answer of another try', () => {
    const failed = { ...input, state: 'failed' as const, reason: 'No answer.' }
    expect(refusalOf(decideMarkDelivery(withReply('sent'), failed, houseAsks()))).toBe('no_change')
    expect(refusalOf(decideMarkDelivery(withReply('sent'), failed, intakeAsks()))).toBeNull()
    expect(refusalOf(decideMarkDelivery(withReply('failed'), input, houseAsks()))).toBeNull()
  })

  it('is known of what left this case only', () => {
    expect(refusalOf(decideMarkDelivery(withReply('waiting'), { ...input, messageId: 'm1' }, houseAsks()))).toBe(
      'not_found',
    )
  })
})

describe('sending again', () => {
  it('begins anew for whoever may write to the customer', () => {
    expect(eventsOf(decideResendMessage(withReply('failed'), { messageId: 'r1' }, asks(ana)))).toEqual([
      {
        type: 'message_delivery_changed',
        messageId: 'r1',
        delivery: { state: 'waiting', at: minutesLater(10), tries: 0, reason: null },
      },
    ])
    expect(refusalOf(decideResendMessage(withReply('failed'), { messageId: 'r1' }, asks(ben)))).toBe('not_permitted')
  })

  it.each(['waiting', 'sent', 'delivered'] as const)('is refused for what is %s', (state) => {
    expect(refusalOf(decideResendMessage(withReply(state), { messageId: 'r1' }, asks(ana)))).toBe('no_change')
  })
})
