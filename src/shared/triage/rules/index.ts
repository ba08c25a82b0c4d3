import { abuseOrThreat } from './abuse-or-threat.ts'
import { aged } from './aged.ts'
import { anomaly } from './anomaly.ts'
import { beyondPermissions } from './beyond-permissions.ts'
import { conflictingInput } from './conflicting-input.ts'
import { dataMismatch } from './data-mismatch.ts'
import { dissatisfiedWithHandling } from './dissatisfied-with-handling.ts'
import { ethicalConcern } from './ethical-concern.ts'
import { executiveReview } from './executive-review.ts'
import { extensionsUsed } from './extensions-used.ts'
import { failedAttempts } from './failed-attempts.ts'
import { fraudSuspected } from './fraud-suspected.ts'
import { humanRequested } from './human-requested.ts'
import { intentUnclear } from './intent-unclear.ts'
import { legalHold } from './legal-hold.ts'
import { legalThreat } from './legal-threat.ts'
import { lowConfidence } from './low-confidence.ts'
import { negativeSentiment } from './negative-sentiment.ts'
import { outOfScope } from './out-of-scope.ts'
import { outage } from './outage.ts'
import { overLimit } from './over-limit.ts'
import { policyException } from './policy-exception.ts'
import { publicExposure } from './public-exposure.ts'
import { regulatory } from './regulatory.ts'
import { reopened } from './reopened.ts'
import { repeatContact } from './repeat-contact.ts'
import { repeatedSystemError } from './repeated-system-error.ts'
import { resolutionSlaRisk } from './resolution-sla-risk.ts'
import { responseSlaRisk } from './response-sla-risk.ts'
import type { Rule } from './rule.ts'
import { safety } from './safety.ts'
import { security } from './security.ts'
import { sentimentFalling } from './sentiment-falling.ts'
import { supervisorRequested } from './supervisor-requested.ts'
import { suspectedDefect } from './suspected-defect.ts'
import { unknownCause } from './unknown-cause.ts'
import { vip } from './vip.ts'
import { vulnerableCustomer } from './vulnerable-customer.ts'
import { widespread } from './widespread.ts'

/** The catalogue, one file a code, in the order of its groups. */
export const rules: readonly Rule[] = [
  lowConfidence,
  intentUnclear,
  outOfScope,
  overLimit,
  policyException,
  beyondPermissions,
  humanRequested,
  supervisorRequested,
  dissatisfiedWithHandling,
  negativeSentiment,
  sentimentFalling,
  abuseOrThreat,
  vulnerableCustomer,
  responseSlaRisk,
  resolutionSlaRisk,
  aged,
  extensionsUsed,
  reopened,
  repeatContact,
  outage,
  safety,
  security,
  vip,
  widespread,
  publicExposure,
  failedAttempts,
  unknownCause,
  suspectedDefect,
  repeatedSystemError,
  regulatory,
  legalThreat,
  legalHold,
  fraudSuspected,
  executiveReview,
  ethicalConcern,
  dataMismatch,
  conflictingInput,
  anomaly,
]
