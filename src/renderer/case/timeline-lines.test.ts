import { describe, expect, it } from 'vitest'
import { aCase, aFlag, receivedAt, refOf } from '../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks } from '../../../test/fixtures/decisions.ts'
import { timelineLines } from './timeline-lines.ts'

describe('timelineLines', () => {
  const start = aCase({ flags: [aFlag({ label: 'Low AI confidence 41 %' })] })

  it('says what was done in words, newest first, and marks what is not confirmed', () => {
    const taken = afterCommand(start, { type: 'case.assign', input: { memberId: ana.id } }, asks(ana))
    const agreed = afterCommand(
      taken,
      { type: 'case.confirm_flag', input: { code: 'low_confidence', judgement: 'right', reason: null } },
      asks(ana),
    )
    const resolve = { rootCause: 'system_fault' as const, summary: 'Refunded by hand.' }
    const done = afterCommand(agreed, { type: 'case.resolve', input: resolve }, asks(ana))
    expect(timelineLines(done, taken.version).map(({ what, detail, pending }) => [what, detail, pending])).toEqual([
      ['Resolved: A system failed', 'Refunded by hand.', true],
      ['Agreed with: Low AI confidence 41 %', null, true],
      ['Taken by Ana Reyes', null, false],
    ])
  })

  it('shows an entry of a kind it does not know instead of failing', () => {
    const entry = { version: 3, at: receivedAt, by: refOf(ana), kind: 'consult_asked', details: {} }
    expect(timelineLines({ ...start, timeline: [entry] }, 9)[0]?.what).toBe('Consult asked')
  })

  it('names the flags that triage raised, or says there were none', () => {
    const entry = { version: 2, at: receivedAt, by: refOf(ana), kind: 'case_triaged', details: { flags: '' } }
    expect(timelineLines({ ...start, timeline: [entry] }, 2)[0]?.detail).toBe('No flags raised.')
  })
})
