import type { Severity } from '../../shared/case/basics.ts'
import { extendClockInputSchema } from '../../shared/case/commands/extend-clock.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import { missedCodeSchema } from '../../shared/case/miss.ts'
import { type ExtendableClock, extendableClocks } from './available-actions.ts'

/** The dialogs over a case as data: which is open, what it lacks, and the command it becomes. */

/** Which dialog is open over the case. */
export type OpenDialog =
  | { readonly kind: 'reopen' }
  | { readonly kind: 'return'; readonly escalationId: string; readonly from: string }
  | { readonly kind: 'recall'; readonly escalationId: string; readonly from: string }
  | { readonly kind: 'extend'; readonly clock: ExtendableClock }
  | { readonly kind: 'miss' }
  | { readonly kind: 'hold' | 'release'; readonly escalationId: string }
  /** `step`: the coming one; `last`: the ladder's last, both from 0. */
  | { readonly kind: 'climb'; readonly escalationId: string; readonly step: number; readonly last: number }
  | { readonly kind: 'grant' | 'deny'; readonly approvalId: string; readonly what: string; readonly asker: string }
  | { readonly kind: 'severity'; readonly to: Severity }

/** What is still to be filled in: the reason, another severity than the present one, how long, or what was missed. */
export type DialogProblem = 'reason' | 'same' | 'minutes' | 'answer'

/** What keeps a dialog from being sent, or null. */
export function dialogProblem(
  dialog: OpenDialog,
  fields: Readonly<Record<string, string>>,
  sameSeverity: boolean,
): DialogProblem | null {
  const empty = (field: string) => (fields[field] ?? '').trim() === ''
  switch (dialog.kind) {
    case 'recall':
    case 'release':
    case 'grant':
      return null
    case 'severity':
      if (sameSeverity) return 'same'
      return empty('reason') ? 'reason' : null
    case 'extend':
      if (minutesOf(fields) === null) return 'minutes'
      return empty('reason') ? 'reason' : null
    case 'miss':
      return missedCodeSchema.safeParse(fields.answer).success ? null : 'answer'
    case 'reopen':
    case 'deny':
    case 'hold':
    case 'climb':
    case 'return':
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
    case 'reopen':
      return { type: 'case.reopen', input: { reason } }
    case 'return':
      return { type: 'case.return_escalation', input: { escalationId: dialog.escalationId, reason } }
    case 'recall':
      return { type: 'case.recall_escalation', input: { escalationId: dialog.escalationId, reason: reason || null } }
    case 'extend': {
      const clock = extendableClocks.find((kind) => kind === fields.clock) ?? dialog.clock
      const minutes = minutesOf(fields)
      return minutes === null ? null : { type: 'case.extend_clock', input: { clock, minutes, reason } }
    }
    case 'miss': {
      const code = missedCodeSchema.safeParse(fields.answer)
      return code.success ? { type: 'case.record_miss', input: { code: code.data, note: reason || null } } : null
    }
    case 'hold': {
      const minutes = Number(fields.hold ?? holdChoices[1])
      return { type: 'case.hold_climb', input: { escalationId: dialog.escalationId, minutes, reason } }
    }
    case 'release':
      return { type: 'case.release_climb', input: { escalationId: dialog.escalationId, reason: reason || null } }
    case 'climb': {
      const step = Number(fields.step ?? dialog.step)
      const { escalationId, last } = dialog
      // What was chosen before the ladder climbed by itself is not below where it stands now.
      return {
        type: 'case.climb_now',
        input: { escalationId, step: Math.min(Math.max(step, dialog.step), last), reason },
      }
    }
    case 'grant':
      return { type: 'case.grant_approval', input: { approvalId: dialog.approvalId, reason: reason || null } }
    case 'deny':
      return { type: 'case.deny_approval', input: { approvalId: dialog.approvalId, reason } }
    case 'severity':
      return { type: 'case.change_severity', input: { to: severity, reason } }
    default:
      return dialog satisfies never
  }
}

/** Lengths offered for holding a ladder, in minutes. */
export const holdChoices = ['15', '60', '240', '1440'] as const

/** Lengths offered for putting a due time off, in minutes; anything else is written. */
export const extensionChoices = [30, 60, 240, 1_440] as const

/** The minutes chosen or written, or null when they are none. */
export function minutesOf({
  minutes = String(extensionChoices[0]),
  own = '',
}: Readonly<Record<string, string>>): number | null {
  const given = Number((minutes === 'own' ? own : minutes).trim() || Number.NaN)
  return extendClockInputSchema.shape.minutes.safeParse(given).success ? given : null
}
