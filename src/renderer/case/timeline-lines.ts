import type { Case, TimelineEntry } from '../../shared/case/state.ts'
import { humanize } from '../ui/format.ts'
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
  if (kind === 'flags_changed') return flagsChanged(details)
  return details.reason ?? (kind === 'case_resolved' ? (details.summary ?? null) : null)
}

function flagsChanged({ flags = '', lapsed = '' }: TimelineEntry['details']): string | null {
  const gone = lapsed.split(' ').filter(Boolean)
  const names = gone.map((code) => word(common.flag, code)).join(' · ')
  return [flags, names && words.timeline.lines.flags_gone(names)].filter(Boolean).join(' — ') || null
}

function lineOf({ kind, details }: TimelineEntry, state: Case): string {
  const { lines } = words.timeline
  const value = (name: string) => details[name] ?? ''
  switch (kind) {
    case 'case_received':
      return lines.case_received(word(common.channel, value('channel')))
    case 'case_triaged':
      return lines.case_triaged
    case 'clock_extended':
      return lines.clock_extended(word(common.clockKind, value('clock')))
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
      return lines.flag_confirmed(flagLabel(state, value('code')))
    case 'flag_overridden':
      return lines.flag_overridden(flagLabel(state, value('code')))
    case 'flags_changed':
    case 'contact_continued':
    case 'signals_read':
    case 'escalation_accepted':
    case 'escalation_returned':
    case 'escalation_recalled':
    case 'note_added':
    case 'reply_sent':
    case 'case_reopened':
      return lines[kind]
    default:
      return humanize(kind)
  }
}

function word(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? humanize(code)
}

function flagLabel(state: Case, code: string): string {
  return state.flags.find((flag) => flag.code === code)?.label ?? word(common.flag, code)
}
