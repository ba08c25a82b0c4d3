import { describe, expect, it } from 'vitest'
import { aDirectory, aMember } from '../../../test/fixtures/case-builder.ts'
import { billing, floor, management } from '../../../test/fixtures/decisions.ts'
import type { Recommendation, Step } from '../../shared/triage/recommend.ts'
import { expertsIn, nextLine, stepWords, suggestedEscalation } from './recommendation-words.ts'

const up: Step = { kind: 'escalate', type: 'hierarchical', skill: 'supervisor', teamId: management.id }
const sideways: Step = { kind: 'escalate', type: 'functional', skill: 'card_fraud', teamId: billing.id }
const recommendation = (step: Step, runnerUp: Step | null = null): Recommendation => ({
  step,
  reasons: [
    { text: 'First.', source: 'skill' },
    { text: 'Second.', source: 'team' },
  ],
  runnerUp: runnerUp && { step: runnerUp, reasons: [] },
})

describe('stepWords', () => {
  it.each<[Step, string]>([
    [up, 'Hierarchical escalation to Management'],
    [{ ...sideways, teamId: null }, 'Functional escalation to somebody who knows card fraud'],
    [{ kind: 'consult', skill: 'vip', reason: '' }, 'Ask a colleague who knows VIP'],
    [{ kind: 'answer' }, 'Answer the customer yourself'],
    [{ kind: 'accept', escalationId: 'x' }, 'Accept the case'],
    [{ kind: 'none' }, 'Nothing for you to do now'],
  ])('%j', (step, words) => {
    expect(stepWords(step, floor)).toBe(words)
  })
})

describe('the next line', () => {
  it('is the step with its strongest reason', () => {
    expect(nextLine(recommendation({ kind: 'answer' }), floor)).toBe('Answer the customer yourself. First.')
  })
})

describe('suggestedEscalation', () => {
  it('is the first one that is an escalation', () => {
    expect(suggestedEscalation(recommendation(up, sideways))).toBe(up)
    expect(suggestedEscalation(recommendation({ kind: 'answer' }, sideways))).toBe(sideways)
    expect(suggestedEscalation(recommendation({ kind: 'answer' }))).toBeNull()
  })
})

describe('expertsIn', () => {
  it('names three at most who know it, best first; neither the asker nor somebody who left', () => {
    const people = [3, 5, 4, 2, 3].map((level, index) =>
      aMember({ name: `P${index}`, skills: { billing: level }, active: index !== 2 }),
    )
    const asker = aMember({ name: 'Asker', skills: { billing: 5 } })
    expect(expertsIn('billing', aDirectory({ members: [...people, asker] }), asker.id)).toEqual([
      'P1 (level 5)',
      'P0 (level 3)',
      'P4 (level 3)',
    ])
  })
})
