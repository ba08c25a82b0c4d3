import { authorityKindSchema } from '../../shared/approval/authority.ts'
import { packetItemSchema } from '../../shared/case/escalation.ts'
import { type Judgement, judgementSchema } from '../../shared/case/flag.ts'
import type { Case, TimelineEntry } from '../../shared/case/state.ts'
import { clockKindSchema } from '../../shared/sla/clock-kind.ts'
import { authorityWords } from '../ui/authority-words.ts'
import { formatWhen, humanize } from '../ui/format.ts'
import { minutesInWords } from './clock-words.ts'
import { penLine } from './pen-lines.ts'
import { common, words } from './words.ts'

/** The timeline in words. */
export interface TimelineLine {
  readonly key: number
  readonly at: string
  readonly who: string
  readonly what: string
  readonly detail: string | null
  /** Decided at this desk and not yet confirmed. */
  readonly pending: boolean
}

/** What happened to the case, newest first. */
export function timelineLines(state: Case, confirmedVersion: number): TimelineLine[] {
  return state.timeline
    .map((entry, index) => ({
      key: index,
      at: entry.at,
      who: entry.by.name,
      what: lineOf(entry, state),
      detail: detailOf(entry),
      pending: entry.version > confirmedVersion,
    }))
    .toReversed()
}

/** The longer words of an entry: the flags raised, the reason given, what solved the case. */
function detailOf({ kind, details }: TimelineEntry): string | null {
  if (kind === 'case_triaged') return details.flags || words.timeline.lines.no_flags
  if (kind === 'flags_changed') return flagsChanged(details) ?? words.timeline.lines.flags_same
  if (kind === 'ladder_climbed') return climbDetail(details)
  if (kind === 'clocks_timed') return dueTimes(details)
  if (kind === 'guide_started' || kind === 'guide_stepped') return guideDetail(details)
  if (kind === 'commitment_made' && details.due) return words.timeline.lines.commitment_due_at(formatWhen(details.due))
  if (kind === 'handoff_rated') return ratedDetail(details)
  return details.reason ?? (kind === 'case_resolved' ? (details.summary ?? null) : null)
}

/** What the packet lacked, and the receiver's own words. */
function ratedDetail({ missing = '', reason = '' }: TimelineEntry['details']): string | null {
  const items = missing.split(' ').filter(Boolean)
  const lacked = items.map((item) => word(packetNames, item)).join(', ')
  return [lacked && words.timeline.lines.handoff_lacked(lacked), reason].filter(Boolean).join('. ') || null
}

/** Why somebody else was told than the ladder names, and how late the step was taken. */
function climbDetail({ instead = '', late = '0' }: TimelineEntry['details']): string | null {
  const { lines } = words.timeline
  const parts = [
    instead && word(lines.ladder_instead, instead),
    Number(late) > 0 && lines.ladder_late(minutesInWords(Number(late))),
  ]
  return parts.filter(Boolean).join(' ') || null
}

function flagsChanged({ flags = '', lapsed = '' }: TimelineEntry['details']): string | null {
  const gone = lapsed.split(' ').filter(Boolean)
  const names = gone.map((code) => word(common.flag, code)).join(' · ')
  const { flags_now, flags_gone } = words.timeline.lines
  return [flags && flags_now(flags), names && flags_gone(names)].filter(Boolean).join('. ') || null
}

/** 'Resolution due 10:42 · First reply stands still'. */
function dueTimes(details: TimelineEntry['details']): string {
  const { lines } = words.timeline
  return clockKindSchema.options
    .flatMap((kind) => {
      const due = details[kind]
      if (due === undefined) return []
      const name = common.clockKind[kind]
      return [due ? lines.clock_due(name, formatWhen(due)) : lines.clock_still(name)]
    })
    .join(' · ')
}

/** What a customer or a system sent in: '2 messages, 1 fact'. */
function cameIn(details: TimelineEntry['details']): string {
  const { lines } = words.timeline
  const parts = (['messages', 'facts', 'findings'] as const).flatMap((name) => {
    const count = Number(details[name] ?? 0)
    return count > 0 ? [lines[name](count)] : []
  })
  return parts.length > 0 ? lines.came_in(parts.join(', ')) : lines.contact_continued
}

function judged({ code = '', judgement = '' }: TimelineEntry['details'], state: Case, otherwise: Judgement): string {
  const said = judgementSchema.safeParse(judgement)
  return words.timeline.lines.judged[said.success ? said.data : otherwise](flagLabel(state, code))
}

function lineOf(entry: TimelineEntry, state: Case): string {
  const { kind, details } = entry
  const { lines } = words.timeline
  const value = (name: string) => details[name] ?? ''
  switch (kind) {
    case 'case_received':
      return lines.case_received(word(common.channel, value('channel')))
    case 'case_triaged':
      return lines.case_triaged
    case 'clock_extended':
      return lines.clock_extended(word(common.clockKind, value('clock')), minutesInWords(Number(value('minutes'))))
    case 'miss_recorded':
      return lines.miss_recorded(value('code') === 'other' ? lines.miss_other : word(common.flag, value('code')))
    case 'case_assigned':
      return lines.case_assigned(value('to'))
    case 'case_reassigned':
      return lines.case_reassigned(value('to'))
    case 'case_escalated':
      return lines.case_escalated(word(common.escalationType, value('type')), value('to'))
    case 'status_changed':
      return lines.status_changed(word(common.status, value('from')), word(common.status, value('to')))
    case 'severity_changed':
      return lines.severity_changed(value('from'), value('to'))
    case 'case_resolved':
      return lines.case_resolved(word(words.dialogs.rootCauses, value('rootCause')))
    case 'flag_confirmed':
      return judged(details, state, 'right')
    case 'flag_overridden':
      return judged(details, state, 'wrong')
    case 'contact_continued':
      return cameIn(details)
    case 'ladder_climbed':
      return details.to
        ? lines.ladder_moved(value('step'), details.to)
        : lines.ladder_climbed(value('step'), value('told'))
    case 'ladder_held':
      return lines.ladder_held(formatWhen(value('until')))
    case 'ladder_overridden':
      return lines.ladder_overridden(value('step'))
    case 'approval_asked':
      return lines.approval_asked(authorityOf(details), value('to'))
    case 'approval_expired':
      return value('what') === 'grant' ? lines.grant_expired : lines.request_expired
    case 'concession_recorded':
      return (value('under') === 'grant' ? lines.given_granted : lines.given_alone)(authorityOf(details))
    case 'guide_started':
      return lines.guide_started(value('guide'))
    case 'guide_stepped':
      return details.result
        ? lines.guide_ended(value('guide'), word(words.guide.result, details.result))
        : lines.guide_stepped(value('guide'), Number(value('steps')))
    case 'guide_left':
      return lines.guide_left(value('guide'))
    case 'commitment_made':
    case 'commitment_kept':
    case 'commitment_dropped':
    case 'commitment_reminded':
    case 'commitment_missed':
      return lines[kind](value('promise'))
    case 'commitment_handed_on':
      return lines.commitment_handed_on(value('to'), value('promise'))
    case 'handoff_rated':
      return lines.handoff_rated(
        [
          value('needed') === 'yes' ? words.handoff.needed : words.handoff.notNeeded,
          value('rightPlace') === 'yes' ? words.handoff.rightPlace : words.handoff.wrongPlace,
          value('complete') === 'yes' ? words.handoff.complete : words.handoff.notComplete,
        ].join(' · '),
      )
    case 'consult_asked':
      return lines.consult_asked(value('to'))
    case 'consult_posted':
      return value('answer') === 'true' ? lines.consult_answered : lines.consult_wrote
    case 'consult_marked':
      return (value('mark') === 'solution' ? lines.consult_solved : lines.consult_helpful)(value('to'))
    case 'consult_unmarked':
      return lines.consult_unhelpful(value('to'))
    case 'consult_joined':
      return lines.consult_joined(value('to'))
    case 'consult_reminded':
      return lines.consult_reminded(Number(value('told')))
    case 'consult_widened':
      return details.to ? lines.consult_widened(details.to) : lines.consult_reopened
    case 'case_snoozed':
      return details.wait ? lines.snoozed_for_reply : lines.snoozed_until(formatWhen(value('until')))
    case 'snooze_ended':
      return snoozeEnd(value('why'))
    case 'reminder_set':
      return lines.reminder_set(formatWhen(value('until')))
    case 'consult_claimed':
    case 'consult_declined':
    case 'consult_withdrawn':
    case 'consult_closed':
    case 'consult_escalated':
    case 'consult_looked':
    case 'consult_unanswered':
    case 'note_edited':
    case 'case_followed':
    case 'case_unfollowed':
    case 'reminder_dropped':
    case 'reminder_came':
    case 'approval_granted':
    case 'approval_denied':
    case 'approval_withdrawn':
    case 'ladder_released':
    case 'flags_changed':
    case 'signals_read':
    case 'clocks_timed':
    case 'escalation_accepted':
    case 'escalation_returned':
    case 'escalation_recalled':
    case 'note_added':
    case 'reply_sent':
    case 'case_reopened':
      return lines[kind]
    default:
      return penLine(entry) ?? humanize(kind)
  }
}

function snoozeEnd(why: string): string {
  const { snooze_due, snooze_clock, snooze_taken_up } = words.timeline.lines
  if (why === 'clock') return snooze_clock
  return why === 'due' ? snooze_due : snooze_taken_up
}

/** Why the recommended way was left, else why the guide was offered, else the newest answer. */
function guideDetail({ reason, offered, said }: TimelineEntry['details']): string | null {
  const { lines } = words.timeline
  if (reason) return lines.guide_off_path(reason)
  return offered || (said ? lines.guide_said(said) : null)
}

/** What was asked for or given; the timeline knows no currency. */
function authorityOf({ authority, amount }: TimelineEntry['details']): string {
  const kind = authorityKindSchema.safeParse(authority)
  if (!kind.success) return humanize(authority ?? '')
  return authorityWords(kind.data, amount === undefined ? null : Number(amount), null)
}

/** The packet's items by name. */
const packetNames: Readonly<Record<string, string>> = Object.fromEntries(
  packetItemSchema.options.map((item) => [item, words.packet[item]]),
)

function word(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? humanize(code)
}

function flagLabel(state: Case, code: string): string {
  return state.flags.find((flag) => flag.code === code)?.label ?? word(common.flag, code)
}
