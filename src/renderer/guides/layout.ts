import { Graph, layout } from '@dagrejs/dagre'
import { edgesOf, type Guide } from '../../shared/guide/guide.ts'
import type { Place } from './guide-edits.ts'
import { sizeOf } from './step-size.ts'

/** Room between steps of one row, and between rows, in the canvas's units. */
const gap = { nodesep: 36, ranksep: 64, edgesep: 16 }

/** From so many steps on, rows are found the quicker way; the shortest lines take twice the time. */
const manySteps = 150

/**
 * Where the layout would put each step, top down from the start: the place of its top left corner. Steps put by hand are
 * laid out too, as if they had not been, so that taking them away moves nothing else.
 */
export function laidOut(guide: Guide): ReadonlyMap<string, Place> {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', ranker: guide.steps.length > manySteps ? 'tight-tree' : 'network-simplex', ...gap })
  graph.setDefaultEdgeLabel(() => ({}))
  // The start comes first: a circle is then cut where it comes back to it.
  const steps = guide.steps.toSorted(
    (one, other) => Number(other.key === guide.start) - Number(one.key === guide.start),
  )
  for (const step of steps) graph.setNode(step.key, { ...sizeOf(step) })
  for (const step of steps)
    for (const { to } of edgesOf(step))
      if (to !== null && to !== step.key && graph.hasNode(to)) graph.setEdge(step.key, to)
  // What nothing leads to stands below the start, never above it.
  if (guide.start !== null && graph.hasNode(guide.start))
    for (const key of graph.sources()) if (key !== guide.start) graph.setEdge(guide.start, key, { weight: 0 })
  layout(graph)
  return new Map(
    steps.map((step) => {
      const { width, height } = sizeOf(step)
      const { x = 0, y = 0 } = graph.node(step.key)
      return [step.key, { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }]
    }),
  )
}

/** What the layout depends on, as text: while it stays, so do the places. */
export function shapeOf(guide: Guide): string {
  return JSON.stringify([
    guide.start,
    guide.steps.map((step) => [step.key, edgesOf(step).map(({ to }) => to), sizeOf(step).width, sizeOf(step).height]),
  ])
}

/** Where each step stands: where it was put by hand, else where the layout puts it. */
export function placesOf(guide: Guide, layout: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  return new Map(guide.steps.map(({ key, place }) => [key, place ?? layout.get(key) ?? { x: 0, y: 0 }]))
}
