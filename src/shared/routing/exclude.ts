import type { Action } from '../access/permissions.ts'
import { listOf, moment } from '../triage/wording.ts'
import type { Candidate, RoutingRequest } from './candidate.ts'
import { roomOf } from './ramp.ts'
import type { RoutingPolicy } from './routing-policy.ts'

/**
 * What keeps somebody from a case: they are not the right person (`fit`), are not there (`there`), or are there and
 * have no room (`room`). A team without candidates hands on by what is missing: see `rank.ts`.
 */
export type Lack = 'fit' | 'there' | 'room'

export type ExclusionCode =
  | 'inactive'
  | 'barred'
  | 'not_meant'
  | 'permission'
  | 'skill'
  | 'language'
  | 'not_back'
  | 'off_shift'
  | 'shift_ends'
  | 'presence'
  | 'presence_old'
  | 'capacity'
  | 'ramp'

/** One reason why a member is left out, in plain words. */
export interface Exclusion {
  readonly code: ExclusionCode
  readonly lack: Lack
  readonly sentence: string
}

/** What exclusions and scores are worked out for: `now` in milliseconds since 1970, by the server's clock. */
export interface Situation {
  readonly request: RoutingRequest
  readonly policy: RoutingPolicy
  readonly now: number
  /**
   * When what is known of presence was so, where that is not now: a desk that is cut off ranks with the floor it last
   * heard of, and its own silence must not count as everybody's.
   */
  readonly knownAt?: number
}

/** Every reason why the member cannot get the case at `now`; empty when they can. */
export function exclusionsOf(candidate: Candidate, situation: Situation): Exclusion[] {
  return [...unfit(candidate, situation), ...absent(candidate, situation), ...full(candidate, situation)]
}

/** Not the right person, whenever it is. */
function unfit(candidate: Candidate, { request }: Situation): Exclusion[] {
  const found: Exclusion[] = []
  const add = (code: ExclusionCode, sentence: string) => found.push({ code, lack: 'fit', sentence })
  if (!candidate.active) add('inactive', 'No longer works here.')
  for (const { memberId, reason } of request.notTo) if (memberId === candidate.id) add('barred', reason)
  if (request.among && !request.among.memberIds.includes(candidate.id)) {
    add('not_meant', `It is meant for ${request.among.what}.`)
  }
  const missing = request.permissions.filter((action) => !candidate.permissions.includes(action))
  if (missing.length > 0) add('permission', `May not ${listOf(missing.map((action) => actionWords[action]))}.`)
  for (const { name, minimum } of request.skills) {
    const level = levelOf(candidate, name)
    if (level >= minimum) continue
    const skill = inWords(name)
    const has = level === 0 ? `Does not have the skill ${skill}` : `Has ${skill} at level ${level}`
    add('skill', `${has}; level ${minimum} is needed.`)
  }
  if (request.language !== null && !speaks(candidate, request.language)) {
    add('language', `Does not work in the customer's language (${request.language}).`)
  }
  return found
}

/** Not there at `now`, or not for long enough. */
function absent(candidate: Candidate, { request, policy, now, knownAt }: Situation): Exclusion[] {
  const { shift, presence, back } = candidate
  const found: Exclusion[] = []
  const add = (code: ExclusionCode, sentence: string) => found.push({ code, lack: 'there', sentence })
  if (back !== null && Date.parse(back.at) > now) {
    add('not_back', `${back.from === 'leave' ? 'On leave' : 'Cut off by an outage'} until ${moment(back.at)}.`)
  }
  if (!shift.on) {
    // An end that has passed is a shift state nobody renewed yet; the shift has begun.
    if (shift.until === null) add('off_shift', 'Off shift.')
    else if (Date.parse(shift.until) > now) add('off_shift', `Off shift until ${moment(shift.until)}.`)
  } else if (shift.endsAt !== null) {
    const left = (Date.parse(shift.endsAt) - now) / 60_000
    if (left <= 0) add('off_shift', `The shift ended at ${moment(shift.endsAt)}.`)
    else if (left < policy.shiftLeftMinutes) {
      const minutes = minutesOf(Math.ceil(left))
      add('shift_ends', `The shift ends in ${minutes}; at least ${minutesOf(policy.shiftLeftMinutes)} are needed.`)
    }
  }
  const heard = presence.heardAt === null ? null : Date.parse(presence.heardAt)
  const when = presence.heardAt === null ? null : moment(presence.heardAt)
  switch (presence.status) {
    case 'away':
    case 'offline':
    case 'in_training':
      add('presence', `${presenceWords[presence.status]}; ${when ? `last heard of at ${when}` : 'never heard of yet'}.`)
      break
    case 'busy':
    case 'available':
      if (heard === null || ((knownAt ?? now) - heard) / 60_000 > policy.presenceMinutes) {
        add('presence_old', when ? `Not heard of since ${when}.` : 'Never heard of yet.')
      } else if (presence.status === 'busy' && request.atOnce) {
        add('presence', 'Busy, and this case cannot wait.')
      }
      break
    default:
      presence.status satisfies never
  }
  return found
}

/** There, and without room for a case of this weight. */
function full(candidate: Candidate, { request, policy, now }: Situation): Exclusion[] {
  const { limit, share } = roomOf(candidate, policy, now)
  const { openLoad, capacity, back } = candidate
  if (openLoad + request.weight <= limit) return []
  // Who is not back yet is told so, not that they are full.
  if (back !== null && Date.parse(back.at) > now) return []
  const load = amount(openLoad)
  if (openLoad + request.weight <= capacity && back !== null) {
    const gone = back.from === 'leave' ? 'leave' : 'an outage'
    const percent = Math.round(share * 100)
    const sentence = `Just back from ${gone}, with ${percent} % of the free room opened so far: ${load} of ${limit} taken.`
    return [{ code: 'ramp', lack: 'room', sentence }]
  }
  const sentence =
    capacity === 0
      ? 'Carries no cases.'
      : openLoad < capacity
        ? `No room for a case of weight ${amount(request.weight)}: ${load} of ${capacity} taken.`
        : `Full: ${load} of ${capacity} taken.`
  // Without any capacity they are no help however quiet the day: that is no fullness which overflow could relieve.
  return [{ code: 'capacity', lack: capacity === 0 ? 'fit' : 'room', sentence }]
}

/** Level 1 to 5 of a skill, 0 for none. */
export function levelOf({ skills }: Candidate, name: string): number {
  return Object.hasOwn(skills, name) ? (skills[name] ?? 0) : 0
}

/** `pt` works for `pt-BR` and the other way round: regions understand each other better than a queue does. */
function speaks({ languages }: Candidate, wanted: string): boolean {
  const primary = primaryOf(wanted)
  return languages.some((language) => primaryOf(language) === primary)
}

function primaryOf(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase()
}

/** A name of data in words: `card_payments` as 'card payments'. */
export function inWords(name: string): string {
  return name.replaceAll('_', ' ')
}

/** A load in words, weights with at most two decimals: `3`, `2.5`. */
export function amount(load: number): string {
  return String(Math.round(load * 100) / 100)
}

function minutesOf(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`
}

const presenceWords = { away: 'Away', offline: 'Offline', in_training: 'In training' } as const

const actionWords: Readonly<Record<Action, string>> = {
  see: 'see the case',
  accept: 'accept cases that are not given to them by name',
  assign: 'assign cases',
  reassign: 'reassign cases',
  escalate: 'escalate cases',
  return: 'return cases',
  recall: 'recall escalations',
  note: 'write notes',
  reply: 'reply to customers',
  change_status: 'change the status',
  change_severity: 'change the severity',
  resolve: 'resolve cases',
  reopen: 'reopen cases',
  judge_flag: 'judge flags',
  climb: 'hold or hurry a ladder',
  ask_approval: 'ask for approval',
  decide_approval: 'answer requests for approval',
  record_authority: 'record what was given',
  run_guide: 'run guides',
  ask_consult: 'ask colleagues',
  answer_consult: 'answer questions of colleagues',
  answer_ai: 'answer the AI',
  take_pen: 'take over from the AI',
  hand_to_ai: 'give the AI the pen',
}
