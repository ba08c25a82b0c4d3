import { describe, expect, it } from 'vitest'
import { aCase, aFlag, receivedAt, refOf } from '../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks } from '../../../test/fixtures/decisions.ts'
import { timelineLines } from './timeline-lines.ts'

describe('timelineLines', () => {
  const start = aCase({ flags: [aFlag({ label: 'Low AI confidence 41 %' })] })

  it('says what was done in words, newest first, and marks what is not confirmed', () => {
    const agreed = afterCommand(
      start,
      { type: 'case.confirm_flag', input: { code: 'low_confidence', judgement: 'right', reason: null } },
      asks(ana),
    )
    const taken = afterCommand(agreed, { type: 'case.assign', input: { memberId: ana.id } }, asks(ana))
    const resolve = { rootCause: 'system_fault' as const, summary: 'Refunded by hand.' }
    const done = afterCommand(taken, { type: 'case.resolve', input: resolve }, asks(ana))
    expect(timelineLines(done, agreed.version).map(({ what, detail, pending }) => [what, detail, pending])).toEqual([
      ['Resolved: A system failed', 'Refunded by hand.', true],
      ['Taken by Ana Reyes', null, true],
      ['Agreed with: Low AI confidence 41 %', null, false],
    ])
  })

  it('says of a guide what was run, how far, why the way was left and how it ended', () => {
    const entry = (kind: string, details: Record<string, string>, version: number) => ({
      version,
      at: receivedAt,
      by: refOf(ana),
      kind,
      details: { guide: 'Lost parcel', ...details },
    })
    const timeline = [
      entry('guide_started', { offered: 'The parcel is lost.', steps: '2' }, 3),
      entry('guide_stepped', { steps: '4', said: '120 EUR' }, 7),
      entry('guide_stepped', { steps: '1', said: 'No', reason: 'The tracking is wrong' }, 8),
      entry('guide_stepped', { steps: '2', result: 'escalated' }, 9),
      entry('guide_left', { reason: 'Solved by phone' }, 10),
    ]
    const lines = timelineLines({ ...start, timeline }, 99).map(({ what, detail }) => [what, detail])
    expect(lines.toReversed()).toEqual([
      ['Guide started: Lost parcel', 'The parcel is lost.'],
      ['Guide “Lost parcel”: 4 steps', 'Last answer: 120 EUR'],
      ['Guide “Lost parcel”: 1 step', 'Off the recommended way: The tracking is wrong'],
      ['Guide “Lost parcel” at its end: Escalated', null],
      ['Guide left: Lost parcel', 'Solved by phone'],
    ])
  })

  it('says of a question that somebody looked, took it or that it became an escalation, each in its own words', () => {
    const kinds = ['consult_looked', 'consult_claimed', 'consult_escalated', 'consult_unanswered']
    const timeline = kinds.map((kind, index) => ({
      version: index + 2,
      at: receivedAt,
      by: refOf(ana),
      kind,
      details: {},
    }))
    const said = timelineLines({ ...start, timeline }, 9).map(({ what }) => what)
    expect(said.toReversed()).toEqual([
      'Looked at the question',
      'Took the question',
      'Question turned into an escalation',
      'Nobody answered the question',
    ])
  })

  it('shows an entry of a kind it does not know instead of failing', () => {
    const entry = { version: 3, at: receivedAt, by: refOf(ana), kind: 'moon_landed', details: {} }
    expect(timelineLines({ ...start, timeline: [entry] }, 9)[0]?.what).toBe('Moon landed')
  })

  it('names the flags that triage raised, or says there were none', () => {
    const entry = { version: 2, at: receivedAt, by: refOf(ana), kind: 'case_triaged', details: { flags: '' } }
    expect(timelineLines({ ...start, timeline: [entry] }, 2)[0]?.detail).toBe('No flags raised.')
  })

  const line = (kind: string, details: Record<string, string>) => {
    const entry = { version: 3, at: receivedAt, by: refOf(ana), kind, details }
    const [only] = timelineLines({ ...start, timeline: [entry] }, 9)
    return [only?.what, only?.detail]
  }

  it('says what triage found new and what no longer holds', () => {
    expect(line('flags_changed', { flags: 'Legal threat', lapsed: 'vip human_requested' })).toEqual([
      'Triage looked again',
      'Now: Legal threat. No longer: VIP customer · Asked for a person',
    ])
    expect(line('flags_changed', { flags: '', lapsed: '' })[1]).toBe('The same flags; the priority changed.')
  })

  it('counts what came in', () => {
    expect(line('contact_continued', { messages: '2', facts: '1', findings: '0' })[0]).toBe(
      'Came in: 2 messages, 1 fact',
    )
    expect(line('contact_continued', { messages: '0', facts: '0', findings: '0' })[0]).toBe(
      'New from the customer or a system',
    )
  })

  it('says by how much a due time was put off and why, and what was missed', () => {
    expect(line('clock_extended', { clock: 'resolution', minutes: '240', reason: 'Carrier' })).toEqual([
      'Resolution: due time put off by 4 h',
      'Carrier',
    ])
    expect(line('miss_recorded', { code: 'legal_threat' })[0]).toBe('The AI missed: Legal threat')
    expect(line('miss_recorded', { code: 'other', reason: 'A joke' })).toEqual([
      'The AI missed: something else',
      'A joke',
    ])
  })

  it('says what the ladder did, how late, whom instead, and what people did to it', () => {
    const climbed = { ladder: 'Standard', step: '2', told: 'Lena Fischer', late: '75', instead: 'nobody_on_call' }
    expect(line('ladder_climbed', climbed)).toEqual([
      'Nobody accepted: ladder step 2, told Lena Fischer',
      'Nobody was on call: the leads instead. 1 h 15 min late',
    ])
    expect(line('ladder_climbed', { ...climbed, late: '0', instead: '', to: 'Billing' })).toEqual([
      'Nobody accepted: ladder step 2, moved to Billing',
      null,
    ])
    expect(line('ladder_released', { reason: 'Done.' })).toEqual(['Ladder goes on', 'Done.'])
    expect(line('ladder_overridden', { step: '3', passed: '1', reason: 'Furious.' })).toEqual([
      'Climbed to step 3 without waiting',
      'Furious.',
    ])
    expect(line('ladder_held', { until: receivedAt, reason: 'On the phone.' })[1]).toBe('On the phone.')
  })

  it.each([
    ['flag_confirmed', 'right', 'Agreed with: Low AI confidence 41 %'],
    ['flag_confirmed', 'too_late', 'Right, but too late: Low AI confidence 41 %'],
    ['flag_overridden', 'wrong_reason', 'Overrode, wrong reason: Low AI confidence 41 %'],
    ['flag_overridden', '', 'Overrode as wrong: Low AI confidence 41 %'],
  ])('%s, judged "%s"', (kind, judgement, what) => {
    expect(line(kind, { code: 'low_confidence', judgement })[0]).toBe(what)
  })
})
