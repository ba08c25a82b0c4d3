import { type Clock, type ClockKind, pauseClock, resumeClock } from '../sla/clock.ts'
import { type Approval, openApprovals } from './approval.ts'
import type { Status } from './basics.ts'
import type { CaseEvent, RecordedEvent } from './events.ts'
import type { Case } from './state.ts'

/** What events about authority do to a case: the requests, its status and its clocks. */

export type ApprovalEvent = Extract<
  CaseEvent,
  {
    type:
      | 'approval_asked'
      | 'approval_granted'
      | 'approval_denied'
      | 'approval_withdrawn'
      | 'approval_expired'
      | 'concession_recorded'
  }
>

/** The case after an event about authority. */
export function evolveApproval(state: Case, event: ApprovalEvent, { at, by }: RecordedEvent): Case {
  switch (event.type) {
    case 'approval_asked':
      return settle(
        {
          ...state,
          approvals: [...state.approvals, event.approval],
          followers: [...new Set([...state.followers, ...event.watchers])],
          status: 'waiting_approval',
        },
        at,
      )
    case 'approval_granted':
      return end(
        state,
        event.approvalId,
        { state: 'granted', decidedBy: by, decidedAt: at, reason: event.reason, grantExpiresAt: event.grantExpiresAt },
        at,
      )
    case 'approval_denied':
    case 'approval_withdrawn':
      return end(
        state,
        event.approvalId,
        {
          state: event.type === 'approval_denied' ? 'denied' : 'withdrawn',
          decidedBy: by,
          decidedAt: at,
          reason: event.reason,
        },
        at,
      )
    case 'approval_expired':
      return event.what === 'grant'
        ? { ...state, approvals: change(state, event.approvalId, { state: 'expired' }) }
        : end(state, event.approvalId, { state: 'expired', decidedAt: at }, at)
    case 'concession_recorded': {
      const { concession } = event
      return {
        ...state,
        concessions: [...state.concessions, concession],
        approvals: concession.approvalId
          ? change(state, concession.approvalId, { state: 'used', usedAt: at, usedFor: concession.what })
          : state.approvals,
      }
    }
    default:
      return event satisfies never
  }
}

/** Open requests end with the case they were made for. */
export function withdrawOpen(approvals: readonly Approval[], { at, by }: RecordedEvent): Approval[] {
  return approvals.map((approval) =>
    approval.state === 'asked' ? { ...approval, state: 'withdrawn', decidedBy: by, decidedAt: at } : approval,
  )
}

/** Once the customer wrote, nothing goes back to waiting for them. */
export function noLongerForCustomer(approvals: readonly Approval[]): Approval[] {
  return approvals.map((approval) =>
    approval.state === 'asked' && approval.statusBefore === 'waiting_customer'
      ? { ...approval, statusBefore: 'open' }
      : approval,
  )
}

/**
 * The clocks as the status asks for: waiting for the customer stops the resolution clock, waiting for approval those
 * that the open requests name; everything else runs.
 */
export function statusClocks(
  clocks: readonly Clock[],
  status: Status,
  at: string,
  approvals: readonly Approval[] = [],
): Clock[] {
  const still = new Set<ClockKind>(
    status === 'waiting_approval' ? openApprovals({ approvals }).flatMap(({ pauses }) => pauses) : [],
  )
  if (status === 'waiting_customer') still.add('resolution')
  return clocks.map((clock) => (still.has(clock.kind) ? pauseClock(clock, at) : resumeClock(clock, at)))
}

/** A request that ends: when it was the last one and the case still waits for it, the case goes back to what it was. */
function end(state: Case, id: string, ended: Partial<Approval>, at: string): Case {
  const approvals = change(state, id, ended)
  const before = approvals.find((approval) => approval.id === id)?.statusBefore ?? 'open'
  if (openApprovals({ approvals }).length > 0) return settle({ ...state, approvals }, at)
  if (state.status === 'waiting_approval') return settle({ ...state, approvals, status: before }, at)
  return { ...state, approvals, escalations: goesBackTo(state, before, at) }
}

/** An escalation raised while the request was waited for comes back to a case that waits no longer. */
function goesBackTo(state: Case, before: Status, at: string): Case['escalations'] {
  return state.escalations.map((escalation) =>
    escalation.state === 'raised' && escalation.statusBefore === 'waiting_approval'
      ? { ...escalation, statusBefore: before, clocksBefore: statusClocks(escalation.clocksBefore, before, at) }
      : escalation,
  )
}

function settle(state: Case, at: string): Case {
  return { ...state, clocks: statusClocks(state.clocks, state.status, at, state.approvals) }
}

function change(state: Case, id: string, changes: Partial<Approval>): Approval[] {
  return state.approvals.map((approval) => (approval.id === id ? { ...approval, ...changes } : approval))
}
