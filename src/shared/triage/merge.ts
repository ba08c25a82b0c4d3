import type { Evidence, Flag, FlagCode } from '../case/flag.ts'

/**
 * Pairs of codes that say the same of a case: `always`, or only when they point at the same evidence. The weaker of a
 * pair is shown under the stronger one and adds nothing to the priority.
 */
const pairs: readonly (readonly [FlagCode, FlagCode, 'always' | 'same_evidence'])[] = [
  ['human_requested', 'supervisor_requested', 'same_evidence'],
  ['negative_sentiment', 'sentiment_falling', 'always'],
  ['negative_sentiment', 'dissatisfied_with_handling', 'same_evidence'],
  ['negative_sentiment', 'abuse_or_threat', 'same_evidence'],
  ['dissatisfied_with_handling', 'intent_unclear', 'same_evidence'],
  ['low_confidence', 'intent_unclear', 'same_evidence'],
  ['low_confidence', 'out_of_scope', 'same_evidence'],
  ['intent_unclear', 'out_of_scope', 'same_evidence'],
  ['over_limit', 'policy_exception', 'same_evidence'],
  ['over_limit', 'beyond_permissions', 'same_evidence'],
  ['policy_exception', 'beyond_permissions', 'same_evidence'],
  ['over_limit', 'anomaly', 'same_evidence'],
  ['failed_attempts', 'repeated_system_error', 'same_evidence'],
  ['failed_attempts', 'unknown_cause', 'same_evidence'],
  ['repeated_system_error', 'unknown_cause', 'same_evidence'],
  ['data_mismatch', 'conflicting_input', 'same_evidence'],
  ['reopened', 'repeat_contact', 'always'],
  ['resolution_sla_risk', 'aged', 'always'],
  ['resolution_sla_risk', 'extensions_used', 'same_evidence'],
  ['outage', 'widespread', 'always'],
  ['legal_threat', 'regulatory', 'same_evidence'],
  ['legal_threat', 'legal_hold', 'same_evidence'],
  ['legal_threat', 'public_exposure', 'same_evidence'],
  ['fraud_suspected', 'security', 'same_evidence'],
  ['vip', 'executive_review', 'same_evidence'],
]

/** Marks flags that a stronger one says already. A flag others are merged into is never merged itself. */
export function mergeFlags(flags: readonly Flag[]): Flag[] {
  const strongest = flags.toSorted((a, b) => b.contribution - a.contribution)
  const leading: Flag[] = []
  const mergedInto = new Map<FlagCode, FlagCode>()
  for (const flag of strongest) {
    const leader = leading.find((other) => sayTheSame(other, flag))
    if (leader) mergedInto.set(flag.code, leader.code)
    else leading.push(flag)
  }
  return flags.map((flag) => ({ ...flag, mergedInto: mergedInto.get(flag.code) ?? null }))
}

function sayTheSame(a: Flag, b: Flag): boolean {
  const pair = pairs.find(
    ([one, other]) => (one === a.code && other === b.code) || (one === b.code && other === a.code),
  )
  if (!pair) return false
  return pair[2] === 'always' || a.evidence.some((one) => b.evidence.some((other) => overlap(one, other)))
}

function overlap(a: Evidence, b: Evidence): boolean {
  if (a.kind === 'message' && b.kind === 'message')
    return a.messageId === b.messageId && a.start < b.end && b.start < a.end
  return placeOf(a) === placeOf(b)
}

function placeOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'message':
      return `message ${evidence.messageId}`
    case 'fact':
      return `fact ${evidence.factId}`
    case 'attempt':
      return `attempt ${evidence.attemptId}`
    case 'clock':
      return `clock ${evidence.clock}`
    case 'case':
      return `case ${evidence.caseId}`
    case 'assessment':
    case 'customer':
    case 'signal':
      return `${evidence.kind} ${evidence.field}`
    default:
      return evidence satisfies never
  }
}
