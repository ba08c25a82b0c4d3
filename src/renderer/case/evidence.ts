import type { Evidence, Flag, FlagCode } from '../../shared/case/flag.ts'
import type { Span } from './segments.ts'

/** Finding what a flag points at on the screen. */

/** The spans of every flag in every message, by message id, so that a message is marked without looking at the flags. */
export function spansByMessage(flags: readonly Flag[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>()
  for (const flag of flags) {
    flag.evidence.forEach((evidence, index) => {
      if (evidence.kind !== 'message') return
      const { messageId, start, end, quote } = evidence
      const span = { id: evidenceKey(flag.code, index), start, end, quote }
      const known = spans.get(messageId)
      if (known) known.push(span)
      else spans.set(messageId, [span])
    })
  }
  return spans
}

/** The name under which a flag's `index`th piece of evidence is found on the screen. */
export function evidenceKey(code: FlagCode, index: number): string {
  return `${code}:${index}`
}

/** The flag code out of an evidence key. */
export function codeOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf(':'))
}

/** The piece of evidence a person looks at: the `index`th of a flag. `nonce` changes with every jump, also to the same place. */
export interface EvidenceFocus {
  readonly code: FlagCode
  readonly index: number
  readonly nonce: number
}

/** The evidence in focus, or null when the flag or its evidence is gone meanwhile. */
export function focusedEvidence(
  flags: readonly Flag[],
  focus: EvidenceFocus | null,
): { flag: Flag; evidence: Evidence } | null {
  const flag = flags.find(({ code }) => code === focus?.code)
  const evidence = focus ? flag?.evidence[focus.index] : undefined
  return flag && evidence ? { flag, evidence } : null
}

/**
 * The flag that Agree and Override mean: the one last looked at, else the one they meant `before` while nobody has judged
 * it (a stronger one that comes meanwhile must not slip under the finger), else the strongest nobody has judged, else the
 * first.
 */
export function flagInHand(
  flags: readonly Flag[],
  chosen: FlagCode | null,
  before: FlagCode | null = null,
): Flag | null {
  return (
    flags.find(({ code }) => code === chosen) ??
    flags.find(({ code, verdict }) => code === before && verdict === null) ??
    flags.find(({ verdict }) => verdict === null) ??
    flags[0] ??
    null
  )
}

/** The name under which the place of a piece of evidence is found in the facts panel; null for one in the conversation. */
export function placeOf(evidence: Evidence): string | null {
  switch (evidence.kind) {
    case 'message':
      return null
    case 'fact':
      return `fact:${evidence.factId}`
    case 'attempt':
      return `attempt:${evidence.attemptId}`
    case 'clock':
      return `clock:${evidence.clock}`
    case 'case':
      return `case:${evidence.caseId}`
    case 'assessment':
    case 'customer':
    case 'signal':
      return `${evidence.kind}:${evidence.field}`
    default:
      return evidence satisfies never
  }
}
