import { describe, expect, it } from 'vitest'
import { aCase, aFlag } from '../../../test/fixtures/case-builder.ts'
import { caseEventSchema } from '../case/events.ts'
import { caseSchema } from '../case/state.ts'
import { defaultTriagePolicy, triagePolicySchema } from '../triage/policy.ts'
import { retriage } from '../triage/retriage.ts'
import { workspaceSettingsSchema } from './feed.ts'

/** What the first release wrote is read: its records and caches are still there. */

/** The fields that came after it, taken out of a case of today. */
function asFirstRelease() {
  const { findings, signals, misses, consults, sight, ...rest } = aCase({ flags: [aFlag()] })
  return {
    ...rest,
    flags: rest.flags.map(({ risk, severity, sources, mergedInto, ...flag }) => ({
      ...flag,
      threshold: { value: 0.7, text: 'at least 70 % (policy version 1)' },
    })),
    priority: {
      score: rest.priority.score,
      contributions: rest.priority.contributions.map(({ kind, ...one }) => one),
    },
    clocks: rest.clocks.map(({ extensions, targetMinutes, policyVersion, waits, teams, ...clock }) => clock),
  }
}

const formerPolicy = {
  version: 3,
  lowConfidence: { minimum: 0.8, points: 12 },
  humanRequested: { points: 8 },
  negativeSentiment: { maximum: -0.4, points: 8 },
  overLimit: { limit: 250, otherCurrencies: { PHP: 5_000 }, points: 10 },
  failedAttempts: { maximum: 2, points: 8 },
  legalThreat: { points: 20 },
  vip: { minimumLifetimeValue: 10_000, points: 10 },
  dataMismatch: { tolerance: 0.5, points: 10 },
  severityPoints: { S1: 40, S2: 28, S3: 16, S4: 6 },
  tierPoints: { standard: 0, plus: 3, vip: 8 },
}

describe('what the first release wrote', () => {
  it('is a case with nothing known outside it, and triage can look at it again', () => {
    const state = caseSchema.parse(JSON.parse(JSON.stringify(asFirstRelease())))
    expect(state).toMatchObject({
      consults: [],
      sight: 'full',
      findings: [],
      misses: [],
      signals: { intent: null, related: null },
    })
    expect(state.flags[0]).toMatchObject({ sources: [{ kind: 'rule' }], mergedInto: null })
    expect(() => retriage(state, defaultTriagePolicy, '2026-03-05T09:00:00.000Z')).not.toThrow()
  })

  it('is a policy whose numbers are kept and whose new rules have their defaults', () => {
    const policy = triagePolicySchema.parse(formerPolicy)
    expect(policy.version).toBe(3)
    expect(policy.rules.low_confidence).toMatchObject({ enabled: true, minimum: 0.8, points: 12 })
    expect(policy.rules.over_limit).toMatchObject({ limit: 250, otherCurrencies: { PHP: 5_000 } })
    expect(policy.rules.outage).toEqual(defaultTriagePolicy.rules.outage)
    expect(policy.models).toEqual(defaultTriagePolicy.models)
    expect('lowConfidence' in policy).toBe(false)
  })

  it('is settings without a trial', () => {
    const settings = {
      workspace: { id: aCase().workspaceId, slug: 'harbor', name: 'Harbor', currency: 'USD' },
      slaPolicy: {
        version: 1,
        atRiskShare: 0.75,
        minutes: {
          first_response: { S1: 15, S2: 30, S3: 120, S4: 480 },
          resolution: { S1: 240, S2: 480, S3: 1_440, S4: 4_320 },
          acknowledgement: { S1: 10, S2: 20, S3: 60, S4: 240 },
        },
      },
      triagePolicy: formerPolicy,
    }
    expect(workspaceSettingsSchema.parse(settings).triageTrial).toBeNull()
  })

  it('is verdicts without a judgement of their own', () => {
    const priority = { score: 16, contributions: [{ name: 'severity', label: 'Severity S3', points: 16 }] }
    expect(caseEventSchema.parse({ type: 'flag_confirmed', code: 'vip', priority })).toMatchObject({
      judgement: 'right',
      reason: null,
    })
    expect(caseEventSchema.parse({ type: 'flag_overridden', code: 'vip', reason: 'No.', priority })).toMatchObject({
      judgement: 'wrong',
    })
  })
})
