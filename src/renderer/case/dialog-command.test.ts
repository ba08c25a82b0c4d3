import { describe, expect, it } from 'vitest'
import { aFlag, idOf } from '../../../test/fixtures/case-builder.ts'
import { caseCommandSchema } from '../../shared/case/commands/index.ts'
import { dialogCommand, dialogProblem, type OpenDialog } from './dialog-command.ts'

const escalationId = idOf('escalation')
const dialogs: readonly OpenDialog[] = [
  { kind: 'resolve' },
  { kind: 'reopen' },
  { kind: 'return', escalationId, from: 'North' },
  { kind: 'recall', escalationId, from: 'North' },
  { kind: 'override', flag: aFlag() },
  { kind: 'severity', to: 'S1' },
]
const full = { reason: ' Because. ', rootCause: 'third_party', summary: ' Refunded. ' }

describe('a dialog', () => {
  it.each(dialogs)('$kind becomes a command the contract takes, its words trimmed', (dialog) => {
    expect(dialogProblem(dialog, full, false)).toBeNull()
    const command = dialogCommand(dialog, full, 'S1')
    expect(caseCommandSchema.parse(command)).toEqual(command)
    expect(JSON.stringify(command)).not.toMatch(/" | "/)
  })

  it.each(dialogs.filter(({ kind }) => kind !== 'recall'))('$kind is not sent with nothing but blanks', (dialog) => {
    expect(dialogProblem(dialog, { reason: ' ', summary: ' ', rootCause: '' }, false)).not.toBeNull()
  })

  it('recall needs no reason', () => {
    const recall: OpenDialog = { kind: 'recall', escalationId, from: 'North' }
    expect(dialogProblem(recall, {}, false)).toBeNull()
    expect(dialogCommand(recall, {}, 'S1')).toEqual({
      type: 'case.recall_escalation',
      input: { escalationId, reason: null },
    })
  })

  it('resolve wants its cause first, then its summary, and no cause that is not on the list', () => {
    expect(dialogProblem({ kind: 'resolve' }, {}, false)).toBe('cause')
    expect(dialogProblem({ kind: 'resolve' }, { rootCause: 'other' }, false)).toBe('summary')
    expect(dialogCommand({ kind: 'resolve' }, { rootCause: 'magic', summary: 'x' }, 'S1')).toBeNull()
  })

  it('severity wants another severity', () => {
    expect(dialogProblem({ kind: 'severity', to: 'S2' }, full, true)).toBe('same')
  })
})
