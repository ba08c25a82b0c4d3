import { z } from 'zod'
import { normalize } from '../backend/intake/normalize.ts'
import type { Flag, Priority } from '../shared/case/flag.ts'
import type { IntakeCase } from '../shared/contract/intake.ts'
import { defaultSlaPolicy } from '../shared/sla/clock.ts'
import { startClock } from '../shared/sla/clock-times.ts'
import { defaultTriagePolicy } from '../shared/triage/policy.ts'
import { type TriageInput, triage } from '../shared/triage/triage.ts'

/** The one place where evaluations meet the product's triage: what intake makes of a record, and what triage says. */

/** The policy that is measured: the one a new workspace begins with. */
export const policy = defaultTriagePolicy

/** A message counts as negative at or below this mood, -1 to 1. */
export const negativeMaximum = thresholdOf('negative_sentiment')
/** More failures than this raise a flag. */
export const allowedFailures = thresholdOf('failed_attempts')

function thresholdOf(code: 'negative_sentiment' | 'failed_attempts'): number {
  return z.object({ maximum: z.number() }).parse(policy.rules[code]).maximum
}

/** When contacts come in that do not say so themselves: fixed, as results must not depend on the day. */
const usualReceipt = '2026-01-15T12:00:00.000Z'

/** What triage says of a case. */
export interface Triaged {
  readonly flags: readonly Flag[]
  readonly priority: Priority
}

/** The case that intake makes of a record. A new one each time: nothing remembered of an earlier run helps. */
export function caseOf(record: IntakeCase): TriageInput {
  const times = record.conversation.flatMap(({ at }) => (at === undefined ? [] : [Date.parse(at)]))
  const last = times.length > 0 ? new Date(Math.max(...times)).toISOString() : usualReceipt
  const received = normalize(record, {
    id: '018f0000-0000-7000-8000-000000000001',
    workspaceId: '018f0000-0000-7000-8000-000000000002',
    reference: 'ESC-2026-000001',
    teamId: '018f0000-0000-7000-8000-000000000003',
    now: record.receivedAt ?? last,
  })
  const { receivedAt } = received
  return {
    ...received,
    status: 'new',
    reopenCount: 0,
    clocks: [
      startClock('first_response', received, receivedAt, defaultSlaPolicy),
      startClock('resolution', received, receivedAt, defaultSlaPolicy),
    ],
  }
}

/** Runs the product's triage over a case, as intake does when it comes in. */
export function runTriage(input: TriageInput): Triaged {
  return triage(input, policy, input.receivedAt)
}

/** The case with what an intent model of the workspace read out of it, as the backend writes it down. */
export function withIntent(input: TriageInput, intent: NonNullable<TriageInput['signals']['intent']>): TriageInput {
  return { ...input, signals: { ...input.signals, intent } }
}
