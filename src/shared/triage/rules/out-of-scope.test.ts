import { describe, expect, it } from 'vitest'
import { noSignals } from '../../case/signals.ts'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { assessed, at, quietCase, turn } from '../testing/sample-cases.ts'
import { outOfScope } from './out-of-scope.ts'

const ai = (id: string, intent: string | null, confidence: number | null = null) =>
  turn(id, 'Hm.', { author: 'ai', ai: { model: 'm', confidence, intent, entities: {}, proposedAction: null } })

describe('the intent the AI reports', () => {
  it.each([
    'out_of_scope',
    'OOS',
    'outOfDomain',
    'fallback',
    'nlu_fallback',
    'none',
    'unknown',
    'no_match',
    'Default Fallback Intent',
  ])('%s of the whole contact is out of scope', (intent) => {
    expect(outOfScope.evaluate(quietCase({ assessment: assessed({ intent }) }), policy, at)).toMatchObject({
      evidence: [{ kind: 'assessment', field: 'intent' }],
    })
  })

  it.each(['refund', 'scope_of_warranty', 'unknown_charge', 'other_account', 'fallback_power_supply', ''])(
    '%j is a topic or nothing',
    (intent) => {
      expect(outOfScope.evaluate(quietCase({ assessment: assessed({ intent }) }), policy, at)).toBeNull()
    },
  )

  it('shows how sure the AI was', () => {
    const input = quietCase({ assessment: assessed({ intent: 'out_of_scope', confidence: 0.82 }) })
    expect(outOfScope.evaluate(input, policy, at)).toMatchObject({
      label: 'Out of scope for the AI 82 %',
      observed: { text: '"out_of_scope", 82 % sure' },
    })
  })

  it('of a turn counts when it is the last, or says out of scope itself', () => {
    const said = (...intents: readonly (string | null)[]) =>
      quietCase({ conversation: intents.map((intent, n) => ai(`a${n}`, intent)) })
    expect(outOfScope.evaluate(said('unknown', 'refund'), policy, at)).toBeNull()
    expect(outOfScope.evaluate(said('refund', 'unknown', null), policy, at)?.evidence).toMatchObject([
      { messageId: 'a1' },
    ])
    expect(outOfScope.evaluate(said('out_of_scope', 'goodbye'), policy, at)?.evidence).toMatchObject([
      { messageId: 'a0' },
    ])
    const settled = { ...said('out_of_scope'), assessment: assessed({ intent: 'refund' }) }
    expect(outOfScope.evaluate(settled, policy, at)).toBeNull()
  })
})

it('believes the AI that says so, in its words and in its reason to stop', () => {
  const says = quietCase({ conversation: [turn('m1', 'Sorry, I can’t help with that.', { author: 'ai' })] })
  expect(outOfScope.evaluate(says, policy, at)).toMatchObject({
    label: 'Out of scope for the AI',
    evidence: [{ kind: 'message', messageId: 'm1', start: 9, end: 24, quote: 'can’t help with' }],
  })
  const stopped = quietCase({ assessment: assessed({ stopReason: 'This is outside the scope of the assistant.' }) })
  expect(outOfScope.evaluate(stopped, policy, at)?.evidence).toEqual([{ kind: 'assessment', field: 'stopReason' }])
})

describe("the workspace's model", () => {
  const reading = { intent: 'refund', confidence: 0.6, outOfScope: 0.82, modelVersion: 'intent-4', ece: 0.04 }
  const read = (outside: number) =>
    quietCase({ signals: { ...noSignals, intent: { ...reading, outOfScope: outside } } })

  it('names its version and how far off it usually is', () => {
    expect(outOfScope.evaluate(read(0.82), policy, at)).toMatchObject({
      label: 'Likely out of scope 82 %',
      observed: { value: 0.82, text: '82 % likely (model intent-4, usually off by 4 %)' },
      evidence: [{ kind: 'signal', field: 'intent' }],
    })
  })

  it('counts from the threshold on, and not where the AI sends numbers of its own', () => {
    expect(outOfScope.evaluate(read(0.7), policy, at)).not.toBeNull()
    expect(outOfScope.evaluate(read(0.699), policy, at)).toBeNull()
    expect(outOfScope.evaluate({ ...read(0.9), assessment: assessed({ confidence: 0.9 }) }, policy, at)).toBeNull()
  })
})
