import type { CaseEvent } from '../case/events.ts'
import { byStrength, type Flag } from '../case/flag.ts'
import type { Case } from '../case/state.ts'
import type { TriagePolicy } from './policy.ts'
import { scorePriority } from './priority.ts'
import { triage } from './triage.ts'

type FlagsChanged = Extract<CaseEvent, { type: 'flags_changed' }>

/**
 * Looks at a case again after something changed: the event that brings its flags up to date, or null when they are.
 * - A flag that says what it said keeps the moment and the policy version that raised it.
 * - A flag somebody judged stays as it was judged, unless the customer has since written new evidence for it.
 * - A flag nobody judged lapses when it no longer holds; the trail keeps it.
 */
export function retriage(state: Case, policy: TriagePolicy, at: string): FlagsChanged | null {
  const fresh = triage(state, policy, at).flags
  const before = new Map(state.flags.map((flag) => [flag.code, flag]))
  const now = new Set(fresh.map(({ code }) => code))
  const changed = fresh.flatMap((flag) => {
    const known = before.get(flag.code)
    const next = known ? successor(known, flag, state) : flag
    return next === known ? [] : [next]
  })
  const lapsed = state.flags.filter(({ code, verdict }) => verdict === null && !now.has(code)).map(({ code }) => code)
  const byCode = new Map(changed.map((flag) => [flag.code, flag]))
  const flags = [
    ...state.flags.filter(({ code }) => !lapsed.includes(code)).map((flag) => byCode.get(flag.code) ?? flag),
    ...changed.filter(({ code }) => !before.has(code)),
  ].toSorted(byStrength)
  const priority = scorePriority({ ...state, flags }, policy)
  if (changed.length === 0 && lapsed.length === 0 && isSame(priority, state.priority)) return null
  return { type: 'flags_changed', changed, lapsed, priority, policyVersion: policy.version }
}

function successor(known: Flag, fresh: Flag, state: Case): Flag {
  const { verdict } = known
  if (verdict !== null) return hasNewEvidence(fresh, verdict.at, state) ? fresh : known
  if (isSame(reading(known), reading(fresh))) return known
  return { ...fresh, raisedAt: known.raisedAt }
}

/** What makes a flag another one to its reader. */
function reading({ label, sentence, observed, threshold, evidence, sources, mergedInto, contribution }: Flag) {
  return { label, sentence, observed, threshold, evidence, sources, mergedInto, contribution }
}

function hasNewEvidence({ evidence }: Flag, since: string, { conversation }: Case): boolean {
  const later = new Set(
    conversation.filter(({ at, author }) => author === 'customer' && at > since).map(({ id }) => id),
  )
  return evidence.some((one) => one.kind === 'message' && later.has(one.messageId))
}

/** Deep equality of plain data whose keys stand in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
