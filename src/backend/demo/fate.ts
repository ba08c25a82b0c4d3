import type { Severity } from '../../shared/case/basics.ts'
import { type ClockKind, defaultSlaPolicy } from '../../shared/sla/clock.ts'
import type { Random } from './random.ts'

/** What became of a case after it came in, and how long ago that was: the inbox should look like an ordinary day. */

export type Fate =
  | 'queue'
  | 'queue_at_risk'
  | 'queue_breached'
  | 'working'
  | 'working_at_risk'
  | 'working_breached'
  | 'waiting_customer'
  | 'waiting_third_party'
  | 'escalated'
  | 'escalated_late'
  | 'accepted'
  | 'returned'
  | 'recalled'
  | 'resolved'
  | 'resolved_after_escalation'
  | 'reopened'

const weights: Readonly<Record<Fate, number>> = {
  queue: 29,
  queue_at_risk: 2,
  queue_breached: 1.5,
  working: 15,
  working_at_risk: 1.5,
  working_breached: 1,
  waiting_customer: 9,
  waiting_third_party: 4,
  escalated: 7,
  escalated_late: 1,
  accepted: 7,
  returned: 2,
  recalled: 1.5,
  resolved: 14,
  resolved_after_escalation: 3,
  reopened: 1.5,
}

/** The steps of a fate in minutes after receipt, and the age of the case now. All of it lies in the past. */
export interface Course {
  readonly fate: Fate
  readonly age: number
  readonly assigned: number
  readonly replied: number
  readonly noted: number
  /** The decisive step: escalated, set waiting, resolved. */
  readonly turned: number
  /** The step after it: accepted, returned, recalled, reopened. */
  readonly answered: number
  readonly ended: number
}

const longest = 6 * 24 * 60

/** Deals the course of a case of this severity. */
export function dealCourse(random: Random, severity: Severity): Course {
  const fate = random.weighted(weights)
  const target = (kind: ClockKind): number => defaultSlaPolicy.minutes[kind][severity]
  const between = (from: number, to: number): number => tenth(from + random.next() * (to - from))
  const response = target('first_response')
  const resolution = target('resolution')
  const acknowledgement = target('acknowledgement')
  const assigned = between(response * 0.08, response * 0.4)
  const replied = between(assigned + response * 0.05, response * 0.85)
  const noted = between(replied + 0.5, replied + resolution * 0.06)
  const turned = between(noted + resolution * 0.03, noted + resolution * 0.2)
  const answered = between(turned + acknowledgement * 0.1, turned + acknowledgement * 0.7)
  const ended = between(answered + resolution * 0.05, answered + resolution * 0.3)
  const age = ((): number => {
    switch (fate) {
      case 'queue':
        return between(Math.min(1.5, response * 0.05), response * 0.6)
      case 'queue_at_risk':
        return between(response * 0.78, response * 0.93)
      case 'queue_breached':
        return between(response * 1.05, response * 1.7)
      case 'working':
        return between(noted, Math.max(noted + 1, resolution * 0.6))
      case 'working_at_risk':
        return between(resolution * 0.78, resolution * 0.95)
      case 'working_breached':
        return between(resolution * 1.02, resolution * 1.25)
      case 'waiting_customer':
        return between(turned + 5, Math.min(longest, turned + resolution * 1.6))
      case 'waiting_third_party':
        return between(turned + 1, Math.max(turned + 2, resolution * 0.6))
      case 'escalated':
        return between(turned + acknowledgement * 0.02, turned + acknowledgement * 0.55)
      case 'escalated_late':
        return between(turned + acknowledgement * 1.1, turned + acknowledgement * 1.8)
      case 'accepted':
      case 'returned':
      case 'recalled':
        return between(answered + 1, Math.max(answered + 2, resolution * 0.6))
      case 'resolved':
        return between(turned + 5, longest)
      case 'resolved_after_escalation':
        return between(ended + 5, longest)
      case 'reopened':
        return between(ended + 1, ended + resolution * 0.4)
      default:
        return fate satisfies never
    }
  })()
  return { fate, age, assigned, replied, noted, turned, answered, ended }
}

function tenth(minutes: number): number {
  return Math.round(minutes * 10) / 10
}
