import { evaluate } from './expressions.ts'
import type { Fold } from './fold.ts'
import type { Guide, GuideLibrary, StepOf } from './guide.ts'
import type { SeenValue } from './run.ts'
import type { GuideScope, RunScope } from './scope.ts'
import { mergeSeen } from './seen.ts'
import { initialValues } from './set-values.ts'
import { stepOf } from './step-index.ts'
import { type Forward, type Frame, nameOf } from './walk-state.ts'

/** Steps that nobody is asked about: checks, the way into a sub-guide, the end. */

/** Most guides inside one another. */
export const mostNested = 10

/** What comes by itself; `fault`: a step of that kind has the turn and cannot be done by itself. */
export type Automatic =
  | { readonly kind: 'taken'; readonly taken: Forward }
  | { readonly kind: 'fault'; readonly fault: string; readonly saw: readonly SeenValue[] }
  /** A person has the turn, or nobody. */
  | { readonly kind: 'none' }

/** What the expressions of a run are asked about now. */
export function scopeOf(fold: Fold, scope: RunScope): GuideScope {
  const { state, member, directory, at } = scope
  return { state, member, directory, at, vars: fold.vars(), answers: fold.answers() }
}

/** What the step that has the turn does by itself. */
export function automaticStep(fold: Fold, scope: RunScope, library: GuideLibrary): Automatic {
  const { frame, step: key } = fold.state()
  const step = frame?.guide && key !== null ? stepOf(frame.guide, key) : null
  if (!frame?.guide || !step) return { kind: 'none' }
  const at = { guide: frame.key, version: frame.version, step: step.key }
  switch (step.type) {
    case 'check': {
      const { branch, fault, saw } = answerCheck(frame.guide, step, scopeOf(fold, scope))
      if (fault !== null) return { kind: 'fault', fault, saw }
      return { kind: 'taken', taken: { kind: 'checked', ...at, branch, saw: [...saw], offPath: null } }
    }
    case 'guide': {
      const inner = library.published(step.guide)
      const fault = nestingFault(frame, step, inner?.title ?? null)
      if (!inner || fault !== null) return { kind: 'fault', fault: fault ?? '', saw: [] }
      const values = initialValues(inner, scopeOf(fold, scope))
      if (values.fault !== null) return { kind: 'fault', fault: values.fault, saw: [] }
      const entered = { guide: inner.key, version: inner.version }
      return { kind: 'taken', taken: { kind: 'entered', ...at, inner: entered, set: values.set } }
    }
    case 'outcome':
      return { kind: 'taken', taken: { kind: 'ended', ...at, result: step.result } }
    default:
      return { kind: 'none' }
  }
}

/** Why a sub-guide cannot be entered here; null: it can, if it is published. `title` null: it is not. */
export function nestingFault(frame: Frame, step: StepOf<'guide'>, title: string | null): string | null {
  if (title === null) return `The guide “${step.guide}” is not published.`
  let depth = 0
  for (let one: Frame | null = frame; one; one = one.outer) {
    if (one.key === step.guide) return `“${title}” is being run already: a guide cannot run inside itself.`
    depth += 1
  }
  return depth >= mostNested ? `Guides are nested more than ${mostNested} deep at “${nameOf(step)}”.` : null
}

type CheckAnswer =
  | { readonly branch: string | null; readonly fault: null; readonly saw: readonly SeenValue[] }
  | { readonly branch: null; readonly fault: string; readonly saw: readonly SeenValue[] }

/** The first branch that holds. One that cannot be asked before it leaves the check unanswered. */
export function answerCheck(guide: Guide, step: StepOf<'check'>, scope: GuideScope): CheckAnswer {
  const seen: (readonly SeenValue[])[] = []
  for (const { key, label, when } of step.branches) {
    const { value, fault, saw } = evaluate(guide, when, scope)
    seen.push(saw)
    if (value === true) return { branch: key, fault: null, saw: mergeSeen(seen) }
    if (value !== false) {
      const why = fault ?? 'It does not answer yes or no.'
      return { branch: null, fault: `The branch “${label || key}” cannot be asked: ${why}`, saw: mergeSeen(seen) }
    }
  }
  const saw = mergeSeen(seen)
  return step.otherwise
    ? { branch: null, fault: null, saw }
    : { branch: null, fault: 'No branch of the check holds.', saw }
}
