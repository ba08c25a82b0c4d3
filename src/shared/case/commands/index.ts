import { z } from 'zod'
import { idSchema, instantSchema } from '../basics.ts'
import { actInGuideInputSchema } from './act-in-guide.ts'
import { answerAiInputSchema } from './answer-ai.ts'
import { askByAiInputSchema } from './ask-by-ai.ts'
import { commitInputSchema } from './commit.ts'
import { continueContactInputSchema } from './continue-contact.ts'
import { dropCommitmentInputSchema } from './drop-commitment.ts'
import { dropReminderInputSchema } from './drop-reminder.ts'
import { editNoteInputSchema } from './edit-note.ts'
import { followInputSchema } from './follow.ts'
import { giveUpByAiInputSchema } from './give-up-by-ai.ts'
import { handToAiInputSchema } from './hand-to-ai.ts'
import { holdBackAiInputSchema } from './hold-back-ai.ts'
import { keepCommitmentInputSchema } from './keep-commitment.ts'
import { leaveGuideInputSchema } from './leave-guide.ts'
import { markDeliveryInputSchema } from './mark-delivery.ts'
import { plainCommandSchema } from './plain.ts'
import { raiseAutomaticInputSchema } from './raise-automatic.ts'
import { rateHandoffInputSchema } from './rate-handoff.ts'
import { remindInputSchema } from './remind.ts'
import { resendMessageInputSchema } from './resend-message.ts'
import { retriageInputSchema } from './retriage.ts'
import { snoozeInputSchema } from './snooze.ts'
import { startGuideInputSchema } from './start-guide.ts'
import { stepGuideInputSchema } from './step-guide.ts'
import { takePenInputSchema } from './take-pen.ts'
import { tickInputSchema } from './tick.ts'
import { wakeInputSchema } from './wake.ts'
import { withdrawByAiInputSchema } from './withdraw-by-ai.ts'

/** Every command a person can give. (`case.receive` is intake's own and comes through no desk.) */
export const caseCommandSchema = z.discriminatedUnion('type', [
  ...plainCommandSchema.options,
  z.object({ type: z.literal('case.start_guide'), input: startGuideInputSchema }),
  z.object({ type: z.literal('case.step_guide'), input: stepGuideInputSchema }),
  z.object({ type: z.literal('case.act_in_guide'), input: actInGuideInputSchema }),
  z.object({ type: z.literal('case.leave_guide'), input: leaveGuideInputSchema }),
  z.object({ type: z.literal('case.commit'), input: commitInputSchema }),
  z.object({ type: z.literal('case.keep_commitment'), input: keepCommitmentInputSchema }),
  z.object({ type: z.literal('case.drop_commitment'), input: dropCommitmentInputSchema }),
  z.object({ type: z.literal('case.rate_handoff'), input: rateHandoffInputSchema }),
  z.object({ type: z.literal('case.answer_ai'), input: answerAiInputSchema }),
  z.object({ type: z.literal('case.take_pen'), input: takePenInputSchema }),
  z.object({ type: z.literal('case.hand_to_ai'), input: handToAiInputSchema }),
  z.object({ type: z.literal('case.resend_message'), input: resendMessageInputSchema }),
  z.object({ type: z.literal('case.edit_note'), input: editNoteInputSchema }),
  z.object({ type: z.literal('case.follow'), input: followInputSchema }),
  z.object({ type: z.literal('case.snooze'), input: snoozeInputSchema }),
  z.object({ type: z.literal('case.wake'), input: wakeInputSchema }),
  z.object({ type: z.literal('case.remind'), input: remindInputSchema }),
  z.object({ type: z.literal('case.drop_reminder'), input: dropReminderInputSchema }),
])
export type CaseCommand = z.infer<typeof caseCommandSchema>
export type CaseCommandType = CaseCommand['type']

/** The command that changes the case: of one given in a guide, the one inside. */
export function effectOf(command: CaseCommand): CaseCommand {
  return command.type === 'case.act_in_guide' ? command.input.command : command
}

/** Commands of the house itself: intake and the triage runner give them, no desk can. */
export const houseCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case.continue_contact'), input: continueContactInputSchema }),
  /** Look again, because time passed; with fresh readings where the backend took some. */
  z.object({ type: z.literal('case.retriage'), input: retriageInputSchema }),
  /** Do what is due: a step of the ladder, an expiry. */
  z.object({ type: z.literal('case.tick'), input: tickInputSchema }),
  z.object({ type: z.literal('case.raise_automatic'), input: raiseAutomaticInputSchema }),
  z.object({ type: z.literal('case.ask_by_ai'), input: askByAiInputSchema }),
  z.object({ type: z.literal('case.withdraw_by_ai'), input: withdrawByAiInputSchema }),
  z.object({ type: z.literal('case.give_up_by_ai'), input: giveUpByAiInputSchema }),
  z.object({ type: z.literal('case.hold_back_ai'), input: holdBackAiInputSchema }),
  z.object({ type: z.literal('case.mark_delivery'), input: markDeliveryInputSchema }),
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
