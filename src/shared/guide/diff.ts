import { edgesOf, type Guide, type GuideStep, type GuideStepType } from './guide.ts'
import { fieldsOfStep, type ShownField, settingsOf, variablesOf } from './shown-fields.ts'
import { nameOf } from './walk-state.ts'

/** What changed between two versions of a guide, step by step, in words. */

export interface FieldChange {
  /** The same for the same field: `text`, `option:late.label`. */
  readonly field: string
  readonly words: string
  /** As it was and as it is; null: there is no such field on that side. */
  readonly before: string | null
  readonly after: string | null
}

/** A way out that leads elsewhere now. Steps are named by their titles; null: it leads nowhere, or is no way there. */
export interface EndChange {
  readonly via: string | null
  /** What the way is called; empty: it is the only one. */
  readonly label: string
  readonly before: { readonly key: string; readonly title: string } | null
  readonly after: { readonly key: string; readonly title: string } | null
}

export interface StepChange {
  /** `same`: only its key changed. */
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed'
  /** As it is now; of a removed step as it was. */
  readonly key: string
  readonly title: string
  readonly type: GuideStepType
  /** Its key before, where it has another one now; null: the same. */
  readonly formerKey: string | null
  readonly fields: readonly FieldChange[]
  readonly ends: readonly EndChange[]
}

export interface GuideDiff {
  /** Title, readers, offer, first step. */
  readonly settings: readonly FieldChange[]
  readonly variables: readonly FieldChange[]
  /** In the order of the newer version; removed ones after the step they stood behind. */
  readonly steps: readonly StepChange[]
  /** Steps that did not change. */
  readonly same: number
}

/**
 * Compares two versions. A step is the same by its key, else by all that it says; ways to a renamed step are no change,
 * nor are comments and places on the canvas.
 */
export function diffGuides(before: Guide, after: Guide): GuideDiff {
  const former = formerKeys(before, after)
  const renamed = new Map([...former].map(([now, was]) => [was, now]))
  const old = new Map(before.steps.map((step) => [step.key, step]))
  const sides = { before, after, renamed }
  const kept = after.steps.map((step) => {
    const was = old.get(former.get(step.key) ?? step.key)
    return was && (former.has(step.key) || !renamed.has(step.key)) ? changeOf(was, step, sides) : added(step, sides)
  })
  const now = new Set(after.steps.map(({ key }) => former.get(key) ?? key))
  const steps = [...kept]
  for (const [index, step] of before.steps.entries()) {
    if (now.has(step.key)) continue
    const neighbour = before.steps[index - 1]?.key
    const at = steps.findIndex((one) => one && neighbour !== undefined && (one.formerKey ?? one.key) === neighbour)
    steps.splice(neighbour === undefined ? 0 : at < 0 ? steps.length : at + 1, 0, removed(step))
  }
  const changes = steps.filter((step) => step.kind !== 'changed' || step.fields.length + step.ends.length > 0)
  return {
    settings: changesOf(settingsOf(before, renamed), settingsOf(after, new Map())),
    variables: changesOf(variablesOf(before), variablesOf(after)),
    steps: changes,
    same: steps.length - changes.length,
  }
}

interface Sides {
  readonly before: Guide
  readonly after: Guide
  /** Former keys to present ones. */
  readonly renamed: ReadonlyMap<string, string>
}

function changeOf(was: GuideStep, step: GuideStep, sides: Sides): StepChange {
  const fields = changesOf(fieldsOfStep(was), fieldsOfStep(step))
  const ends = endsOf(was, step, sides)
  const isRenamed = was.key !== step.key
  const isOnlyRenamed = isRenamed && fields.length + ends.length === 0
  return {
    ...base(step),
    kind: isOnlyRenamed ? 'renamed' : 'changed',
    formerKey: isRenamed ? was.key : null,
    fields,
    ends,
  }
}

function added(step: GuideStep, { after }: Sides): StepChange {
  const ends = edgesOf(step).flatMap(({ via, label, to }): EndChange[] =>
    to === null ? [] : [{ via, label, before: null, after: target(to, after) }],
  )
  return { ...base(step), kind: 'added', formerKey: null, fields: changesOf([], fieldsOfStep(step)), ends }
}

function removed(step: GuideStep): StepChange {
  return { ...base(step), kind: 'removed', formerKey: null, fields: [], ends: [] }
}

function base(step: GuideStep): Pick<StepChange, 'key' | 'title' | 'type'> {
  return { key: step.key, title: nameOf(step), type: step.type }
}

function changesOf(before: readonly ShownField[], after: readonly ShownField[]): FieldChange[] {
  const old = numbered(before, ({ field }) => field)
  const now = numbered(after, ({ field }) => field)
  const changed = [...now].flatMap(([name, { field, words, value, order }]): FieldChange[] => {
    const former = old.get(name)
    if (order && (!former?.order || sameOrder(former.order, order))) return []
    const was = former?.value ?? null
    // What is empty on a side that has no such field is no change.
    return was === value || (was === null && value === '') ? [] : [{ field, words, before: was, after: value }]
  })
  const gone = [...old].flatMap(([name, { field, words, value, order }]): FieldChange[] =>
    now.has(name) || value === '' || order ? [] : [{ field, words, before: value, after: null }],
  )
  return [...changed, ...gone]
}

/** By name; in an unfinished draft two can have one, and are told apart by their number. */
function numbered<T>(list: readonly T[], nameOf: (one: T) => string): Map<string, T> {
  const counts = new Map<string, number>()
  return new Map(
    list.map((one) => {
      const nth = (counts.get(nameOf(one)) ?? 0) + 1
      counts.set(nameOf(one), nth)
      return [`${nth} ${nameOf(one)}`, one]
    }),
  )
}

function sameOrder(was: readonly string[], is: readonly string[]): boolean {
  const before = was.filter((key) => is.includes(key))
  return is.filter((key) => was.includes(key)).every((key, at) => key === before[at])
}

function endsOf(was: GuideStep, step: GuideStep, { before, after, renamed }: Sides): EndChange[] {
  const old = numbered(edgesOf(was), ({ via }) => via ?? '')
  const now = numbered(edgesOf(step), ({ via }) => via ?? '')
  const led = [...now].flatMap(([name, { via, label, to }]): EndChange[] => {
    const former = old.get(name)?.to ?? null
    if (to === (former === null ? null : (renamed.get(former) ?? former))) return []
    return [{ via, label, before: target(former, before), after: target(to, after) }]
  })
  const gone = [...old].flatMap(([name, { via, label, to }]): EndChange[] =>
    now.has(name) || to === null ? [] : [{ via, label, before: target(to, before), after: null }],
  )
  return [...led, ...gone]
}

function target(key: string | null, { steps }: Guide): EndChange['before'] {
  if (key === null) return null
  const step = steps.find((one) => one.key === key)
  return { key, title: step ? nameOf(step) : key }
}

/** Of steps that have another key now: the key they had, found by all else that they say. */
function formerKeys(before: Guide, after: Guide): Map<string, string> {
  const here = new Set(after.steps.map(({ key }) => key))
  const there = new Set(before.steps.map(({ key }) => key))
  const gone = Map.groupBy(
    before.steps.filter(({ key }) => !here.has(key)),
    sayings,
  )
  const former = new Map<string, string>()
  for (const step of after.steps) {
    if (there.has(step.key) || former.has(step.key)) continue
    const was = gone.get(sayings(step))?.shift()
    if (was) former.set(step.key, was.key)
  }
  return former
}

function sayings(step: GuideStep): string {
  return JSON.stringify(fieldsOfStep(step).map(({ field, value }) => [field, value]))
}
