import type { GuideRun, StepTaken } from '../../guide/run.ts'
import { mostRecords } from '../../guide/run.ts'
import { type DecideContext, type Decision, refused } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'
import type { StepInput } from './guide-input.ts'

/** What steps of a run come to, or why they may not be taken. */
export type Stepped =
  | { readonly kind: 'stepped'; readonly event: Extract<CaseEvent, { type: 'guide_stepped' }> }
  | Extract<Decision, { kind: 'refused' }>

/**
 * Whether the steps are a lawful continuation of a run that goes on, and the event that records them. Expressions are
 * not evaluated: what the person saw is what is recorded, though the case moved meanwhile.
 */
export function takeSteps(state: Case, input: StepInput, context: DecideContext): Stepped {
  const found = findRunning(state, input.runId, context)
  if ('kind' in found) return found
  if (found.records.length !== input.seen) return movedOn(found)
  const fault = faultOf(found, input.taken, context)
  if (fault) return fault
  const { runId, taken } = input
  const at = momentOf(input.at, found.records.at(-1)?.at ?? found.startedAt, context)
  return {
    kind: 'stepped',
    event: { type: 'guide_stepped', runId, title: found.title, at, taken, ended: endOf(found.guide, taken) },
  }
}

/** The run while it goes on and the member may go on with it; else why not. */
export function findRunning(
  state: Case,
  runId: string,
  context: DecideContext,
): GuideRun | Extract<Decision, { kind: 'refused' }> {
  const denied = guardAccess(state, 'run_guide', context)
  if (denied?.kind === 'refused') return denied
  const run = state.guideRuns.find(({ id }) => id === runId)
  if (!run) return no('not_found', 'This guide was not started on this case.', null)
  if (run.state === 'running') return run
  const who = run.records.at(-1)?.by.name ?? run.startedBy.name
  return no(
    'changed_meanwhile',
    `The guide “${run.title}” is over on this case.`,
    run.state === 'left' ? `It was left: ${run.leftBecause}` : `${who} brought it to its end.`,
  )
}

/** Refuses steps that the guide does not know, or that are too many. */
export function faultOf(
  run: GuideRun,
  taken: readonly StepTaken[],
  _context: DecideContext,
): Extract<Decision, { kind: 'refused' }> | null {
  if (run.records.length + taken.length > mostRecords)
    return no('invalid_input', `A run of a guide has at most ${mostRecords} steps. Leave it and start anew.`, null)
  return null
}

/** How the whole run ended with these steps; null: it goes on. */
export function endOf(guide: string, taken: readonly StepTaken[]) {
  const last = taken.at(-1)
  return last?.kind === 'ended' && last.guide === guide ? last.result : null
}

/** When it was done: as the desk says, but never before what is on record nor after now. */
export function momentOf(at: string, notBefore: string, context: DecideContext): string {
  const sooner = at < context.at ? at : context.at
  return sooner < notBefore ? notBefore : sooner
}

function movedOn(run: GuideRun): Extract<Decision, { kind: 'refused' }> {
  const last = run.records.at(-1)
  return no(
    'changed_meanwhile',
    `The guide “${run.title}” went on while you were working on it.`,
    last ? `${last.by.name} took its latest step.` : null,
  )
}

function no(...said: Parameters<typeof refused>): Extract<Decision, { kind: 'refused' }> {
  const decision = refused(...said)
  if (decision.kind !== 'refused') throw new Error('A refusal refuses')
  return decision
}
