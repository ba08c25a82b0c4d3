import type { EscalationType } from '../../shared/case/escalation.ts'
import { type FlagCode, flagCodes, flagGroups, isStanding } from '../../shared/case/flag.ts'
import { type MissedCode, missedCodeSchema } from '../../shared/case/miss.ts'
import type { Case } from '../../shared/case/state.ts'
import { common } from './words.ts'

/** What the AI may have missed on a case: which answers are offered, the likely ones first. */

/** An answer: what was missed, or that nothing was. */
export type MissAnswer = MissedCode | 'nothing'

/** What most often lies behind an escalation of each type that no flag asked for. */
const likelyBehind: Record<EscalationType, readonly FlagCode[]> = {
  functional: ['out_of_scope', 'low_confidence', 'failed_attempts', 'unknown_cause', 'data_mismatch', 'intent_unclear'],
  hierarchical: [
    'supervisor_requested',
    'over_limit',
    'policy_exception',
    'dissatisfied_with_handling',
    'beyond_permissions',
    'human_requested',
  ],
  priority: ['outage', 'widespread', 'vip', 'negative_sentiment', 'public_exposure', 'vulnerable_customer'],
  compliance: ['legal_threat', 'fraud_suspected', 'regulatory', 'security', 'safety', 'ethical_concern'],
}

/** Keys for the likely answers, for 'something else' and for 'nothing'. */
export const missKeys = { likely: ['1', '2', '3', '4', '5', '6'], other: '9', nothing: '0' } as const

/** Codes that can still be recorded as missed: not on the case, and not recorded yet. */
export function missable({ flags, misses }: Case): FlagCode[] {
  const taken = new Set<MissedCode>([
    ...flags.filter(isStanding).map(({ code }) => code),
    ...misses.map(({ code }) => code),
  ])
  return flagCodes.filter((code) => !taken.has(code))
}

/** The likely answers for an escalation of `type`; what a person said is not there is no likely answer. */
export function likelyMisses(state: Case, type: EscalationType): FlagCode[] {
  const open = new Set(missable(state))
  const overridden = new Set(state.flags.map(({ code }) => code))
  return likelyBehind[type].filter((code) => open.has(code) && !overridden.has(code))
}

/** All answers by group, for a list to choose from. */
export function missGroups(state: Case): { group: string; items: { value: string; label: string }[] }[] {
  const byGroup = Map.groupBy(missable(state), (code) => flagGroups[code])
  return [...byGroup].map(([group, codes]) => ({
    group: common.flagGroup[group],
    items: codes.map((code) => ({ value: code, label: common.flag[code] })),
  }))
}

/** True where an escalation has to be explained by what the AI missed: nothing stands on the case and nobody said yet. */
export function asksForMiss({ flags, misses }: Case): boolean {
  return misses.length === 0 && !flags.some(isStanding)
}

/** The answer a key stands for, or null. */
export function answerOfKey(key: string, likely: readonly FlagCode[]): MissAnswer | null {
  if (key === missKeys.nothing) return 'nothing'
  if (key === missKeys.other) return 'other'
  return /^[1-6]$/.test(key) ? (likely[Number(key) - 1] ?? null) : null
}

/** 'Legal threat', or 'something else'. */
export function missName(code: MissedCode, other: string): string {
  return code === 'other' ? other : common.flag[code]
}

/** The answer out of a text such as a kept field; null where it is none. */
export function missAnswerOf(value: string | null | undefined): MissAnswer | null {
  if (value === 'nothing') return 'nothing'
  const code = missedCodeSchema.safeParse(value)
  return code.success ? code.data : null
}
