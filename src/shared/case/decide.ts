import { decideAcceptEscalation } from './commands/accept-escalation.ts'
import { decideAssign } from './commands/assign.ts'
import { decideChangeSeverity } from './commands/change-severity.ts'
import { decideChangeStatus } from './commands/change-status.ts'
import { decideConfirmFlag } from './commands/confirm-flag.ts'
import { decideEscalate } from './commands/escalate.ts'
import type { CaseCommand } from './commands/index.ts'
import { decideNote } from './commands/note.ts'
import { decideOverrideFlag } from './commands/override-flag.ts'
import { decideReassign } from './commands/reassign.ts'
import { decideRecallEscalation } from './commands/recall-escalation.ts'
import { decideReopen } from './commands/reopen.ts'
import { decideReply } from './commands/reply.ts'
import { decideResolve } from './commands/resolve.ts'
import { decideReturnEscalation } from './commands/return-escalation.ts'
import type { DecideContext, Decision } from './decision.ts'
import type { Case } from './state.ts'

/**
 * Decides a command against a case: the events it leads to, or a refusal. Pure; the same at the desk, in the
 * backend and in the simulation.
 */
export function decide(state: Case, command: CaseCommand, context: DecideContext): Decision {
  switch (command.type) {
    case 'case.assign':
      return decideAssign(state, command.input, context)
    case 'case.reassign':
      return decideReassign(state, command.input, context)
    case 'case.escalate':
      return decideEscalate(state, command.input, context)
    case 'case.accept_escalation':
      return decideAcceptEscalation(state, command.input, context)
    case 'case.return_escalation':
      return decideReturnEscalation(state, command.input, context)
    case 'case.recall_escalation':
      return decideRecallEscalation(state, command.input, context)
    case 'case.note':
      return decideNote(state, command.input, context)
    case 'case.reply':
      return decideReply(state, command.input, context)
    case 'case.change_status':
      return decideChangeStatus(state, command.input, context)
    case 'case.change_severity':
      return decideChangeSeverity(state, command.input, context)
    case 'case.resolve':
      return decideResolve(state, command.input, context)
    case 'case.reopen':
      return decideReopen(state, command.input, context)
    case 'case.confirm_flag':
      return decideConfirmFlag(state, command.input, context)
    case 'case.override_flag':
      return decideOverrideFlag(state, command.input, context)
    default:
      return command satisfies never
  }
}
