import type { ActionKind } from '../../../shared/guide/action-kinds.ts'
import { advance, beginRun, type GuideAct } from '../../../shared/guide/advance.ts'
import { suggestionsFor } from '../../../shared/guide/answers.ts'
import { type FilledAction, fillAction } from '../../../shared/guide/fill-action.ts'
import type { Guide, GuideLibrary, StepOf } from '../../../shared/guide/guide.ts'
import type { StepRecord, StepTaken } from '../../../shared/guide/run.ts'
import type { RunScope } from '../../../shared/guide/scope.ts'
import { type Walk, walk } from '../../../shared/guide/walk.ts'
import { idFrom, type Random } from '../random.ts'
import { stepsTowards } from './towards.ts'
import { passedOver, reasonIn, writtenFor } from './words.ts'

/** Playing a guide through on a case as one of the demo's people does, before the backend is told. */

/** What one person did in one go. */
export interface Part {
  readonly taken: readonly StepTaken[]
  /** The action that was given there, filled in, with the id of what it makes; null: none. */
  readonly deed: (FilledAction & { readonly made: string | null }) | null
  /** How long it took, against the others. */
  readonly weight: number
}

export interface Play {
  readonly parts: readonly Part[]
  /** The deed the story goes on with was come to. */
  readonly reached: boolean
  readonly ended: boolean
  /** The deed it stopped at, as the story knows of none such; null: it did not. */
  readonly stoppedAt: ActionKind | null
}

export interface PlayOrder {
  readonly guide: Guide
  readonly library: GuideLibrary
  readonly scope: RunScope
  readonly random: Random
  /** What the story goes on with; null: nothing yet. */
  readonly goal: ActionKind | null
  /** The id of what that makes; null: it makes nothing that has one. */
  readonly made: string | null
  readonly name: string
}

const mostParts = 40
/** Actions the demo's people give inside a guide; the others they pass over. */
const given: ReadonlySet<ActionKind> = new Set(['consult', 'note', 'reply', 'record_authority'])

/** Deeds that are told by the story or not at all. */
const decisive: ReadonlySet<ActionKind> = new Set([
  'escalate',
  'resolve',
  'ask_approval',
  'reopen',
  'reassign',
  'accept',
])

/** Plays until the goal, an end, or where nobody would go on. */
export function play(order: PlayOrder): Play {
  const { guide, library, scope, random } = order
  const by = { kind: 'member' as const, id: scope.member.id, name: scope.member.name }
  const records: StepRecord[] = []
  const run = () => ({ guide: guide.key, version: guide.version, records })
  const parts: Part[] = []
  const keep = (taken: readonly StepTaken[], deed: Part['deed'], weight: number): void => {
    parts.push({ taken, deed, weight })
    records.push(...taken.map((one) => ({ taken: one, at: scope.at, by })))
  }
  const stop = (how: Partial<Omit<Play, 'parts'>>): Play => ({
    parts,
    reached: false,
    ended: false,
    stoppedAt: null,
    ...how,
  })
  const begun = beginRun(guide, scope, library)
  if (begun.fault !== null) return stop({})
  keep(begun.taken, null, 1)
  while (parts.length < mostParts) {
    const here = walk(run(), library)
    if (here.state !== 'running' || !here.step || !here.guide) return stop({ ended: here.state === 'ended' })
    const { step } = here
    if (step.type === 'action' && step.action !== order.goal && decisive.has(step.action))
      return stop({ stoppedAt: step.action })
    const { act, deed, weight } = nextAct(here, order, parts.length)
    const done = advance(run(), act, scope, library)
    if (done.fault !== null) return stop({})
    keep(done.taken, deed, weight)
    if (deed?.action === order.goal) return stop({ reached: true, ended: walk(run(), library).state === 'ended' })
    if ((act.kind === 'choose' || act.kind === 'write') && random.chance(0.05)) {
      const back = advance(run(), { kind: 'back' }, scope, library)
      if (back.fault === null) keep(back.taken, null, 1)
    }
  }
  return stop({})
}

interface Next {
  readonly act: GuideAct
  readonly deed: Part['deed']
  readonly weight: number
}

function nextAct(here: Walk, order: PlayOrder, place: number): Next {
  const { step, guide } = here
  const { random, goal } = order
  const only = (act: GuideAct, weight: number): Next => ({ act, deed: null, weight })
  if (!step || !guide) return only({ kind: 'go_on' }, 1)
  switch (step.type) {
    case 'question':
      return only(answer(step, here, order), 2)
    case 'instruction':
      return only({ kind: 'tick' }, 1 + step.points.length)
    case 'action': {
      const asked = { ...order.scope, vars: here.vars, answers: here.answers }
      const filled = fillAction(guide, step, asked)
      const isGoal = step.action === goal
      if (!isGoal && (!given.has(step.action) || filled.missing.length > 0 || filled.faults.length > 0))
        return only({ kind: 'acted', command: null, made: null, reason: passedOver(random) }, 1)
      const made = isGoal ? order.made : idFrom(`${order.name}:${place}:${step.key}`)
      const command = `case.${step.action === 'consult' ? 'note' : step.action}`
      return { act: { kind: 'acted', command, made, reason: null }, deed: { ...filled, made }, weight: 2 }
    }
    default:
      return only({ kind: 'go_on' }, 0)
  }
}

function answer(step: StepOf<'question'>, here: Walk, { random, scope, goal, guide }: PlayOrder): GuideAct {
  if (step.answer.kind === 'text') return { kind: 'write', value: writtenFor(step.answer.variable, random) }
  if (step.answer.kind === 'number') {
    const { min, max, unit } = step.answer
    const usual = unit === 'USD' ? random.pick([12, 18, 25, 40, 65]) : random.int(2, 12)
    return { kind: 'write', value: Math.min(max ?? usual, Math.max(min ?? usual, usual)) }
  }
  const { options } = step.answer
  const own = here.guide ?? guide
  const { suggested } = suggestionsFor(own, step, { ...scope, vars: here.vars, answers: here.answers })
  const [recommended] = suggested
  if (recommended !== undefined && random.chance(0.9)) return { kind: 'choose', option: recommended, reason: null }
  const reason = suggested.length > 0 ? reasonIn(guide.key, random) : null
  const far = goal === null ? null : stepsTowards(own, goal)
  const distance = (next: string | null): number => far?.get(next ?? '') ?? Number.POSITIVE_INFINITY
  const nearest = options.toSorted((a, b) => distance(a.next) - distance(b.next))[0]
  const option = far && far.size > 0 && random.chance(0.85) ? nearest : random.pick(options)
  return { kind: 'choose', option: option?.key ?? '', reason }
}
