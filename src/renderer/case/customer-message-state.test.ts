import { describe, expect, it } from 'vitest'
import { messageOf, messageToSend } from './customer-message-state.ts'

const draft = {
  message: {
    template: 'Dear {{customer}}, {{team}} has your {{product}}.',
    values: { customer: 'Ana', product: 'lamp' },
    language: 'en',
    fallback: false,
  },
}
const changes = { message: null, tells: true }

describe('the message to the customer', () => {
  it('is filled in for the team it goes to', () => {
    const message = messageOf(draft, changes, 'Billing')
    expect(message).toEqual({ text: 'Dear Ana, Billing has your lamp.', tells: true, holes: [] })
    expect(messageToSend(message)).toBe('Dear Ana, Billing has your lamp.')
  })

  it('does not go out with a hole in it, proposed or written', () => {
    const open = messageOf(draft, changes, null)
    expect(open?.holes).toEqual(['team'])
    expect(messageToSend(open)).toBeNull()
    expect(messageToSend(messageOf(draft, { ...changes, message: 'About {{this}}' }, 'Billing'))).toBeNull()
  })

  it('goes out only when it is asked for and says something', () => {
    expect(messageToSend(messageOf(draft, { ...changes, tells: false }, 'Billing'))).toBeNull()
    expect(messageToSend(messageOf(draft, { ...changes, message: '  ' }, 'Billing'))).toBeNull()
    expect(messageOf({ message: null }, changes, 'Billing')).toBeNull()
    expect(messageToSend(null)).toBeNull()
  })
})
