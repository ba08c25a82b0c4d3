import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, saying } from '../testing/sample-cases.ts'
import { sentimentFalling } from './sentiment-falling.ts'

const souring = saying(
  'Hello, I love your shop',
  'That is fine, thanks',
  'This is getting annoying',
  'I am furious, this is awful',
)

describe('sentiment_falling', () => {
  it('is raised when the mood falls, and points at where it turned', () => {
    const flag = sentimentFalling.evaluate(souring, policy, at)
    expect(flag?.sentence).toMatch(/^The mood of the customer fell from \d\.\d\d to −\d\.\d\d\./)
    expect(flag?.evidence[0]).toMatchObject({ kind: 'message', messageId: 'm3' })
  })

  it('is raised at the smallest fall and not above it', () => {
    const fall = Number(sentimentFalling.evaluate(souring, policy, at)?.observed.value)
    const exactly = withRule(policy, 'sentiment_falling', { minimumDrop: fall })
    const above = withRule(policy, 'sentiment_falling', { minimumDrop: fall + 0.01 })
    expect(sentimentFalling.evaluate(souring, exactly, at)).not.toBeNull()
    expect(sentimentFalling.evaluate(souring, above, at)).toBeNull()
  })

  it('asks for as many messages as the policy does', () => {
    const four = withRule(policy, 'sentiment_falling', { minimumMessages: 4 })
    const five = withRule(policy, 'sentiment_falling', { minimumMessages: 5 })
    expect(sentimentFalling.evaluate(souring, four, at)).not.toBeNull()
    expect(sentimentFalling.evaluate(souring, five, at)).toBeNull()
  })

  it('is not raised when the mood rises, stays or was low all along', () => {
    const texts = souring.conversation.map(({ text }) => text)
    expect(sentimentFalling.evaluate(saying(...texts.toReversed()), policy, at)).toBeNull()
    expect(sentimentFalling.evaluate(saying('Hello', 'Order 12', 'Yes', 'Ok'), policy, at)).toBeNull()
    expect(
      sentimentFalling.evaluate(saying(...Array.from({ length: 4 }, () => 'This is awful')), policy, at),
    ).toBeNull()
    expect(sentimentFalling.evaluate(saying(), policy, at)).toBeNull()
  })
})
