import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { laterSentences } from '../testing/later-sentences.ts'
import { asksForNobody, asksForPerson } from '../testing/person-sentences.ts'
import { at, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { humanRequested } from './human-requested.ts'

const raise = (...texts: readonly string[]) => humanRequested.evaluate(saying(...texts), policy, at)

describe('human_requested', () => {
  it.each(asksForPerson)('is raised by: %s', (text) => {
    expect(raise(text)).not.toBeNull()
  })

  it.each(asksForNobody)('is not raised by: %s', (text) => {
    expect(raise(text)).toBeNull()
  })

  it('still holds for the wordings it was widened with', () => {
    const [yes, no] = laterSentences.person
    expect(yes.filter((text) => !raise(text)).length).toBeLessThanOrEqual(yes.length * 0.05)
    expect(no.filter((text) => raise(text))).toEqual([])
  })

  it('counts the requests and points at each', () => {
    expect(raise('Let me talk to a person', 'ok', 'AGENT!')).toMatchObject({
      label: 'Asked for a person twice',
      sentence: 'The customer asked for a person twice: "talk to a person".',
      evidence: [
        { messageId: 'm1', start: 7, end: 23, quote: 'talk to a person' },
        { messageId: 'm3', start: 0, end: 5, quote: 'AGENT' },
      ],
      suggests: { type: 'functional' },
    })
  })

  it('listens to the customer alone, and not to what they quote', () => {
    const others = (['ai', 'agent', 'system'] as const).map((author, index) =>
      turn(`m${index}`, 'Talk to a human', { author }),
    )
    expect(humanRequested.evaluate(quietCase({ conversation: others }), policy, at)).toBeNull()
    expect(raise('Your page says "let me talk to a human now" but I need nobody')).toBeNull()
  })

  it("knows the workspace's own phrases, whole, in any case and without accents, but not negated", () => {
    const own = withRule(policy, 'human_requested', { phrases: ['Conciergé desk', 'a+b'] })
    const found = (text: string) => humanRequested.evaluate(saying(text), own, at)
    expect(found('CONCIERGE   DESK!')?.evidence).toMatchObject([{ quote: 'CONCIERGE   DESK' }])
    expect(found('a+b')).not.toBeNull()
    expect(found('concierge desks')).toBeNull()
    expect(found("I don't need the concierge desk")).toBeNull()
  })

  it('reads shouting, emoji and nothing at all', () => {
    expect(raise('😡😡 GIVE ME A HUMAN!!! 😡')).not.toBeNull()
    expect(raise('')).toBeNull()
    expect(raise('🙂')).toBeNull()
  })
})
