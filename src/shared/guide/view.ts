import { suggestionsFor } from './answers.ts'
import { answerCheck, automaticStep, scopeOf } from './automatic-steps.ts'
import { type FilledAction, fillAction } from './fill-action.ts'
import { type Fold, foldOf, type RunRecords } from './fold.ts'
import type { Guide, GuideLibrary, GuideStep, StepOf } from './guide.ts'
import type { OutcomeResult } from './keys.ts'
import { lastDone } from './path.ts'
import type { SeenValue } from './run.ts'
import type { GuideScope, RunScope } from './scope.ts'
import { mergeSeen } from './seen.ts'
import { stepOf } from './step-index.ts'
import { type LikelyPath, stepsLeft } from './steps-left.ts'
import { renderTemplate } from './templates.ts'
import { pathOf, type Walk, walkOf } from './walk.ts'

/** A run as the screen shows it: the present step with its words filled in for the case. */

interface StepBase {
  readonly key: string
  readonly title: string
  /** For the reader: why this is asked, where to look. */
  readonly note: string
  /** What could not be filled in or asked, in sentences. */
  readonly faults: readonly string[]
  /** What the expressions of the step looked at. */
  readonly saw: readonly SeenValue[]
}

export type AnswerView =
  | {
      readonly kind: 'options'
      /** `suggested`: the case suggests it. Where one is, taking another asks for a reason. */
      readonly options: readonly { readonly key: string; readonly label: string; readonly suggested: boolean }[]
    }
  | { readonly kind: 'number'; readonly unit: string | null; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'text' }

/** A way a person may take at a step that cannot be done by itself. */
export interface BranchChoice {
  /** Null: otherwise. */
  readonly branch: string | null
  readonly label: string
}

export type StepView =
  | (StepBase & { readonly type: 'question'; readonly text: string; readonly answer: AnswerView })
  | (StepBase & { readonly type: 'instruction'; readonly text: string; readonly points: readonly string[] })
  | (StepBase & { readonly type: 'action'; readonly filled: FilledAction })
  /**
   * A check that waits: `ready`, it can be answered now (give `go_on`); else it could not be asked, and a person takes
   * one of `choices` with `reason`, which they may word differently.
   */
  | (StepBase & {
      readonly type: 'check'
      readonly ready: boolean
      readonly choices: readonly BranchChoice[]
      readonly reason: string
    })
  /** A sub-guide that cannot be entered (`ready` false): one goes to another step instead, with `reason`. */
  | (StepBase & { readonly type: 'guide'; readonly ready: boolean; readonly guide: string; readonly reason: string })
  /** The end that was reached. */
  | (StepBase & { readonly type: 'outcome'; readonly result: OutcomeResult; readonly text: string })

export interface RunView {
  readonly walk: Walk
  /** The present step, or the end that was reached; null where the run is stuck. */
  readonly step: StepView | null
  /** Why it cannot go on by the guide, in a sentence; null: it can. */
  readonly fault: string | null
  /** Steps a person still has to do on the likely path; null: no end can be reached. */
  readonly stepsLeft: number | null
  /** The step that has the turn waits for nothing but the action before it, which has been given by now: give `go_on`. */
  readonly goesOn: boolean
  /** Index into the path of the entry that going back does anew; null: there is nothing to go back to. */
  readonly backTo: number | null
}

/** The run as it stands on the case as it is now. */
export function viewOf(
  run: RunRecords,
  scope: RunScope,
  library: GuideLibrary,
  weight?: LikelyPath['weight'],
): RunView {
  const fold = foldOf(run, library)
  const walk: Walk = { ...walkOf(fold), path: pathOf(run, fold) }
  const asked = scopeOf(fold, scope)
  const step = viewOfStep(fold, { walk, asked, scope, library })
  const stopped = step !== null && (step.type === 'check' || step.type === 'guide') && !step.ready
  const back = lastDone(walk.path, walk.path.length)
  const done = walk.path[back]?.taken
  return {
    walk,
    step,
    fault: walk.fault ?? (stopped ? (step.faults[0] ?? '') : unanswerable(step)),
    stepsLeft: stepsLeft(walk, library, { ...(weight && { weight }), likely: likelyNow(asked) }),
    goesOn: step?.type === 'check' && step.ready && done?.kind === 'acted' && done.command !== null,
    backTo: walk.state === 'ended' || back === -1 ? null : back,
  }
}

interface Viewing {
  readonly walk: Walk
  readonly asked: GuideScope
  readonly scope: RunScope
  readonly library: GuideLibrary
}

function viewOfStep(fold: Fold, { walk, asked, scope, library }: Viewing): StepView | null {
  const { guide } = walk
  const last = walk.path.at(-1)?.taken
  const reached = walk.state === 'ended' && guide && last?.kind === 'ended' ? stepOf(guide, last.step) : null
  const step = walk.step ?? reached
  if (!guide || !step) return null
  const base = { key: step.key, title: step.title, note: step.note }
  switch (step.type) {
    case 'question':
      return { type: 'question', ...base, ...questionView(guide, step, asked) }
    case 'instruction': {
      const texts = [step.text, ...step.points].map((template) => renderTemplate(guide, template, asked))
      const [text, ...points] = texts.map(({ text: words }) => words)
      return { type: 'instruction', ...base, text: text ?? '', points, ...told(texts) }
    }
    case 'action': {
      const filled = fillAction(guide, step, asked)
      return { type: 'action', ...base, filled, faults: filled.faults.map(({ reason }) => reason), saw: filled.saw }
    }
    case 'check':
    case 'guide': {
      const next = automaticStep(fold, scope, library)
      const fault = next.kind === 'fault' ? next.fault : null
      const saw = next.kind === 'fault' ? next.saw : []
      const waiting = { ...base, ready: fault === null, faults: fault === null ? [] : [fault], saw }
      if (step.type === 'guide') {
        return {
          type: 'guide',
          ...waiting,
          guide: step.guide,
          reason: fault ? `It could not be entered. ${fault}` : '',
        }
      }
      return {
        type: 'check',
        ...waiting,
        choices: choicesOf(step),
        reason: fault ? `It could not be asked. ${fault}` : '',
      }
    }
    case 'outcome': {
      const text = renderTemplate(guide, step.text, asked)
      return { type: 'outcome', ...base, result: step.result, text: text.text, ...told([text]) }
    }
    default:
      return step satisfies never
  }
}

function questionView(guide: Guide, step: StepOf<'question'>, asked: GuideScope) {
  const text = renderTemplate(guide, step.text, asked)
  const { suggested, saw, faults } = suggestionsFor(guide, step, asked)
  const { answer } = step
  const view: AnswerView =
    answer.kind === 'options'
      ? {
          kind: 'options',
          options: answer.options.map(({ key, label }) => ({ key, label, suggested: suggested.includes(key) })),
        }
      : answer.kind === 'number'
        ? { kind: 'number', unit: answer.unit, min: answer.min, max: answer.max }
        : { kind: 'text' }
  return { text: text.text, answer: view, ...told([text, { saw, faults }]) }
}

function told(parts: readonly { readonly faults: readonly string[]; readonly saw: readonly SeenValue[] }[]) {
  return { faults: parts.flatMap(({ faults }) => faults), saw: mergeSeen(parts.map(({ saw }) => saw)) }
}

/** The branches of a check, as a person may take them instead of it. */
export function choicesOf({ branches, otherwise }: StepOf<'check'>): BranchChoice[] {
  return [
    ...branches.map(({ key, label }) => ({ branch: key, label: label || key })),
    ...(otherwise ? [{ branch: null, label: otherwise.label }] : []),
  ]
}

function unanswerable(step: StepView | null): string | null {
  const none = step?.type === 'question' && step.answer.kind === 'options' && step.answer.options.length === 0
  return none ? 'The question has no answers.' : null
}

/** The suggested answer and the branch that holds now: the best guess for steps that are still to come. */
function likelyNow(scope: GuideScope): NonNullable<LikelyPath['likely']> {
  return (guide: Guide, step: GuideStep) => {
    if (step.type === 'question') {
      const [option] = suggestionsFor(guide, step, scope).suggested
      return option === undefined ? null : `option:${option}`
    }
    if (step.type !== 'check') return null
    const { branch, fault } = answerCheck(guide, step, scope)
    if (fault !== null) return null
    return branch === null ? 'otherwise' : `branch:${branch}`
  }
}
