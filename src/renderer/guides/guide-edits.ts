import type { Guide, GuideStep, GuideStepType } from '../../shared/guide/guide.ts'
import { edgesOf } from '../../shared/guide/guide.ts'
import { freeKey } from '../ui/list-edits.ts'
import { newStep } from './new-step.ts'
import { mapped, type StepEnd, wayOf, withWay, withWays } from './step-ends.ts'
import { withReferences } from './step-references.ts'

/**
 * Edits of a guide. Each takes a guide and gives a new one that shares what it did not touch; what changes nothing gives
 * the very guide back. No edit leaves a way that leads to a step which does not exist, provided there was none before.
 */

/** A place on the canvas, in its own units. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** The step with that key; null where there is none. */
export function stepOf(guide: Guide, key: string | null): GuideStep | null {
  return guide.steps.find((step) => step.key === key) ?? null
}

/** The keys that are taken in a guide. */
export function stepKeys(guide: Guide): string[] {
  return guide.steps.map(({ key }) => key)
}

/** A guide with other steps; the very guide where they are the same. */
function withSteps(guide: Guide, by: (step: GuideStep) => GuideStep): Guide {
  const steps = mapped(guide.steps, by)
  return steps === guide.steps ? guide : { ...guide, steps }
}

/**
 * One step changed. Its key stays (see `renameStep`), and a way of it that would lead to no step leads nowhere.
 */
export function changeStep(guide: Guide, key: string, by: (step: GuideStep) => GuideStep): Guide {
  const before = stepOf(guide, key)
  if (before === null) return guide
  const after = by(before)
  if (after === before) return guide
  const kept = after.key === key ? after : { ...after, key }
  const keys = new Set(stepKeys(guide))
  const led = withWays(kept, (_, to) => (to !== null && keys.has(to) ? to : null))
  return withSteps(guide, (step) => (step === before ? led : step))
}

/** Where a new step is put in. */
export interface Insertion {
  /** The way that leads to it: what followed there before follows the new step. Null: it stands alone. */
  readonly at: StepEnd | null
  /** Where it is put on the canvas by hand; null: the layout decides. */
  readonly place?: Place | null
}

/** A guide with something new in it, and the keys of that. */
export interface Added {
  readonly guide: Guide
  readonly keys: readonly string[]
}

/** A new step of `type`, named `title`. The first step of a guide is its start. */
export function addStep(guide: Guide, type: GuideStepType, title: string, { at, place = null }: Insertion): Added {
  const from = at && stepOf(guide, at.from)
  if (at !== null && !(from && hasWay(from, at.via))) return { guide, keys: [] }
  const key = freeKey(title, stepKeys(guide))
  const fresh: GuideStep = { ...newStep(type, key, title), place: place && { ...place } }
  const first = edgesOf(fresh)[0]
  const led = first ? withWay(fresh, first.via, wayOf(from, at?.via ?? null)) : fresh
  const added = { ...guide, start: guide.start ?? key, steps: [...guide.steps, led] }
  return { guide: at === null ? added : connect(added, at, key), keys: [key] }
}

function hasWay(step: GuideStep, via: string | null): boolean {
  return edgesOf(step).some((edge) => edge.via === via)
}

/** Leads a way of a step to another step, or nowhere (`to` null). As it was where there is no such step. */
export function connect(guide: Guide, end: StepEnd, to: string | null): Guide {
  if (to !== null && stepOf(guide, to) === null) return guide
  return withSteps(guide, (step) => (step.key === end.from ? withWay(step, end.via, to) : step))
}

/** Takes steps away; the ways that led to them lead nowhere then, and a start that is gone is none. */
export function removeSteps(guide: Guide, keys: ReadonlySet<string>): Guide {
  const left = guide.steps.filter(({ key }) => !keys.has(key))
  if (left.length === guide.steps.length) return guide
  const start = guide.start !== null && keys.has(guide.start) ? null : guide.start
  return withSteps({ ...guide, start, steps: left }, (step) =>
    withWays(step, (_, to) => (to !== null && keys.has(to) ? null : to)),
  )
}

/** Gives a step another key, also where others lead to it or ask for its answer. As it was where that key is taken. */
export function renameStep(guide: Guide, from: string, to: string): Guide {
  if (from === to || stepOf(guide, from) === null || stepOf(guide, to) !== null) return guide
  const names = new Map([[from, to]])
  const renamed = withSteps(guide, (step) => withNames(step.key === from ? { ...step, key: to } : step, names))
  return { ...renamed, start: guide.start === from ? to : guide.start }
}

/** A step whose ways and expressions use the new names of other steps. */
export function withNames(step: GuideStep, names: ReadonlyMap<string, string>): GuideStep {
  const led = withWays(step, (_, to) => (to === null ? null : (names.get(to) ?? to)))
  return withReferences(led, names)
}

/** Says which step is the first. */
export function startAt(guide: Guide, key: string): Guide {
  return guide.start === key || stepOf(guide, key) === null ? guide : { ...guide, start: key }
}

/** Puts steps by hand. Steps that are not named stay where they are. */
export function placeSteps(guide: Guide, places: ReadonlyMap<string, Place>): Guide {
  return withSteps(guide, (step) => {
    const place = places.get(step.key)
    if (!place || (step.place && step.place.x === place.x && step.place.y === place.y)) return step
    return { ...step, place: { x: place.x, y: place.y } }
  })
}

/** Leaves it to the layout where the steps stand: all of them, or those named. */
export function unplaceSteps(guide: Guide, keys: ReadonlySet<string> | null = null): Guide {
  return withSteps(guide, (step) =>
    step.place !== null && (keys === null || keys.has(step.key)) ? { ...step, place: null } : step,
  )
}

/**
 * A new step where somebody is at work: on the way that is chosen, else after the step that is looked at (on its first
 * way that leads nowhere, or its only one), else by itself.
 */
export function addAfter(
  guide: Guide,
  type: GuideStepType,
  title: string,
  { way = null, current }: { readonly way?: StepEnd | null; readonly current: string | null },
): Added {
  const step = stepOf(guide, current)
  const ways = step ? edgesOf(step) : []
  const open = way ?? ways.find(({ to }) => to === null) ?? (ways.length === 1 ? ways[0] : null) ?? null
  return addStep(guide, type, title, { at: open && { from: open.from, via: open.via }, place: placeBelow(guide, open) })
}

/** A step put in on a way follows its step to where that was put by hand; the layout places it otherwise. */
function placeBelow(guide: Guide, at: StepEnd | null): Place | null {
  const place = at && stepOf(guide, at.from)?.place
  return place ? { x: place.x, y: place.y + 180 } : null
}
