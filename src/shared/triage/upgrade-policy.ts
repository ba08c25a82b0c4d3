import { z } from 'zod'
import type { FlagCode } from '../case/flag.ts'

/** Where the first release kept what is now `rules[code]`. */
const formerNames: readonly (readonly [former: string, code: FlagCode])[] = [
  ['lowConfidence', 'low_confidence'],
  ['humanRequested', 'human_requested'],
  ['negativeSentiment', 'negative_sentiment'],
  ['overLimit', 'over_limit'],
  ['failedAttempts', 'failed_attempts'],
  ['legalThreat', 'legal_threat'],
  ['vip', 'vip'],
  ['dataMismatch', 'data_mismatch'],
]

const formerSchema = z.looseObject({ lowConfidence: z.looseObject({ minimum: z.number() }) })

/** A policy as the first release stored it, in today's shape; anything else is given back as it is. */
export function upgradePolicy(stored: unknown): unknown {
  const former = formerSchema.safeParse(stored)
  if (!former.success || 'rules' in former.data) return stored
  const names = new Set(formerNames.map(([name]) => name))
  const rules = Object.fromEntries(
    formerNames.flatMap(([name, code]) => (former.data[name] === undefined ? [] : [[code, former.data[name]]])),
  )
  const rest = Object.fromEntries(Object.entries(former.data).filter(([name]) => !names.has(name)))
  return { ...rest, rules }
}
