import { edgesOf, type Guide, type GuideLibrary, type GuideStep } from './guide.ts'
import type { OutcomeResult } from './keys.ts'
import type { StepTaken } from './run.ts'
import { stepOf } from './step-index.ts'

/** Where a run stands after some records, and where one more leads. No expression is asked: replay is exact. */

/** A guide that is being run: the run's own, or a sub-guide inside `outer`. */
export interface Frame {
  readonly key: string
  readonly version: number
  /** Null: this version is not known here. */
  readonly guide: Guide | null
  /** The step of the outer guide that entered it; null for the run's own guide. */
  readonly enteredAt: string | null
  readonly outer: Frame | null
  /** 0 for the run's own guide. */
  readonly depth: number
}

export interface WalkState {
  readonly frame: Frame | null
  /** Key of the step whose turn it is; null: none. */
  readonly step: string | null
  /** Where there is no step: the one that led nowhere. */
  readonly stuckAt: string | null
  /** Why there is no step, in a sentence. */
  readonly fault: string | null
  /** How the run ended; null while it runs. */
  readonly ended: OutcomeResult | null
}

export const notBegun: WalkState = {
  frame: null,
  step: null,
  stuckAt: null,
  fault: 'The run has not begun.',
  ended: null,
}

/** A record other than going back, which is no step but cuts the path. */
export type Forward = Exclude<StepTaken, { kind: 'back' }>

/** Why a record cannot follow here: it is of another step, or takes a way the step does not have. Null: it can. */
export function misfit(state: WalkState, taken: Forward): string | null {
  const { frame } = state
  if (state.ended !== null) return 'The run has ended.'
  if (frame === null) return taken.kind === 'entered' ? null : 'The run has not begun.'
  const here = state.step ?? (taken.kind === 'jumped' ? state.stuckAt : null)
  if (taken.guide !== frame.key || taken.version !== frame.version || taken.step !== here) {
    return 'The run stands at another step.'
  }
  const step = frame.guide && stepOf(frame.guide, taken.step)
  if (!frame.guide || !step) return 'There is no such step.'
  switch (taken.kind) {
    case 'entered':
      return step.type === 'guide' && step.guide === taken.inner.guide ? null : 'The step enters no such guide.'
    case 'answered':
      return answerMisfit(step, taken.option)
    case 'checked':
      return edgeTo(step, taken.branch === null ? 'otherwise' : `branch:${taken.branch}`)
        ? null
        : 'The check has no such branch.'
    case 'ticked':
      return step.type === 'instruction' ? null : 'Only instructions are ticked off.'
    case 'acted':
      return step.type === 'action' ? null : 'The step is no action.'
    case 'ended':
      return step.type === 'outcome' && step.result === taken.result ? null : 'The step is no such end.'
    case 'jumped':
      return stepOf(frame.guide, taken.to) ? null : 'There is no step of that name to go to.'
    default:
      return taken satisfies never
  }
}

function answerMisfit(step: GuideStep, option: string | null): string | null {
  if (step.type !== 'question') return 'The step asks nothing.'
  if (step.answer.kind === 'options') {
    return option !== null && edgeTo(step, `option:${option}`) ? null : 'The question has no such answer.'
  }
  return option === null ? null : 'The question is answered in words or by a number.'
}

/** The state after a record. One that does not fit leads to a state without a step that says so. */
export function after(state: WalkState, taken: Forward, library: GuideLibrary): WalkState {
  const wrong = misfit(state, taken)
  if (wrong !== null) {
    const lost = { ...state, step: null, stuckAt: state.step ?? state.stuckAt }
    return state.step === null && state.fault !== null && state.frame ? lost : { ...lost, fault: wrong }
  }
  if (taken.kind === 'entered') return entered(state, taken, library)
  const { frame } = state
  const step = frame?.guide ? stepOf(frame.guide, taken.step) : null
  if (!frame || !step) return { ...state, step: null, fault: 'There is no such step.' }
  switch (taken.kind) {
    case 'answered':
      return goTo(frame, step, edgeTo(step, taken.option === null ? null : `option:${taken.option}`)?.to ?? null)
    case 'checked':
      return goTo(frame, step, edgeTo(step, taken.branch === null ? 'otherwise' : `branch:${taken.branch}`)?.to ?? null)
    case 'ticked':
    case 'acted':
      return goTo(frame, step, edgeTo(step, null)?.to ?? null)
    case 'jumped':
      return goTo(frame, step, taken.to)
    case 'ended':
      return ended(frame, taken.step, taken.result)
    default:
      return taken satisfies never
  }
}

function entered(state: WalkState, { inner }: Extract<Forward, { kind: 'entered' }>, library: GuideLibrary): WalkState {
  const guide = library.find(inner.guide, inner.version)
  const frame: Frame = {
    key: inner.guide,
    version: inner.version,
    guide,
    enteredAt: state.step,
    outer: state.frame,
    depth: state.frame ? state.frame.depth + 1 : 0,
  }
  const stuck = (fault: string): WalkState => ({ frame, step: null, stuckAt: null, fault, ended: null })
  if (!guide) return stuck(`Version ${inner.version} of the guide “${inner.guide}” is not known here.`)
  if (guide.start === null) return stuck(`The guide “${guide.title}” has no first step.`)
  if (!stepOf(guide, guide.start)) return stuck(`The first step of the guide “${guide.title}” is not there.`)
  return { frame, step: guide.start, stuckAt: null, fault: null, ended: null }
}

function goTo(frame: Frame, from: GuideStep, to: string | null): WalkState {
  const known = to !== null && frame.guide ? stepOf(frame.guide, to) : null
  if (known) return { frame, step: known.key, stuckAt: null, fault: null, ended: null }
  const fault =
    to === null
      ? `“${nameOf(from)}” leads nowhere from here.`
      : `“${nameOf(from)}” leads to “${to}”, which is not there.`
  return { frame, step: null, stuckAt: from.key, fault, ended: null }
}

function ended(frame: Frame, at: string, result: OutcomeResult): WalkState {
  const { outer, enteredAt } = frame
  if (!outer) return { frame, step: null, stuckAt: at, fault: null, ended: result }
  const step = outer.guide && enteredAt !== null ? stepOf(outer.guide, enteredAt) : null
  if (!step) return { frame: outer, step: null, stuckAt: enteredAt, fault: 'There is no such step.', ended: null }
  return goTo(outer, step, (edgeTo(step, `result:${result}`) ?? edgeTo(step, null))?.to ?? null)
}

function edgeTo(step: GuideStep, via: string | null): ReturnType<typeof edgesOf>[number] | undefined {
  return edgesOf(step).find((edge) => edge.via === via)
}

/** A step as people call it. */
export function nameOf({ key, title }: Pick<GuideStep, 'key' | 'title'>): string {
  return title.trim() || key
}
