import type { Kysely } from 'kysely'
import { flagCodes } from '../../shared/case/flag.ts'
import type { CodeFigures, Share, TriageReport } from '../../shared/contract/triage.ts'
import { wilsonInterval } from '../../shared/statistics/wilson.ts'
import { countSamples } from '../db/sampled-contact.ts'
import type { Tables } from '../db/tables.ts'
import { readIn } from '../db/transaction.ts'
import { type CodeCounts, countCases, countFlags, countMisses } from '../db/triage-report.ts'

const day = 24 * 60 * 60 * 1_000

/**
 * How right the flags of a workspace were in the last `days` days: per code how often it fired, was confirmed and
 * overridden, its precision (confirmed among judged, 95 % Wilson interval), misses, and whether the precision fell
 * against the same stretch before. Sampled contacts estimate what nobody noticed.
 */
export function reportTriage(
  deps: { readonly db: Kysely<Tables>; readonly now: () => Date },
  workspaceId: string,
  days: number,
): Promise<TriageReport> {
  const to = deps.now()
  const from = new Date(to.getTime() - days * day)
  const before = { from: new Date(from.getTime() - days * day), to: from }
  return readIn(deps.db, workspaceId, async (db) => {
    const period = { from, to }
    const flags = await countFlags(db, period)
    const former = await countFlags(db, before)
    const misses = await countMisses(db, period)
    const { cases, escalatedUnflagged } = await countCases(db, period)
    const { waiting, judged, missed, population } = await countSamples(db, period)
    const byCode = new Map(flags.map((counts) => [counts.code, counts]))
    const formerByCode = new Map(former.map((counts) => [counts.code, counts]))
    return {
      from: from.toISOString(),
      to: to.toISOString(),
      days,
      cases,
      escalatedUnflagged,
      codes: flagCodes.map((code) => ({
        code,
        ...figures(byCode.get(code), formerByCode.get(code)),
        missed: misses.get(code) ?? 0,
      })),
      missedOther: misses.get('other') ?? 0,
      samples: { waiting, judged, missed, missRate: shareOf(missed, judged), population },
    }
  })
}

function figures(now: CodeCounts | undefined, before: CodeCounts | undefined): Omit<CodeFigures, 'code' | 'missed'> {
  const { fired = 0, confirmed = 0, overridden = 0, tooEarly = 0, tooLate = 0, wrongReason = 0 } = now ?? {}
  const precision = shareOf(confirmed, confirmed + overridden)
  const former = before ? shareOf(before.confirmed, before.confirmed + before.overridden) : null
  return { fired, confirmed, overridden, tooEarly, tooLate, wrongReason, precision, fellFrom: fell(former, precision) }
}

/** A share with its interval; null of nothing. */
export function shareOf(part: number, of: number): Share | null {
  const interval = of > 0 ? wilsonInterval(part, of) : null
  return interval && { value: part / of, low: interval.low, high: interval.high, of }
}

/** The former precision, when the interval of today's lies wholly below it: a fall that chance does not explain. */
export function fell(former: Share | null, now: Share | null): Share | null {
  return former && now && now.high < former.low ? former : null
}
