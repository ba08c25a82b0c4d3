import { edgesOf, type Guide } from './guide.ts'
import type { OutcomeResult } from './keys.ts'
import type { GuideRun, StepRecord, StepTaken } from './run.ts'
import { stepOf } from './step-index.ts'

/** What one run did in one version of a guide: each coming to a step, each way taken, whether it was its own or led into. */

export type VisitEvent =
  /** Came to a step, for the first time or again. */
  | { readonly kind: 'came'; readonly step: string; readonly at: string }
  /** Went on. `via` as `GuideEdge` names it, `jump` for a way that is not drawn; `to` null: the way leads nowhere. */
  | {
      readonly kind: 'went'
      readonly step: string
      readonly via: string | null
      readonly to: string | null
      readonly offPath: boolean
      /** Seconds since coming to the step. */
      readonly seconds: number
    }
  | { readonly kind: 'back'; readonly step: string }

export interface Visits {
  readonly events: readonly VisitEvent[]
  /** The step that has the turn, or that led into the guide which has it; null: the guide is not being run. */
  readonly standsAt: string | null
  /** When anything was last recorded. */
  readonly lastAt: string | null
  /** How the guide ended on the standing path, each time it was run through. */
  readonly ends: readonly { readonly step: string; readonly result: OutcomeResult; readonly seconds: number }[]
  /** Whether the recommended path was left in this guide: at all, and on the standing path. */
  readonly offPath: { readonly ever: boolean; readonly standing: boolean }
}

interface Frame {
  readonly isOurs: boolean
  readonly outer: Frame | null
  readonly enteredAt: string
  readonly since: string
}

interface Standing {
  readonly frame: Frame | null
  /** The step of this guide that the run is at; one that led into another guide while that is run. */
  readonly visit: { readonly step: string; readonly since: string } | null
}

/** Reads the records of a run for `guide` in its version. Records that do not fit are passed over. */
export function visitsOf(guide: Guide, run: Pick<GuideRun, 'records'>): Visits {
  const events: VisitEvent[] = []
  const states: Standing[] = [{ frame: null, visit: null }]
  const ends: { step: string; result: OutcomeResult; seconds: number }[][] = [[]]
  const off: boolean[] = [false]
  let ever = false
  const now = () => states.at(-1) ?? { frame: null, visit: null }
  const come = (frame: Frame | null, step: string | null, at: string): Standing => {
    if (step === null || !stepOf(guide, step)) return { frame, visit: null }
    events.push({ kind: 'came', step, at })
    return { frame, visit: { step, since: at } }
  }
  const go = (frame: Frame | null, leave: Leave, at: string): Standing => {
    events.push({ kind: 'went', ...leave, seconds: secondsBetween(now().visit?.since ?? at, at) })
    return come(frame, leave.to, at)
  }
  const forward = (taken: Exclude<StepTaken, { kind: 'back' }>, at: string): Standing => {
    const { frame, visit } = now()
    if (taken.kind === 'entered') {
      const isOurs = taken.inner.guide === guide.key && taken.inner.version === guide.version
      const inner: Frame = { isOurs, outer: frame, enteredAt: taken.step, since: at }
      return isOurs ? come(inner, guide.start, at) : { frame: inner, visit }
    }
    if (taken.kind === 'ended') {
      const outer = frame?.outer ?? null
      if (!outer?.isOurs || !frame) return { frame: outer, visit: frame?.isOurs ? null : visit }
      return go(outer, { step: frame.enteredAt, ...wayAfter(guide, frame.enteredAt, taken.result), offPath: false }, at)
    }
    if (!frame?.isOurs) return { frame, visit }
    return go(frame, { step: taken.step, ...wayOf(guide, taken), offPath: isOffPath(taken) }, at)
  }
  for (const { taken, at } of run.records) {
    if (taken.kind === 'back') {
      const before = now()
      const keep = Math.min(states.length - 1, taken.keep)
      states.length = keep + 1
      ends.length = keep + 1
      off.length = keep + 1
      const { frame, visit } = now()
      // The step that led into another guide stays where it was while one goes back inside that.
      if (visit === before.visit) continue
      if (before.visit) events.push({ kind: 'back', step: before.visit.step })
      states[keep] = visit ? come(frame, visit.step, at) : { frame, visit }
      continue
    }
    const { frame } = now()
    const left = isOffPath(taken) && frame?.isOurs === true
    ever ||= left
    const end =
      taken.kind === 'ended' && frame?.isOurs
        ? [{ step: taken.step, result: taken.result, seconds: secondsBetween(frame.since, at) }]
        : []
    if (end.length > 0 && now().visit?.step === taken.step)
      events.push({ kind: 'went', step: taken.step, via: null, to: null, offPath: false, seconds: 0 })
    states.push(forward(taken, at))
    ends.push([...(ends.at(-1) ?? []), ...end])
    off.push((off.at(-1) ?? false) || left)
  }
  return {
    events,
    standsAt: now().visit?.step ?? null,
    lastAt: run.records.at(-1)?.at ?? null,
    ends: ends.at(-1) ?? [],
    offPath: { ever, standing: off.at(-1) ?? false },
  }
}

type Leave = Pick<Extract<VisitEvent, { kind: 'went' }>, 'step' | 'via' | 'to' | 'offPath'>

/** The way that a record took out of its step. */
function wayOf(
  guide: Guide,
  taken: Exclude<StepTaken, { kind: 'back' | 'entered' | 'ended' }>,
): Pick<Leave, 'via' | 'to'> {
  if (taken.kind === 'jumped') return { via: 'jump', to: taken.to }
  const via =
    taken.kind === 'answered'
      ? taken.option === null
        ? null
        : `option:${taken.option}`
      : taken.kind === 'checked'
        ? taken.branch === null
          ? 'otherwise'
          : `branch:${taken.branch}`
        : null
  return { via, to: edgesFrom(guide, taken.step).find((edge) => edge.via === via)?.to ?? null }
}

function wayAfter(guide: Guide, step: string, result: OutcomeResult): Pick<Leave, 'via' | 'to'> {
  const edges = edgesFrom(guide, step)
  const edge = edges.find(({ via }) => via === `result:${result}`) ?? edges.find(({ via }) => via === null)
  return { via: edge?.via ?? null, to: edge?.to ?? null }
}

function edgesFrom(guide: Guide, key: string): ReturnType<typeof edgesOf> {
  const step = stepOf(guide, key)
  return step ? edgesOf(step) : []
}

/** Whether the recommended path was left with a record. */
export function isOffPath(taken: StepTaken): boolean {
  return 'offPath' in taken && taken.offPath !== null
}

/** Seconds from one instant to another; clocks that were set back give none. */
export function secondsBetween(from: string, until: StepRecord['at']): number {
  return Math.max(0, (Date.parse(until) - Date.parse(from)) / 1_000)
}
