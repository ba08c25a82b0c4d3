import { describe, expect, it } from 'vitest'
import { escalateInputSchema } from '../../shared/case/commands/escalate.ts'
import { mandatoryByType } from '../../shared/case/packet.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { escalateInput, factFromLine, missInput, noChanges, sheetBlock, sheetOf, withPreset } from './escalate-state.ts'

const billing = '0198c1a0-0000-7000-8000-000000000001'
const legal = '0198c1a0-0000-7000-8000-000000000002'
const elena = '0198c1a0-0000-7000-8000-0000000000e1'
const escalationId = '0198c1a0-0000-7000-8000-0000000000ff'

function draft(change: Partial<EscalationDraft> = {}): EscalationDraft {
  return {
    type: 'functional',
    targets: [
      { place: { teamId: billing, memberId: null }, name: 'Billing', reasons: ['Handles billing cases.'] },
      { place: { teamId: legal, memberId: null }, name: 'Legal', reasons: [] },
    ],
    packet: {
      summary: 'Charged twice.',
      goal: 'Money back',
      triggers: [],
      tried: [{ what: 'Refund', outcome: 'failed' }],
      keyFacts: [],
      mood: 'Calm',
      commitments: [],
      openQuestions: [],
      nextStep: 'Refund by hand',
      documentation: '',
      guidePath: null,
      consult: null,
    },
    ranking: null,
    reason: 'The refund failed twice.',
    acknowledgeBy: '2026-03-01T10:00:00.000Z',
    route: { row: 'any', policyVersion: 1, ladder: 'standard', followed: true },
    routeReasons: [],
    mandatory: [...mandatoryByType[change.type ?? 'functional']],
    message: null,
    lastMissed: null,
    ...change,
  }
}

describe('sheetOf', () => {
  it('opens as the desk proposes, with the best target', () => {
    const sheet = sheetOf(draft(), noChanges)
    expect(sheet.to?.teamId).toBe(billing)
    expect(sheet.missing).toEqual([])
    expect(sheet.completeness).toBe(1)
  })

  it('keeps what the person wrote when another type brings another proposal', () => {
    const changes = { ...noChanges, reason: 'She threatens to sue.', packet: { goal: 'A written apology' } }
    const other = draft({
      type: 'compliance',
      reason: 'proposed',
      packet: { ...draft().packet, summary: 'New summary' },
    })
    const sheet = sheetOf(other, changes)
    expect(sheet.reason).toBe('She threatens to sue.')
    expect(sheet.packet.goal).toBe('A written apology')
    expect(sheet.packet.summary).toBe('New summary')
    expect(sheet.missing).toEqual(['key_facts', 'documentation'])
  })

  it('keeps a reason the person emptied empty', () => {
    expect(sheetOf(draft(), { ...noChanges, reason: '' }).reason).toBe('')
  })

  it('falls back to the best target when the chosen team is not offered', () => {
    const changes = { ...noChanges, teamId: legal, to: { teamId: legal, memberId: elena } }
    expect(sheetOf(draft(), changes)).toMatchObject({ teamId: legal, to: { teamId: legal, memberId: elena } })
    const without = draft({ targets: draft().targets.slice(0, 1) })
    expect(sheetOf(without, changes)).toMatchObject({ teamId: billing, to: { teamId: billing, memberId: null } })
  })

  it('goes to whom the ranking of its team proposes, who may stand in from another, until somebody is chosen', () => {
    const destination = { kind: 'member', teamId: legal, memberId: elena, via: 'backup' } as const
    const ranking = {
      teamId: billing,
      asOf: '2026-03-01T09:00:00.000Z',
      live: true,
      ranked: [],
      leftOut: [],
      tried: [],
      destination,
    }
    const ranked = draft({ ranking })
    expect(sheetOf(ranked, noChanges).to).toEqual({ teamId: legal, memberId: elena })
    const queue = { teamId: billing, memberId: null }
    expect(sheetOf(ranked, { ...noChanges, teamId: billing, to: queue }).to).toEqual(queue)
    // Another team is chosen and its ranking is not there yet.
    expect(sheetOf(ranked, { ...noChanges, teamId: legal })).toMatchObject({ to: { teamId: legal }, ranking: null })
  })
})

describe('withPreset', () => {
  it('opens the sheet on the suggested type, until a person chooses another', () => {
    expect(withPreset(noChanges, { type: 'compliance' })).toMatchObject({ type: 'compliance', teamId: null, to: null })
    expect(withPreset(noChanges, null)).toBe(noChanges)
    expect(withPreset({ ...noChanges, type: 'functional' }, { type: 'compliance' }).type).toBe('functional')
  })
})

describe('missInput', () => {
  it('records what was missed, and nothing where nothing was or nobody said', () => {
    expect(missInput({ ...noChanges, miss: 'legal_threat', missNote: ' Court date ' })).toEqual({
      code: 'legal_threat',
      note: 'Court date',
    })
    expect(missInput({ ...noChanges, miss: 'other' })).toEqual({ code: 'other', note: null })
    expect(missInput({ ...noChanges, miss: 'nothing', missNote: 'x' })).toBeNull()
    expect(missInput(noChanges)).toBeNull()
  })
})

describe('sheetBlock', () => {
  it('lets a complete sheet go', () => {
    expect(sheetBlock(sheetOf(draft(), noChanges))).toBeNull()
  })

  it('asks for a reason when items are missing, and is content with one', () => {
    const changes = { ...noChanges, packet: { goal: ' ' } }
    expect(sheetBlock(sheetOf(draft(), changes))).toBe('incomplete')
    expect(sheetBlock(sheetOf(draft(), { ...changes, overrideReason: 'Customer hung up' }))).toBeNull()
  })

  it('never lets compliance go without documentation, whatever the reason', () => {
    const sheet = sheetOf(draft({ type: 'compliance' }), { ...noChanges, overrideReason: 'In a hurry' })
    expect(sheetBlock(sheet)).toBe('documentation')
  })

  it('wants a target and a reason', () => {
    expect(sheetBlock(sheetOf(draft({ targets: [] }), noChanges))).toBe('no_target')
    expect(sheetBlock(sheetOf(draft({ reason: ' ' }), noChanges))).toBe('no_reason')
  })
})

describe('escalateInput', () => {
  it('makes what the command takes', () => {
    const input = escalateInput(sheetOf(draft(), noChanges), escalationId)
    expect(escalateInputSchema.parse(input)).toEqual(input)
    expect(input?.overrideReason).toBeNull()
  })

  it('sends the override reason only with a gap, and makes nothing of a blocked sheet', () => {
    const gap = { ...noChanges, packet: { goal: '' }, overrideReason: ' Hung up ' }
    expect(escalateInput(sheetOf(draft(), gap), escalationId)?.overrideReason).toBe('Hung up')
    expect(escalateInput(sheetOf(draft(), { ...gap, packet: {} }), escalationId)?.overrideReason).toBeNull()
    expect(escalateInput(sheetOf(draft(), { ...gap, overrideReason: '' }), escalationId)).toBeNull()
  })
})

describe('factFromLine', () => {
  it.each([
    ['Order total: 120 USD', { label: 'Order total', value: '120 USD', source: 'Ana' }],
    ['Paid at: 10:42', { label: 'Paid at', value: '10:42', source: 'Ana' }],
    ['parcel is in Cebu', { label: 'Fact', value: 'parcel is in Cebu', source: 'Ana' }],
    ['Order:', { label: 'Fact', value: 'Order:', source: 'Ana' }],
  ])('%s', (line, fact) => {
    expect(factFromLine(line, 'Ana', 'Fact')).toEqual(fact)
  })
})
