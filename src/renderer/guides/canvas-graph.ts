import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react'
import type { EdgeNumbers, StepNumbers } from '../../shared/contract/guide-numbers.ts'
import { edgesOf, type Guide, type GuideStep } from '../../shared/guide/guide.ts'
import type { EdgeFigures, Figures } from './canvas-figures.ts'
import type { Place } from './guide-edits.ts'
import { handleOf, type StepEnd } from './step-ends.ts'
import { handleSize, namedWays, sizeOf } from './step-size.ts'

/** What the canvas draws of a guide: pure, and with the very objects of before where nothing changed. */

export interface StepData extends Record<string, unknown> {
  readonly step: GuideStep
  readonly isStart: boolean
  /** Errors and warnings about it. */
  readonly errors: number
  readonly warnings: number
  /** Found by the search. */
  readonly found: boolean
  readonly figures: StepNumbers | null
}
export type StepNode = Node<StepData, 'step'>

export interface WayData extends Record<string, unknown> {
  readonly figures: EdgeFigures | null
}
export type WayEdge = Edge<WayData, 'way'>

/** What is said about steps besides the guide itself. */
export interface Marks {
  readonly selection: ReadonlySet<string>
  readonly errors: ReadonlyMap<string, number>
  readonly warnings: ReadonlyMap<string, number>
  readonly found: ReadonlySet<string>
  readonly figures: Figures | null
  readonly describe: (data: StepData) => string
}

/** The nodes of a guide; `before` are those drawn last. */
export function nodesOf(
  guide: Guide,
  places: ReadonlyMap<string, Place>,
  { selection, errors, warnings, found, figures, describe }: Marks,
  before: ReadonlyMap<string, StepNode>,
): StepNode[] {
  return guide.steps.map((step) => {
    const old = before.get(step.key)
    const data: StepData = {
      step,
      isStart: guide.start === step.key,
      errors: errors.get(step.key) ?? 0,
      warnings: warnings.get(step.key) ?? 0,
      found: found.has(step.key),
      figures: figures?.steps.get(step.key) ?? null,
    }
    const kept = old && sameData(old.data, data) ? old.data : data
    const place = places.get(step.key) ?? { x: 0, y: 0 }
    const selected = selection.has(step.key)
    const stays = old && old.position.x === place.x && old.position.y === place.y
    if (stays && kept === old.data && selected === old.selected) return old
    const { width, height } = sizeOf(step)
    return {
      id: step.key,
      type: 'step',
      position: { x: place.x, y: place.y },
      data: kept,
      selected,
      width,
      height,
      measured: { width, height },
      handles: old && kept === old.data && old.handles ? old.handles : handlesOf(step),
      ariaLabel: describe(kept),
    }
  })
}

function sameData(one: StepData, other: StepData): boolean {
  return (
    one.step === other.step &&
    one.isStart === other.isStart &&
    one.errors === other.errors &&
    one.warnings === other.warnings &&
    one.found === other.found &&
    one.figures === other.figures
  )
}

/** Where lines begin and end, known without measuring: one way in at the top, each way out at the bottom. */
export function handlesOf(step: GuideStep): NodeHandle[] {
  const { width, height } = sizeOf(step)
  const dot = { width: handleSize, height: handleSize }
  const at = (x: number) => x - handleSize / 2
  const named = namedWays(step)
  const ways = edgesOf(step)
  return [
    { id: 'in', type: 'target', position: Position.Top, x: at(width / 2), y: -handleSize / 2, ...dot },
    ...ways.map(({ via }): NodeHandle => {
      const handle = handleOf(via)
      const index = named.findIndex((way) => way.via === handle)
      const x = index === -1 ? width / 2 : (width * (index + 0.5)) / named.length
      return { id: handle, type: 'source', position: Position.Bottom, x: at(x), y: height - handleSize / 2, ...dot }
    }),
  ]
}

/** The lines of a guide: one for each way that leads somewhere. */
export function edgesOfGuide(
  guide: Guide,
  figures: Figures | null,
  selected: StepEnd | null,
  before: ReadonlyMap<string, WayEdge>,
): WayEdge[] {
  const there = new Set(guide.steps.map(({ key }) => key))
  const jumps = (figures?.jumps ?? []).filter(({ from, to }) => there.has(from) && there.has(to)).map(jumpEdge)
  const ways = guide.steps.flatMap((step) =>
    edgesOf(step).flatMap(({ from, via, to }) => {
      if (to === null || !there.has(to)) return []
      const id = edgeId(from, via)
      const old = before.get(id)
      const shown = figures?.edges.get(id) ?? null
      const chosen = selected?.from === from && selected.via === via
      if (old && old.target === to && old.data?.figures === shown && (old.selected ?? false) === chosen) return [old]
      return [
        {
          id,
          type: 'way' as const,
          source: from,
          sourceHandle: handleOf(via),
          target: to,
          targetHandle: 'in',
          selected: chosen,
          data: { figures: shown },
        },
      ]
    }),
  )
  return [...ways, ...jumps]
}

/** A line where people went though no way leads there. */
function jumpEdge(edge: EdgeNumbers): WayEdge {
  return {
    id: `${edge.from} jump ${edge.to}`,
    type: 'way',
    source: edge.from,
    sourceHandle: 'in',
    target: edge.to,
    targetHandle: 'in',
    selectable: false,
    reconnectable: false,
    data: { figures: { numbers: edge, weight: 0, jump: true } },
  }
}

/** The name of a line: a key has no space in it. */
export const edgeId = (from: string, via: string | null): string => `${from} ${handleOf(via)}`
