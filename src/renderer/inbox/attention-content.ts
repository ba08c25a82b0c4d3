import type { Directory } from '../../shared/access/directory.ts'
import { type CaseCommand, effectOf } from '../../shared/case/commands/index.ts'
import type { Place } from '../../shared/case/escalation.ts'
import type { ConsultTarget } from '../../shared/consult/consult.ts'
import type { StepTaken } from '../../shared/guide/run.ts'
import { ratingWords } from '../../shared/handoff/rating-words.ts'
import type { Draft } from '../app/drafts.ts'
import { t } from '../app/text/index.ts'
import { authorityWords } from '../ui/authority-words.ts'

/** What a refused command was about, in the domain's words: a target, and the person's own text. */
export interface AttentionContent {
  readonly about: string | null
  readonly text: string | null
  /** Text that can go back into the composer. */
  readonly draft: Draft | null
}

const words = t.attention

/** What the person wanted to do, as a heading; of an action of a guide, the action. */
export function attentionTitle(command: CaseCommand): string {
  const effect = effectOf(command)
  return effect === command ? words.commands[command.type] : words.asGuided(words.commands[effect.type])
}

/** The readable content of a command. */
export function attentionContent(command: CaseCommand, directory: Directory): AttentionContent {
  const content = (about: string | null, text: string | null = null, draft: Draft | null = null) => ({
    about,
    text,
    draft,
  })
  const to = (place: Place) => words.toPlace(placeName(place, directory))
  switch (command.type) {
    case 'case.note':
      return content(null, command.input.text, { kind: 'note', text: command.input.text })
    case 'case.edit_note':
      return content(null, command.input.text, { kind: 'note', text: command.input.text })
    case 'case.remind':
      return content(null, command.input.text)
    case 'case.follow':
    case 'case.snooze':
    case 'case.wake':
    case 'case.drop_reminder':
      return content(null)
    case 'case.reply':
      return content(null, command.input.text, { kind: 'reply', text: command.input.text })
    case 'case.escalate':
      return content(to(command.input.to), command.input.reason)
    case 'case.reassign':
      return content(to(command.input.to), command.input.reason)
    case 'case.assign':
      return content(words.toPlace(directory.members.get(command.input.memberId)?.name ?? t.common.unknownMember))
    case 'case.return_escalation':
    case 'case.reopen':
      return content(null, command.input.reason)
    case 'case.hold_climb':
    case 'case.climb_now':
      return content(null, command.input.reason)
    case 'case.release_climb':
    case 'case.recall_escalation':
      return content(null, command.input.reason)
    case 'case.change_status':
      return content(words.toStatus(t.common.status[command.input.to]))
    case 'case.change_severity':
      return content(words.toSeverity(t.common.severityLabel(command.input.to)), command.input.reason)
    case 'case.resolve':
      return content(t.case.dialogs.rootCauses[command.input.rootCause], command.input.summary)
    case 'case.override_flag':
      return content(words.flag(t.common.flag[command.input.code]), command.input.reason)
    case 'case.confirm_flag':
      return content(words.flag(t.common.flag[command.input.code]))
    case 'case.record_miss':
      return content(
        command.input.code === 'other' ? null : words.flag(t.common.flag[command.input.code]),
        command.input.note ?? undefined,
      )
    case 'case.extend_clock':
      return content(t.common.clockKind[command.input.clock], command.input.reason)
    case 'case.ask_approval':
    case 'case.record_authority':
      return content(authorityWords(command.input.kind, command.input.amount, null), command.input.what)
    case 'case.grant_approval':
    case 'case.deny_approval':
    case 'case.withdraw_approval':
      return content(null, command.input.reason)
    case 'case.ask_consult':
      return content(askedOf(command.input.target, directory), command.input.question)
    case 'case.post_consult':
      return content(null, command.input.text)
    case 'case.mark_answer':
      return content(words.marks[command.input.mark])
    case 'case.add_to_consult':
      return content(askedOf({ kind: 'members', memberIds: command.input.memberIds }, directory))
    case 'case.decline_consult':
    case 'case.withdraw_consult':
    case 'case.close_consult':
      return content(null, command.input.reason)
    case 'case.accept_escalation':
    case 'case.claim_consult':
    case 'case.unmark_answer':
    case 'case.look_at_consult':
      return content(null)
    case 'case.start_guide':
    case 'case.step_guide':
      return content(null, answersIn(command.input.taken))
    case 'case.act_in_guide':
      return attentionContent(command.input.command, directory)
    case 'case.leave_guide':
    case 'case.hand_to_ai':
      return content(null, command.input.reason)
    case 'case.commit':
      return content(null, command.input.text)
    case 'case.keep_commitment':
    case 'case.drop_commitment':
      return content(null, command.input.reason)
    case 'case.rate_handoff':
      return content(ratingWords({ ...command.input, note: null }), command.input.note)
    case 'case.answer_ai': {
      const { granted, option, text } = command.input
      return content(option ?? (granted === null ? null : granted ? words.allowed : words.notAllowed), text)
    }
    case 'case.take_pen':
    case 'case.resend_message':
      return content(null)
    default:
      return command satisfies never
  }
}

/** `To Ben Okafor, Carla Nunes`, `To Billing`, `To whoever knows refunds`. */
function askedOf(target: ConsultTarget, { members, teams }: Directory): string {
  switch (target.kind) {
    case 'member':
    case 'members': {
      const ids = target.kind === 'member' ? [target.memberId] : target.memberIds
      return words.toPlace(ids.map((id) => members.get(id)?.name ?? t.common.unknownMember).join(', '))
    }
    case 'team':
      return words.toPlace(teams.get(target.teamId)?.name ?? t.common.none)
    case 'anyone':
      return target.skill === null ? words.toAnyone : words.toSkill(target.skill.replaceAll('_', ' '))
    default:
      return target satisfies never
  }
}

/** What was answered in these steps, and why the recommended path was left; null where nothing was. */
function answersIn(taken: readonly StepTaken[]): string | null {
  const lines = taken.flatMap((step) => [
    ...(step.kind === 'answered' ? [step.words] : []),
    ...('offPath' in step && step.offPath ? [step.offPath] : []),
  ])
  return lines.join('\n') || null
}

/** `Maria Santos (Billing)`, or the team alone. */
export function placeName(place: Place, directory: Directory): string {
  const team = directory.teams.get(place.teamId)?.name ?? t.common.none
  if (!place.memberId) return team
  return `${directory.members.get(place.memberId)?.name ?? t.common.unknownMember} (${team})`
}
