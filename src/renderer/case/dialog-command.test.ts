import { describe, expect, it } from 'vitest'
import { idOf } from '../../../test/fixtures/case-builder.ts'
import { caseCommandSchema } from '../../shared/case/commands/index.ts'
import { dialogCommand, dialogProblem, type OpenDialog } from './dialog-command.ts'

const escalationId = idOf('escalation')
const dialogs: readonly OpenDialog[] = [
  { kind: 'reopen' },
  { kind: 'return', escalationId, from: 'North' },
  { kind: 'recall', escalationId, from: 'North' },
  { kind: 'extend', clock: 'resolution' },
  { kind: 'miss' },
  { kind: 'severity', to: 'S1' },
]
const full = { reason: ' Because. ', answer: 'legal_threat' }

describe('a dialog', () => {
  it.each(dialogs)('$kind becomes a command the contract takes, its words trimmed', (dialog) => {
    expect(dialogProblem(dialog, full, false)).toBeNull()
    const command = dialogCommand(dialog, full, 'S1')
    expect(caseCommandSchema.parse(command)).toEqual(command)
    expect(JSON.stringify(command)).not.toMatch(/" | "/)
  })

  it.each(dialogs.filter(({ kind }) => kind !== 'recall'))('$kind is not sent with nothing but blanks', (dialog) => {
    expect(dialogProblem(dialog, { reason: ' ', answer: '' }, false)).not.toBeNull()
  })

  it('recall needs no reason', () => {
    const recall: OpenDialog = { kind: 'recall', escalationId, from: 'North' }
    expect(dialogProblem(recall, {}, false)).toBeNull()
    expect(dialogCommand(recall, {}, 'S1')).toEqual({
      type: 'case.recall_escalation',
      input: { escalationId, reason: null },
    })
  })

  it('a due time is put off by what is chosen or written, on the clock that is chosen', () => {
    const extend: OpenDialog = { kind: 'extend', clock: 'resolution' }
    const input = (fields: Record<string, string>) => dialogCommand(extend, { reason: 'Waits', ...fields }, 'S1')?.input
    expect(input({})).toEqual({ clock: 'resolution', minutes: 30, reason: 'Waits' })
    expect(input({ minutes: '1440', clock: 'first_response' })).toMatchObject({
      clock: 'first_response',
      minutes: 1_440,
    })
    expect(input({ minutes: 'own', own: ' 45 ' })).toMatchObject({ minutes: 45 })
    for (const own of ['', '0', '-5', '1.5', 'soon', '10081']) {
      expect(dialogProblem(extend, { reason: 'x', minutes: 'own', own }, false)).toBe('minutes')
    }
  })

  it('a miss is a code of the catalogue or something else', () => {
    expect(dialogCommand({ kind: 'miss' }, { answer: 'other', reason: ' ' }, 'S1')).toEqual({
      type: 'case.record_miss',
      input: { code: 'other', note: null },
    })
    expect(dialogProblem({ kind: 'miss' }, { answer: 'nothing' }, false)).toBe('answer')
  })

  it('severity wants another severity', () => {
    expect(dialogProblem({ kind: 'severity', to: 'S2' }, full, true)).toBe('same')
  })
})
