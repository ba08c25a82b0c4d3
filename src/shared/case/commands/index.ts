import { z } from 'zod'
import { idSchema, instantSchema } from '../basics.ts'
import { acceptEscalationInputSchema } from './accept-escalation.ts'
import { askApprovalInputSchema } from './ask-approval.ts'
import { assignInputSchema } from './assign.ts'
import { changeSeverityInputSchema } from './change-severity.ts'
import { changeStatusInputSchema } from './change-status.ts'
import { climbNowInputSchema } from './climb-now.ts'
import { confirmFlagInputSchema } from './confirm-flag.ts'
import { continueContactInputSchema } from './continue-contact.ts'
import { denyApprovalInputSchema } from './deny-approval.ts'
import { escalateInputSchema } from './escalate.ts'
import { extendClockInputSchema } from './extend-clock.ts'
import { grantApprovalInputSchema } from './grant-approval.ts'
import { holdClimbInputSchema } from './hold-climb.ts'
import { noteInputSchema } from './note.ts'
import { overrideFlagInputSchema } from './override-flag.ts'
import { raiseAutomaticInputSchema } from './raise-automatic.ts'
import { reassignInputSchema } from './reassign.ts'
import { recallEscalationInputSchema } from './recall-escalation.ts'
import { recordAuthorityInputSchema } from './record-authority.ts'
import { recordMissInputSchema } from './record-miss.ts'
import { releaseClimbInputSchema } from './release-climb.ts'
import { reopenInputSchema } from './reopen.ts'
import { replyInputSchema } from './reply.ts'
import { resolveInputSchema } from './resolve.ts'
import { retriageInputSchema } from './retriage.ts'
import { returnEscalationInputSchema } from './return-escalation.ts'
import { tickInputSchema } from './tick.ts'
import { withdrawApprovalInputSchema } from './withdraw-approval.ts'

/** Every command a person can give. (`case.receive` is intake's own and comes through no desk.) */
export const caseCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case.assign'), input: assignInputSchema }),
  z.object({ type: z.literal('case.reassign'), input: reassignInputSchema }),
  z.object({ type: z.literal('case.escalate'), input: escalateInputSchema }),
  z.object({ type: z.literal('case.accept_escalation'), input: acceptEscalationInputSchema }),
  z.object({ type: z.literal('case.return_escalation'), input: returnEscalationInputSchema }),
  z.object({ type: z.literal('case.recall_escalation'), input: recallEscalationInputSchema }),
  z.object({ type: z.literal('case.note'), input: noteInputSchema }),
  z.object({ type: z.literal('case.reply'), input: replyInputSchema }),
  z.object({ type: z.literal('case.change_status'), input: changeStatusInputSchema }),
  z.object({ type: z.literal('case.change_severity'), input: changeSeverityInputSchema }),
  z.object({ type: z.literal('case.resolve'), input: resolveInputSchema }),
  z.object({ type: z.literal('case.reopen'), input: reopenInputSchema }),
  z.object({ type: z.literal('case.confirm_flag'), input: confirmFlagInputSchema }),
  z.object({ type: z.literal('case.override_flag'), input: overrideFlagInputSchema }),
  z.object({ type: z.literal('case.record_miss'), input: recordMissInputSchema }),
  z.object({ type: z.literal('case.extend_clock'), input: extendClockInputSchema }),
  z.object({ type: z.literal('case.hold_climb'), input: holdClimbInputSchema }),
  z.object({ type: z.literal('case.release_climb'), input: releaseClimbInputSchema }),
  z.object({ type: z.literal('case.climb_now'), input: climbNowInputSchema }),
  z.object({ type: z.literal('case.ask_approval'), input: askApprovalInputSchema }),
  z.object({ type: z.literal('case.grant_approval'), input: grantApprovalInputSchema }),
  z.object({ type: z.literal('case.deny_approval'), input: denyApprovalInputSchema }),
  z.object({ type: z.literal('case.withdraw_approval'), input: withdrawApprovalInputSchema }),
  z.object({ type: z.literal('case.record_authority'), input: recordAuthorityInputSchema }),
])
export type CaseCommand = z.infer<typeof caseCommandSchema>
export type CaseCommandType = CaseCommand['type']

/** Commands of the house itself: intake and the triage runner give them, no desk can. */
export const houseCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case.continue_contact'), input: continueContactInputSchema }),
  /** Look again, because time passed; with fresh readings where the backend took some. */
  z.object({ type: z.literal('case.retriage'), input: retriageInputSchema }),
  /** Do what is due: a step of the ladder, an expiry. */
  z.object({ type: z.literal('case.tick'), input: tickInputSchema }),
  z.object({ type: z.literal('case.raise_automatic'), input: raiseAutomaticInputSchema }),
])
export type HouseCommand = z.infer<typeof houseCommandSchema>

/** A command on its way: `id` is the idempotency key (UUIDv7), `seenVersion` the confirmed version on screen, `deskAt` the desk's own clock. */
export const commandEnvelopeSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  seenVersion: z.number().int().min(0),
  deskId: idSchema,
  deskAt: instantSchema,
  command: caseCommandSchema,
})
export type CommandEnvelope = z.infer<typeof commandEnvelopeSchema>
