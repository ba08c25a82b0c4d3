import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { round1 } from '../testing/fresh-wordings/round-1.ts'
import { round2 } from '../testing/fresh-wordings/round-2.ts'
import { round3 } from '../testing/fresh-wordings/round-3.ts'
import { round4 } from '../testing/fresh-wordings/round-4.ts'
import { round5 } from '../testing/fresh-wordings/round-5.ts'
import { at, saying } from '../testing/sample-cases.ts'
import { rules } from './index.ts'

/**
 * Wordings written before anybody had run them. What each round showed at first sight (recall / precision):
 *
 * | code | round 1 | round 2 | round 3 | round 4 | round 5 |
 * |---|---|---|---|---|---|
 * | legal_threat | 0.20 / 0.75 | 0.59 / 0.94 | | | |
 * | regulatory | 0.73 / 0.96 | 0.76 / 0.96 | | | |
 * | legal_hold | 0.73 / 0.96 | 0.55 / 1.00 | | | |
 * | fraud_suspected | 0.30 / 1.00 | 0.55 / 0.94 | 0.55 / 1.00 | 0.53 / 1.00 | 0.06 / 1.00 |
 * | executive_review | 0.80 / 0.83 | 0.69 / 0.95 | | | |
 * | ethical_concern | 0.17 / 0.83 | 0.14 / 0.80 | 0.57 / 0.85 | 0.30 / 0.82 | 0.19 / 1.00 |
 * | outage | 0.53 / 0.94 | 0.31 / 0.90 | 0.72 / 1.00 | 0.43 / 0.87 | 0.44 / 1.00 |
 * | safety | 0.67 / 0.95 | 0.72 / 0.91 | 0.93 / 0.93 | 0.60 / 0.95 | 0.44 / 1.00 |
 * | security | 0.57 / 1.00 | 0.62 / 1.00 | 0.75 / 1.00 | 0.57 / 1.00 | 0.19 / 1.00 |
 * | public_exposure | 0.53 / 0.94 | 0.41 / 0.80 | 0.75 / 0.97 | 0.63 / 0.86 | 0.25 / 1.00 |
 * | abuse_or_threat | | | 0.88 / 1.00 | 0.50 / 1.00 | 0.38 / 1.00 |
 * | dissatisfied_with_handling | | | 0.88 / 0.92 | 0.53 / 0.84 | 0.19 / 1.00 |
 * | vulnerable_customer | | | 0.90 / 0.97 | 0.77 / 1.00 | 0.50 / 0.89 |
 *
 * The patterns were widened after each round, so that the tests hold what was won; they say nothing about the next
 * wording nobody has looked at.
 */
const rounds = { round1, round2, round3, round4, round5 }
const leastRecall = 0.9

describe.each(Object.entries(rounds))('%s', (_, round) => {
  it.each(Object.entries(round))('%s', (code, { said, unsaid }) => {
    const rule = rules.find((one) => one.code === code)
    const isRaised = (text: string): boolean => Boolean(rule?.evaluate(saying(text), policy, at))
    expect(unsaid.filter(isRaised)).toEqual([])
    const missed = said.filter((text) => !isRaised(text))
    expect(1 - missed.length / said.length, missed.join('\n')).toBeGreaterThanOrEqual(leastRecall)
  })
})
