import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { FlagCode, Judgement, Verdict } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'

/** What people say of flags. */

/** What can be said against a flag, in the order of its keys. */
export const objections = ['wrong', 'wrong_reason', 'too_early', 'too_late'] as const
export type Objection = (typeof objections)[number]

/** What was said, also where it was said before there were five words for it. */
export function judgementOf({ kind, judgement }: Verdict): Judgement {
  return judgement ?? (kind === 'confirmed' ? 'right' : 'wrong')
}

/** The command that says it. Too early and too late let the flag stand. */
export function verdictCommand(code: FlagCode, judgement: Judgement, why: string): CaseCommand {
  const reason = why.trim() || null
  switch (judgement) {
    case 'right':
    case 'too_early':
    case 'too_late':
      return { type: 'case.confirm_flag', input: { code, judgement, reason } }
    case 'wrong':
    case 'wrong_reason':
      return { type: 'case.override_flag', input: { code, judgement, reason } }
    default:
      return judgement satisfies never
  }
}

/** Flags whose verdict the backend has not answered yet. */
export function pendingVerdicts({ flags, timeline }: Case, confirmedVersion: number): ReadonlySet<FlagCode> {
  const waiting = new Set(
    timeline
      .filter(
        ({ version, kind }) => version > confirmedVersion && (kind === 'flag_confirmed' || kind === 'flag_overridden'),
      )
      .map(({ details }) => details.code),
  )
  return new Set(
    flags
      .filter(({ code, mergedInto }) => waiting.has(code) || (mergedInto !== null && waiting.has(mergedInto)))
      .map(({ code }) => code),
  )
}
