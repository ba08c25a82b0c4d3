import { describe, expect, it } from 'vitest'
import type { StepTaken } from '../../shared/guide/run.ts'
import { attentionContent, attentionTitle } from './attention-content.ts'

const teamId = '01900000-0000-7000-8000-000000000001'
const memberId = '01900000-0000-7000-8000-000000000002'
const directory = {
  teams: new Map([[teamId, { id: teamId, name: 'Billing', kind: 'specialist' as const, skills: [] }]]),
  members: new Map(),
}

describe('attentionContent', () => {
  it('gives notes and replies back as drafts', () => {
    const input = { noteId: memberId, text: 'Called twice.' }
    expect(attentionContent({ type: 'case.note', input }, directory)).toEqual({
      about: null,
      text: 'Called twice.',
      draft: { kind: 'note', text: 'Called twice.' },
    })
    const reply = { type: 'case.reply' as const, input: { messageId: memberId, text: 'Hello' } }
    expect(attentionContent(reply, directory).draft).toEqual({ kind: 'reply', text: 'Hello' })
  })

  it('names an action of a guide by what it does, and gives its text back', () => {
    const reply = { type: 'case.reply' as const, input: { messageId: memberId, text: 'Hello' } }
    const guided = {
      type: 'case.act_in_guide' as const,
      input: { runId: memberId, seen: 1, taken: [], at: '2026-03-01T00:00:00.000Z', command: reply },
    }
    expect(attentionContent(guided, directory)).toEqual(attentionContent(reply, directory))
    expect([attentionTitle(reply), attentionTitle(guided)]).toEqual([
      'Reply to the customer',
      'Reply to the customer, as the guide says',
    ])
  })

  it('keeps the answers of a step that was not taken, with the reason for leaving the way', () => {
    const at = { guide: 'lost-parcel', version: 1, step: 'arrived' }
    const taken: StepTaken[] = [
      { kind: 'answered', ...at, option: 'no', words: 'No', saw: [], set: [], offPath: 'The tracking is wrong' },
      { kind: 'ticked', ...at },
    ]
    const input = { runId: memberId, seen: 1, taken, at: '2026-03-01T00:00:00.000Z' }
    expect(attentionContent({ type: 'case.step_guide', input }, directory).text).toBe('No\nThe tracking is wrong')
    const ticked = { ...input, taken: taken.slice(1) }
    expect(attentionContent({ type: 'case.step_guide', input: ticked }, directory).text).toBeNull()
  })

  it('says where a case should have gone, with people who left', () => {
    const input = { to: { teamId, memberId }, reason: 'Knows the contract.' }
    expect(attentionContent({ type: 'case.reassign', input }, directory)).toEqual({
      about: 'To Somebody who left (Billing)',
      text: 'Knows the contract.',
      draft: null,
    })
  })

  it('speaks of values in words', () => {
    expect(attentionContent({ type: 'case.change_status', input: { to: 'waiting_customer' } }, directory).about).toBe(
      'Status “Waiting for customer”',
    )
    expect(
      attentionContent(
        { type: 'case.confirm_flag', input: { code: 'vip', judgement: 'right', reason: null } },
        directory,
      ).about,
    ).toBe('Flag “VIP customer”')
    const resolved = { rootCause: 'system_fault' as const, summary: 'Restarted.' }
    expect(attentionContent({ type: 'case.resolve', input: resolved }, directory).about).not.toContain('_')
  })
})
