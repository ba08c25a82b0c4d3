import { guardSight } from '../consult/helper-commands.ts'
import { isWithAi } from '../pen/pen.ts'
import { retriage } from '../triage/retriage.ts'
import { openApprovals } from './approval.ts'
import { decideAcceptEscalation } from './commands/accept-escalation.ts'
import { decideActInGuide } from './commands/act-in-guide.ts'
import { decideAddToConsult } from './commands/add-to-consult.ts'
import { decideAnswerAi } from './commands/answer-ai.ts'
import { decideAskApproval } from './commands/ask-approval.ts'
import { decideAskByAi } from './commands/ask-by-ai.ts'
import { decideAskConsult } from './commands/ask-consult.ts'
import { decideAssign } from './commands/assign.ts'
import { decideChangeSeverity } from './commands/change-severity.ts'
import { decideChangeStatus } from './commands/change-status.ts'
import { decideClaimConsult } from './commands/claim-consult.ts'
import { decideClimbNow } from './commands/climb-now.ts'
import { decideCloseConsult } from './commands/close-consult.ts'
import { decideCommit } from './commands/commit.ts'
import { decideConfirmFlag } from './commands/confirm-flag.ts'
import { decideContinueContact } from './commands/continue-contact.ts'
import { decideDeclineConsult } from './commands/decline-consult.ts'
import { decideDenyApproval } from './commands/deny-approval.ts'
import { decideDropCommitment } from './commands/drop-commitment.ts'
import { decideDropReminder } from './commands/drop-reminder.ts'
import { decideEditNote } from './commands/edit-note.ts'
import { decideEscalate } from './commands/escalate.ts'
import { decideExtendClock } from './commands/extend-clock.ts'
import { decideFollow } from './commands/follow.ts'
import { decideGiveUpByAi } from './commands/give-up-by-ai.ts'
import { decideGrantApproval } from './commands/grant-approval.ts'
import { decideHandToAi } from './commands/hand-to-ai.ts'
import { decideHoldBackAi } from './commands/hold-back-ai.ts'
import { decideHoldClimb } from './commands/hold-climb.ts'
import type { CaseCommand, HouseCommand } from './commands/index.ts'
import { decideKeepCommitment } from './commands/keep-commitment.ts'
import { decideLeaveGuide } from './commands/leave-guide.ts'
import { decideLookAtConsult } from './commands/look-at-consult.ts'
import { decideMarkAnswer } from './commands/mark-answer.ts'
import { decideMarkDelivery } from './commands/mark-delivery.ts'
import { withdrawMovedOn } from './commands/move-on.ts'
import { decideNote } from './commands/note.ts'
import { decideOverrideFlag } from './commands/override-flag.ts'
import { guardKept } from './commands/pen-guards.ts'
import { decidePostConsult } from './commands/post-consult.ts'
import { decideRaiseAutomatic } from './commands/raise-automatic.ts'
import { decideRateHandoff } from './commands/rate-handoff.ts'
import { decideReassign } from './commands/reassign.ts'
import { decideRecallEscalation } from './commands/recall-escalation.ts'
import { decideRecordAuthority } from './commands/record-authority.ts'
import { decideRecordMiss } from './commands/record-miss.ts'
import { decideReleaseClimb } from './commands/release-climb.ts'
import { decideRemind } from './commands/remind.ts'
import { decideReopen } from './commands/reopen.ts'
import { decideReply } from './commands/reply.ts'
import { decideResendMessage } from './commands/resend-message.ts'
import { decideResolve } from './commands/resolve.ts'
import { decideRetriage } from './commands/retriage.ts'
import { decideReturnEscalation } from './commands/return-escalation.ts'
import { decideSnooze } from './commands/snooze.ts'
import { decideStartGuide } from './commands/start-guide.ts'
import { decideStepGuide } from './commands/step-guide.ts'
import { decideTakePen } from './commands/take-pen.ts'
import { decideTick } from './commands/tick.ts'
import { decideUnmarkAnswer } from './commands/unmark-answer.ts'
import { decideWake } from './commands/wake.ts'
import { decideWithdrawApproval } from './commands/withdraw-approval.ts'
import { decideWithdrawByAi } from './commands/withdraw-by-ai.ts'
import { decideWithdrawConsult } from './commands/withdraw-consult.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from './decision.ts'
import type { CaseEvent } from './events.ts'
import { evolve } from './evolve.ts'
import type { Case } from './state.ts'
import { timeClocks } from './time-clocks.ts'

/**
 * Decides a command against a case: the events it leads to, or a refusal. Pure; the same at the desk, in the
 * backend and in the simulation.
 */
export function decide(state: Case, command: CaseCommand | HouseCommand, context: DecideContext): Decision {
  const decision =
    guardSight(state, command, context) ?? guardKept(state, command, context) ?? decideCommand(state, command, context)
  if (decision.kind === 'refused') return decision
  const moved = openApprovals(state).length > 0 ? withdrawMovedOn(replay(state, decision.events, context), context) : []
  const events = [...decision.events, ...moved]
  // The house looks at clocks and flags whatever else it does: a policy may have changed.
  const onlyRemarks = command.type !== 'case.tick' && events.length > 0 && events.every(isRemark)
  return onlyRemarks ? accepted(...events) : withConsequences(state, events, context)
}

/**
 * Adds what follows from the events: clocks that are due at other times now, by hours and policy, and the flags after
 * another look. What the AI keeps has neither.
 */
function withConsequences(state: Case, events: readonly CaseEvent[], context: DecideContext): Decision {
  const after = replay(state, events, context)
  if (isWithAi(after)) return events.length > 0 ? accepted(...events) : unchanged
  const timed = timeClocks(after, context)
  const changed = retriage(timed ? replay(after, [timed], context) : after, context.triagePolicy, context.at)
  const all = [...events, ...(timed ? [timed] : []), ...(changed ? [changed] : [])]
  return all.length > 0 ? accepted(...all) : unchanged
}

const unchanged = refused('no_change', 'Nothing on this case is different from before.')

/** The case after the events. */
function replay(state: Case, events: readonly CaseEvent[], context: DecideContext): Case {
  const by = actorRef(context.actor)
  return events.reduce<Case>(
    (before, event) => evolve(before, { event, at: context.at, by, version: before.version + 1 }),
    state,
  )
}

/** Whether the event changes nothing that triage looks at, so that `decide` leaves clocks and flags as they are. */
export function isRemark({ type }: CaseEvent): boolean {
  return remarks.has(type)
}

const remarks: ReadonlySet<CaseEvent['type']> = new Set([
  'note_added',
  'note_edited',
  'case_followed',
  'case_unfollowed',
  'case_snoozed',
  'snooze_ended',
  'reminder_set',
  'reminder_dropped',
  'reminder_came',
  'flag_confirmed',
  'flag_overridden',
  'miss_recorded',
  'ladder_held',
  'ladder_released',
  'guide_started',
  'guide_stepped',
  'guide_left',
  'consult_asked',
  'consult_claimed',
  'consult_declined',
  'consult_posted',
  'consult_marked',
  'consult_unmarked',
  'consult_joined',
  'consult_withdrawn',
  'consult_closed',
  'consult_escalated',
  'consult_looked',
  'consult_reminded',
  'consult_widened',
  'consult_unanswered',
  'commitment_made',
  'commitment_kept',
  'commitment_dropped',
  'commitment_handed_on',
  'handoff_rated',
  'ai_held_back',
  'message_delivery_changed',
])

function decideCommand(state: Case, command: CaseCommand | HouseCommand, context: DecideContext): Decision {
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
    case 'case.record_miss':
      return decideRecordMiss(state, command.input, context)
    case 'case.extend_clock':
      return decideExtendClock(state, command.input, context)
    case 'case.hold_climb':
      return decideHoldClimb(state, command.input, context)
    case 'case.release_climb':
      return decideReleaseClimb(state, command.input, context)
    case 'case.climb_now':
      return decideClimbNow(state, command.input, context)
    case 'case.ask_approval':
      return decideAskApproval(state, command.input, context)
    case 'case.grant_approval':
      return decideGrantApproval(state, command.input, context)
    case 'case.deny_approval':
      return decideDenyApproval(state, command.input, context)
    case 'case.withdraw_approval':
      return decideWithdrawApproval(state, command.input, context)
    case 'case.record_authority':
      return decideRecordAuthority(state, command.input, context)
    case 'case.ask_consult':
      return decideAskConsult(state, command.input, context)
    case 'case.post_consult':
      return decidePostConsult(state, command.input, context)
    case 'case.claim_consult':
      return decideClaimConsult(state, command.input, context)
    case 'case.decline_consult':
      return decideDeclineConsult(state, command.input, context)
    case 'case.mark_answer':
      return decideMarkAnswer(state, command.input, context)
    case 'case.unmark_answer':
      return decideUnmarkAnswer(state, command.input, context)
    case 'case.add_to_consult':
      return decideAddToConsult(state, command.input, context)
    case 'case.withdraw_consult':
      return decideWithdrawConsult(state, command.input, context)
    case 'case.close_consult':
      return decideCloseConsult(state, command.input, context)
    case 'case.look_at_consult':
      return decideLookAtConsult(state, command.input, context)
    case 'case.start_guide':
      return decideStartGuide(state, command.input, context)
    case 'case.step_guide':
      return decideStepGuide(state, command.input, context)
    case 'case.act_in_guide':
      return decideActInGuide(state, command.input, context, (step, inner) =>
        decideCommand(replay(state, [step], context), inner, context),
      )
    case 'case.leave_guide':
      return decideLeaveGuide(state, command.input, context)
    case 'case.commit':
      return decideCommit(state, command.input, context)
    case 'case.keep_commitment':
      return decideKeepCommitment(state, command.input, context)
    case 'case.drop_commitment':
      return decideDropCommitment(state, command.input, context)
    case 'case.rate_handoff':
      return decideRateHandoff(state, command.input, context)
    case 'case.answer_ai':
      return decideAnswerAi(state, command.input, context)
    case 'case.take_pen':
      return decideTakePen(state, command.input, context)
    case 'case.hand_to_ai':
      return decideHandToAi(state, command.input, context)
    case 'case.resend_message':
      return decideResendMessage(state, command.input, context)
    case 'case.ask_by_ai':
      return decideAskByAi(state, command.input, context)
    case 'case.withdraw_by_ai':
      return decideWithdrawByAi(state, command.input, context)
    case 'case.give_up_by_ai':
      return decideGiveUpByAi(state, command.input, context)
    case 'case.hold_back_ai':
      return decideHoldBackAi(state, command.input, context)
    case 'case.mark_delivery':
      return decideMarkDelivery(state, command.input, context)
    case 'case.edit_note':
      return decideEditNote(state, command.input, context)
    case 'case.follow':
      return decideFollow(state, command.input, context)
    case 'case.snooze':
      return decideSnooze(state, command.input, context)
    case 'case.wake':
      return decideWake(state, command.input, context)
    case 'case.remind':
      return decideRemind(state, command.input, context)
    case 'case.drop_reminder':
      return decideDropReminder(state, command.input, context)
    case 'case.continue_contact':
      return decideContinueContact(state, command.input, context)
    case 'case.retriage':
      return decideRetriage(state, command.input, context)
    case 'case.tick':
      return decideTick(state, command.input, context)
    case 'case.raise_automatic':
      return decideRaiseAutomatic(state, command.input, context)
    default:
      return command satisfies never
  }
}
