import { expect, it } from 'vitest'
import { noSignals } from '../../case/signals.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { intentUnclear } from './intent-unclear.ts'

const ai = (id: string, text: string, intent: string | null = null, confidence: number | null = null) =>
  turn(id, text, { author: 'ai', ai: { model: 'm', confidence, intent, entities: {}, proposedAction: null } })
const asks = (count: number) =>
  quietCase({ conversation: Array.from({ length: count }, (_, n) => ai(`a${n}`, 'Sorry, could you rephrase that?')) })

it('allows one question back, not two', () => {
  expect(intentUnclear.evaluate(asks(1), policy, at)).toBeNull()
  expect(intentUnclear.evaluate(asks(2), policy, at)).toMatchObject({
    label: 'Not understood: 2 signs',
    sentence: 'The AI did not get what the customer wants. It asked again twice.',
    counterfactual: 'Not raised if there had been at most 1 sign that the AI was lost. There were 2.',
    threshold: { value: 1 },
    evidence: [
      { kind: 'message', messageId: 'a0', quote: 'could you rephrase' },
      { kind: 'message', messageId: 'a1' },
    ],
  })
  expect(intentUnclear.evaluate(asks(2), withRule(policy, 'intent_unclear', { allowed: 2 }), at)).toBeNull()
})

it('counts two questions in one turn once', () => {
  const input = quietCase({ conversation: [ai('a', "I don't understand. Could you rephrase?")] })
  expect(intentUnclear.evaluate(input, policy, at)).toBeNull()
})

it('counts twice that the AI took it for something else, once that it is said again', () => {
  expect(intentUnclear.evaluate(saying('That is not what I asked.'), policy, at)?.observed.value).toBe(2)
  expect(intentUnclear.evaluate(saying('I already told you that.'), policy, at)).toBeNull()
  expect(intentUnclear.evaluate(saying('I already told you that.', 'I already told you!'), policy, at)).not.toBeNull()
})

it('sees an AI that goes back and forth between intents', () => {
  const went = (...intents: readonly string[]) =>
    quietCase({ conversation: intents.map((intent, n) => ai(`a${n}`, 'Done.', intent)) })
  expect(intentUnclear.evaluate(went('refund', 'order_status', 'exchange', 'cancel'), policy, at)).toBeNull()
  expect(intentUnclear.evaluate(went('refund', 'exchange', 'refund'), policy, at)).toBeNull()
  expect(intentUnclear.evaluate(went('refund', 'exchange', 'refund', 'exchange'), policy, at)).toMatchObject({
    observed: { value: 2 },
    evidence: [{ messageId: 'a2' }, { messageId: 'a3' }],
  })
  expect(intentUnclear.evaluate(went('unclear', 'clarify'), policy, at)?.observed.value).toBe(2)
})

it("asks the workspace's model only where the AI sends no numbers", () => {
  const reading = { intent: 'refund', confidence: 0.22, outOfScope: 0, modelVersion: 'intent-4', ece: 0.04 }
  const unsure = quietCase({ signals: { ...noSignals, intent: reading } })
  expect(intentUnclear.evaluate(unsure, policy, at)).toMatchObject({
    observed: { value: 0.22, text: '22 % sure (model intent-4, usually off by 4 %)' },
    evidence: [{ kind: 'signal', field: 'intent' }],
  })
  const at30 = quietCase({ signals: { ...noSignals, intent: { ...reading, confidence: 0.3 } } })
  expect(intentUnclear.evaluate(at30, policy, at)).toBeNull()
  expect(intentUnclear.evaluate({ ...unsure, conversation: [ai('a', 'Done.', null, 0.9)] }, policy, at)).toBeNull()
})

it("counts the workspace's own phrases", () => {
  const own = withRule(policy, 'intent_unclear', { phrases: ['wrong tree'], allowed: 0 })
  expect(intentUnclear.evaluate(saying('You bark up the WRONG tree'), own, at)?.sentence).toBe(
    'The AI did not get what the customer wants. The customer said: "WRONG tree".',
  )
})

it('changes only what it says', () => {
  const input = quietCase({ conversation: [...asks(2).conversation, turn('c', 'Hello, where is my order?')] })
  const changed = intentUnclear.withoutTrigger(input, policy, at)
  expect(changed.conversation.at(-1)).toBe(input.conversation.at(-1))
})
