import { type Flag, type FlagCode, isModelOnly, isStanding, leadingFlags } from '../case/flag.ts'
import type { TriagePolicy } from './policy.ts'

/**
 * How likely each trigger alone means that a person has to take over, as shares from 0 to 1. Set by reason, learnt from
 * no data: near 1 where going on would do harm or the customer has asked for a person, about a half where authority or
 * knowledge is missing, low where a person would be kind but is not needed.
 */
const needs: Record<FlagCode, number> = {
  safety: 0.97,
  security: 0.9,
  legal_threat: 0.9,
  legal_hold: 0.9,
  regulatory: 0.85,
  fraud_suspected: 0.85,
  ethical_concern: 0.8,
  executive_review: 0.75,
  human_requested: 0.9,
  supervisor_requested: 0.92,
  abuse_or_threat: 0.6,
  vulnerable_customer: 0.7,
  outage: 0.6,
  widespread: 0.5,
  public_exposure: 0.55,
  over_limit: 0.6,
  beyond_permissions: 0.5,
  policy_exception: 0.3,
  out_of_scope: 0.55,
  low_confidence: 0.4,
  intent_unclear: 0.4,
  dissatisfied_with_handling: 0.4,
  negative_sentiment: 0.25,
  sentiment_falling: 0.3,
  failed_attempts: 0.35,
  repeated_system_error: 0.5,
  unknown_cause: 0.45,
  suspected_defect: 0.4,
  data_mismatch: 0.35,
  conflicting_input: 0.3,
  anomaly: 0.3,
  repeat_contact: 0.3,
  reopened: 0.4,
  vip: 0.1,
  aged: 0.1,
  extensions_used: 0.1,
  response_sla_risk: 0.05,
  resolution_sla_risk: 0.05,
}

/**
 * How strongly a person is needed, from 0 (the AI can go on) to just below 1 (it must not). Each standing flag that
 * speaks for itself is taken as an independent sign: 1 − Π (1 − need × belief), where `need` is the share of its code
 * above and `belief` is 1 for a rule of the house and the model's confidence (at most a half) where only a model says
 * so. A code switched off in the policy counts nothing. One more flag never lowers it. It is no probability: compare
 * scores with each other, not with a frequency.
 */
export function handoverScore(
  { flags }: { readonly flags: readonly Flag[] },
  policy: Pick<TriagePolicy, 'rules'>,
): number {
  const left = leadingFlags(flags)
    .filter((flag) => isStanding(flag) && policy.rules[flag.code]?.enabled !== false)
    .reduce((rest, flag) => rest * (1 - needs[flag.code] * belief(flag)), 1)
  return 1 - left
}

function belief(flag: Flag): number {
  if (!isModelOnly(flag)) return 1
  return 0.5 * Math.max(0, ...flag.sources.map((source) => (source.kind === 'model' ? (source.confidence ?? 1) : 0)))
}
