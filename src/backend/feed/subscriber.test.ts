import { describe, expect, it } from 'vitest'
import { aCase, idOf } from '../../../test/fixtures/case-builder.ts'
import type { FeedChange } from '../../shared/contract/feed.ts'
import { maxPokeBytes, Subscriber } from './subscriber.ts'

const change = (seq: number): FeedChange => ({ kind: 'case', seq, case: aCase({ id: idOf(`case ${seq}`) }) })
const none = { changes: [], bytes: 0 }
const some = (seq: number, bytes = 100) => ({ changes: [change(seq)], bytes })

async function listening(): Promise<Subscriber> {
  const subscriber = new Subscriber({ memberId: 'm', sessionId: 's', scope: 'agent' })
  subscriber.pull(10, 'agent')
  expect(await subscriber.next()).toEqual({ head: 10, change: null })
  return subscriber
}

describe('Subscriber', () => {
  it('lines changes up over what was not for this member', async () => {
    const subscriber = await listening()
    subscriber.carry({ after: 10, head: 12 }, none)
    subscriber.carry({ after: 12, head: 13 }, some(13))
    expect(await subscriber.next()).toEqual({ head: 13, change: { after: 10, changes: [change(13)] } })
    subscriber.carry({ after: 13, head: 14 }, some(14))
    expect(await subscriber.next()).toMatchObject({ head: 14, change: { after: 13 } })
  })

  it('merges what comes while the desk is slow, and says pull when it is too much', async () => {
    const subscriber = await listening()
    subscriber.carry({ after: 10, head: 11 }, some(11))
    subscriber.carry({ after: 11, head: 12 }, some(12))
    expect(await subscriber.next()).toEqual({ head: 12, change: { after: 10, changes: [change(11), change(12)] } })
    subscriber.carry({ after: 12, head: 13 }, some(13, maxPokeBytes))
    subscriber.carry({ after: 13, head: 14 }, some(14))
    subscriber.carry({ after: 14, head: 15 }, some(15))
    expect(await subscriber.next()).toEqual({ head: 15, change: null })
    subscriber.carry({ after: 15, head: 16 }, some(16))
    expect(await subscriber.next()).toMatchObject({ head: 16, change: { after: 15 } })
  })

  it('says pull when a range is missing, and passes over what it was told', async () => {
    const subscriber = await listening()
    subscriber.carry({ after: 8, head: 10 }, some(9))
    subscriber.carry({ after: 12, head: 13 }, some(13))
    expect(await subscriber.next()).toEqual({ head: 13, change: null })
  })

  it('tells why it ended, whatever was waiting', async () => {
    const subscriber = await listening()
    subscriber.carry({ after: 10, head: 11 }, some(11))
    subscriber.end('deactivated')
    subscriber.end('closing')
    expect(await subscriber.next()).toBe('deactivated')
  })
})
