import { checkRecords } from '../../guide/check-records.ts'
import { foldOf } from '../../guide/fold.ts'
import type { OutcomeResult } from '../../guide/keys.ts'
import { isDone } from '../../guide/path.ts'
import type { GuideRun, StepTaken } from '../../guide/run.ts'
import { mostRecords } from '../../guide/run.ts'
import { walk } from '../../guide/walk.ts'
import { type DecideContext, type Refused, refused } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'
import type { StepInput } from './guide-input.ts'

export type StepEvent = Extract<CaseEvent, { type: 'guide_stepped' }>

/** What steps of a run come to, or why they may not be taken. */
export type Stepped = { readonly kind: 'stepped'; readonly event: StepEvent } | Refused

/**
 * Whether the steps are a lawful continuation of a run that goes on, and the event that records them. Expressions are
 * not evaluated: what the person saw is what is recorded, though the case moved meanwhile.
 */
export function takeSteps(state: Case, input: StepInput, context: DecideContext): Stepped {
  const found = findRunning(state, input.runId, context)
  if ('kind' in found) return found
  if (found.records.length !== input.seen) return movedOn(found)
  const follows = followOn(found, input.taken, context)
  if (follows.kind === 'refused') return follows
  const { runId, taken } = input
  const at = momentOf(input.at, found.records.at(-1)?.at ?? found.startedAt, context)
  return {
    kind: 'stepped',
    event: { type: 'guide_stepped', runId, title: found.title, at, taken, ended: follows.ended },
  }
}

/** The run while it goes on and the member may go on with it; else why not. */
export function findRunning(state: Case, runId: string, context: DecideContext): GuideRun | Refused {
  const denied = guardAccess(state, 'run_guide', context)
  if (denied) return denied
  const run = state.guideRuns.find(({ id }) => id === runId)
  if (!run) return refused('not_found', 'This guide was not started on this case.')
  if (run.state === 'running') return run
  const who = run.records.at(-1)?.by.name ?? run.startedBy.name
  return refused(
    'changed_meanwhile',
    `The guide “${run.title}” is over on this case.`,
    run.state === 'left' ? `It was left: ${run.leftBecause}` : `${who} brought it to its end.`,
  )
}

/** Refuses steps that are no lawful continuation of the run; else says how the whole run ended with them, if it did. */
export function followOn(
  run: GuideRun,
  taken: readonly StepTaken[],
  { guides }: DecideContext,
): { readonly kind: 'lawful'; readonly ended: OutcomeResult | null } | Refused {
  if (!guides.find(run.guide, run.version))
    return refused('unknown_target', 'This version of the guide is not known here.')
  const fault = checkRecords(run, taken, guides)
  if (fault !== null) return refused('invalid_input', `These steps do not follow in the guide. ${fault}`)
  const fold = foldOf(run, guides)
  for (const one of taken) fold.push(one)
  return { kind: 'lawful', ended: fold.state().ended }
}

/**
 * Takes runs back to before the step that made `made`, which is undone now. One that somebody went on with since stands
 * where it is.
 */
export function takeBackSteps(state: Case, made: string, context: DecideContext): StepEvent[] {
  return state.guideRuns.flatMap((run) => {
    if (run.state === 'left' || run.records.length >= mostRecords) return []
    const { path } = walk(run, context.guides)
    const keep = path.findIndex(({ taken }) => taken.kind === 'acted' && taken.made === made)
    if (keep < 1 || path.slice(keep + 1).some(({ taken }) => isDone(taken))) return []
    const taken: StepTaken[] = [{ kind: 'back', keep }]
    return [{ type: 'guide_stepped', runId: run.id, title: run.title, at: context.at, taken, ended: null }]
  })
}

/** When it was done: as the desk says, but never before what is on record nor after now. */
export function momentOf(at: string, notBefore: string, context: DecideContext): string {
  const sooner = at < context.at ? at : context.at
  return sooner < notBefore ? notBefore : sooner
}

function movedOn(run: GuideRun): Refused {
  const last = run.records.at(-1)
  return refused(
    'changed_meanwhile',
    `The guide “${run.title}” went on while you were working on it.`,
    last ? `${last.by.name} took its latest step.` : null,
  )
}
