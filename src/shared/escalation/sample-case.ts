import type { Severity } from '../case/basics.ts'
import { type FlagCode, flagGroups } from '../case/flag.ts'
import type { Customer } from '../case/parts.ts'
import { noSignals } from '../case/signals.ts'
import { type Case, caseSchema } from '../case/state.ts'

/** What a dry run supposes of a case; everything else is ordinary. */
export interface SupposedCase {
  readonly category: string
  readonly severity: Severity
  /** ISO instant at which it came in. */
  readonly at: string
  readonly teamId: string
  readonly language: string
  readonly tier: Customer['tier']
  readonly vulnerable: boolean
  /** Money the proposed action would give away, in `currency`; null: none is proposed. */
  readonly amount: number | null
  readonly currency: string
  readonly flags: readonly FlagCode[]
}

const nobody = '00000000-0000-4000-8000-000000000000'

/** A case that is nobody's, with what is supposed of it. */
export function sampleCase(supposed: SupposedCase): Case {
  const { at, category, severity, language, amount } = supposed
  return caseSchema.parse({
    id: nobody,
    workspaceId: nobody,
    reference: 'ESC-0000-000000',
    externalId: null,
    version: 1,
    subject: 'A dry run',
    category,
    product: null,
    channel: 'email',
    language,
    status: 'open',
    severity,
    riskCategory: 'operational',
    teamId: supposed.teamId,
    ownerId: null,
    followers: [],
    customer: {
      id: 'dry-run',
      name: 'A customer',
      email: null,
      phone: null,
      tier: supposed.tier,
      lifetimeValue: null,
      language,
      country: null,
      customerSince: null,
      recentContacts: null,
      vulnerabilities: supposed.vulnerable ? ['supposed'] : [],
    },
    conversation: [],
    facts: [],
    attempts: [],
    commitments: [],
    assessment:
      amount === null
        ? null
        : {
            model: 'dry run',
            confidence: null,
            intent: null,
            sentiment: null,
            goal: null,
            summary: null,
            stopReason: null,
            proposedAction: null,
            requestedAmount: { amount, currency: supposed.currency },
          },
    signals: noSignals,
    flags: supposed.flags.map((code) => ({
      code,
      group: flagGroups[code],
      label: code,
      sentence: '',
      counterfactual: '',
      observed: { value: '', text: '' },
      threshold: { value: '', text: '' },
      evidence: [],
      contribution: 10,
      suggests: { type: 'functional', skill: category },
      policyVersion: 1,
      raisedAt: at,
      verdict: null,
    })),
    priority: { score: 0, contributions: [] },
    escalations: [],
    notes: [],
    snoozes: [],
    reminders: [],
    clocks: [],
    resolution: null,
    reopenCount: 0,
    timeline: [],
    touched: {},
    receivedAt: at,
    updatedAt: at,
  })
}
