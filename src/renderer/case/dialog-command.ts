import type { Severity } from '../../shared/case/basics.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import { rootCauses } from '../../shared/case/commands/resolve.ts'
import type { Flag } from '../../shared/case/flag.ts'

/** The dialogs over a case as data: which is open, what it lacks, and the command it becomes. */

/** Which dialog is open over the case. */
export type OpenDialog =
  | { readonly kind: 'resolve' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'return'; readonly escalationId: string; readonly from: string }
  | { readonly kind: 'recall'; readonly escalationId: string; readonly from: string }
  | { readonly kind: 'override'; readonly flag: Flag }
  | { readonly kind: 'severity'; readonly to: Severity }

/** What is still to be filled in: the root cause, the summary, the reason, or another severity than the present one. */
export type DialogProblem = 'cause' | 'summary' | 'reason' | 'same'

/** What keeps a dialog from being sent, or null. */
export function dialogProblem(
  dialog: OpenDialog,
  fields: Readonly<Record<string, string>>,
  sameSeverity: boolean,
): DialogProblem | null {
  const empty = (field: string) => (fields[field] ?? '').trim() === ''
  switch (dialog.kind) {
    case 'resolve':
      if (empty('rootCause')) return 'cause'
      return empty('summary') ? 'summary' : null
    case 'recall':
      return null
    case 'severity':
      if (sameSeverity) return 'same'
      return empty('reason') ? 'reason' : null
    case 'reopen':
    case 'return':
    case 'override':
      return empty('reason') ? 'reason' : null
    default:
      return dialog satisfies never
  }
}

/** The command a filled-in dialog stands for; null while it lacks something only a choice can give. */
export function dialogCommand(
  dialog: OpenDialog,
  fields: Readonly<Record<string, string>>,
  severity: Severity,
): CaseCommand | null {
  const reason = (fields.reason ?? '').trim()
  switch (dialog.kind) {
    case 'resolve': {
      const rootCause = rootCauses.find((cause) => cause === fields.rootCause)
      return rootCause ? { type: 'case.resolve', input: { rootCause, summary: (fields.summary ?? '').trim() } } : null
    }
    case 'reopen':
      return { type: 'case.reopen', input: { reason } }
    case 'return':
      return { type: 'case.return_escalation', input: { escalationId: dialog.escalationId, reason } }
    case 'recall':
      return { type: 'case.recall_escalation', input: { escalationId: dialog.escalationId, reason: reason || null } }
    case 'override':
      return { type: 'case.override_flag', input: { code: dialog.flag.code, judgement: 'wrong', reason } }
    case 'severity':
      return { type: 'case.change_severity', input: { to: severity, reason } }
    default:
      return dialog satisfies never
  }
}
