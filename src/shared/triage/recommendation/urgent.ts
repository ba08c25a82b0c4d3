import type { FlagCode } from '../../case/flag.ts'
import { handOver } from './hand-over.ts'
import { type Candidate, type Standpoint, weights } from './suggestion.ts'

/** Flags that belong to those who answer for the law and for safety. */
export const graveCodes: ReadonlySet<FlagCode> = new Set([
  'safety',
  'security',
  'legal_threat',
  'legal_hold',
  'regulatory',
  'fraud_suspected',
  'ethical_concern',
])

/** Compliance, safety and security: at once to those who answer for it. */
export function grave(standpoint: Standpoint): Candidate[] {
  return standpoint.flags
    .filter(
      ({ code, suggests, risk }) => graveCodes.has(code) || suggests.type === 'compliance' || risk === 'compliance',
    )
    .map((flag) =>
      handOver(standpoint, {
        flag,
        type: 'compliance',
        weight: weights.grave,
        why: 'must go at once to those who answer for it',
      }),
    )
}

const impactCodes: ReadonlySet<FlagCode> = new Set(['outage', 'widespread', 'public_exposure', 'abuse_or_threat'])

/** What reaches further than one customer. */
export function impact(standpoint: Standpoint): Candidate[] {
  return standpoint.flags
    .filter(({ code, suggests }) => impactCodes.has(code) && suggests.type === 'priority')
    .map((flag) =>
      handOver(standpoint, {
        flag,
        type: 'priority',
        weight: weights.impact,
        why: 'reaches further than this customer',
      }),
    )
}
