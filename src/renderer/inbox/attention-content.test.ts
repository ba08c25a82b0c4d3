import { describe, expect, it } from 'vitest'
import { attentionContent } from './attention-content.ts'

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
