import { describe, expect, it } from 'vitest'
import { joinReply } from './join-reply.ts'

describe('a proposal put into the reply', () => {
  it.each([
    ['is the reply where nothing was written', '  \n', 'Dear Ana', 'Dear Ana'],
    ['stands under what was written', 'Hello, \n', 'Dear Ana', 'Hello,\n\nDear Ana'],
    ['is not put there twice', 'Hello,\n\nDear Ana', 'Dear Ana\n', 'Hello,\n\nDear Ana'],
  ])('%s', (_, written, proposed, joined) => {
    expect(joinReply(written, proposed)).toBe(joined)
  })
})
