import { describe, expect, it } from 'vitest'
import { aCase, aMessage, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
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
import { decideReply, replyInputSchema } from './reply.ts'

const owned = aCase({ ownerId: ana.id, status: 'open' })
const input = { messageId: idOf('reply'), text: 'Your refund is on its way.' }

describe('replying to the customer', () => {
  it('the owner writes', () => {
    expect(eventsOf(decideReply(owned, input, asks(ana)))).toEqual([
      {
        type: 'reply_sent',
        message: {
          id: input.messageId,
          at: minutesLater(10),
          author: 'agent',
          authorName: 'Ana Reyes',
          text: 'Your refund is on its way.',
          ai: null,
          tool: null,
          delivery: { state: 'waiting', at: minutesLater(10), tries: 0, reason: null },
        },
      },
    ])
  })

  it.each([
    ['a lead', lena],
    ['an admin', ada],
  ])('%s may step in', (_, asker) => {
    expect(refusalOf(decideReply(owned, input, asks(asker)))).toBeNull()
  })

  it('a trainee may on a case of their own', () => {
    expect(refusalOf(decideReply({ ...owned, ownerId: tom.id }, input, asks(tom)))).toBeNull()
  })

  it.each([
    ['a colleague who does not own the case', ben],
    ['another team', carla],
    ['QA', quinn],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideReply(owned, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector, or on a case in the queue', () => {
    expect(refusalOf(decideReply(owned, input, intakeAsks()))).toBe('not_permitted')
    expect(refusalOf(decideReply({ ...owned, ownerId: null }, input, asks(ana)))).toBe('not_permitted')
  })

  it('is refused on a case that is done, with who resolved it', () => {
    const resolution = {
      rootCause: 'system_fault',
      summary: 'Done.',
      by: { kind: 'member' as const, id: ben.id, name: 'Ben Okafor' },
      at: minutesLater(5),
    }
    expect(decideReply({ ...owned, status: 'resolved', resolution }, input, asks(ana))).toMatchObject({
      refusal: { code: 'case_resolved', truth: 'Resolved by Ben Okafor (system fault).' },
    })
  })

  it('refuses an id that is in the conversation already', () => {
    const said = { ...owned, conversation: [aMessage({ id: input.messageId })] }
    expect(refusalOf(decideReply(said, input, asks(ana)))).toBe('invalid_input')
  })

  it('cannot be blank or endless', () => {
    expect(replyInputSchema.safeParse({ ...input, text: '' }).success).toBe(false)
    expect(replyInputSchema.safeParse({ ...input, text: 'x'.repeat(20_001) }).success).toBe(false)
  })
})
