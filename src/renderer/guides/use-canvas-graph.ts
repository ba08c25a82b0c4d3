import { useMemo, useRef } from 'react'
import type { Guide } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import type { Figures } from './canvas-figures.ts'
import { edgesOfGuide, nodesOf, type StepData, type StepNode, type WayEdge } from './canvas-graph.ts'
import type { Place } from './guide-edits.ts'
import { laidOut, placesOf, shapeOf } from './layout.ts'
import { stepOfProblem } from './step-problems.ts'
import { titleOf } from './step-words.ts'
import { useGuideEditor } from './use-guide-editor.ts'

const words = t.guides.canvas

/** What the canvas draws: nodes and lines that stay the very objects they were where nothing about them changed. */
export function useCanvasGraph({
  dragged,
  figures,
  found,
}: {
  /** Where steps are while they are dragged. */
  readonly dragged: ReadonlyMap<string, Place> | null
  readonly figures: Figures | null
  readonly found: ReadonlySet<string>
}): { readonly nodes: StepNode[]; readonly edges: WayEdge[]; readonly places: ReadonlyMap<string, Place> } {
  const guide = useGuideEditor((editor) => editor.guide)
  const selection = useGuideEditor((editor) => editor.selection)
  const way = useGuideEditor((editor) => editor.way)
  const layout = useLayout(guide)
  const counts = useProblemCounts()
  const places = useMemo(() => placesOf(guide, layout), [guide, layout])
  const drawn = useRef({ nodes: new Map<string, StepNode>(), edges: new Map<string, WayEdge>() })
  const nodes = useMemo(() => {
    const now = dragged ? new Map([...places, ...dragged]) : places
    const next = nodesOf(guide, now, { selection, ...counts, found, figures, describe }, drawn.current.nodes)
    drawn.current.nodes = new Map(next.map((node) => [node.id, node]))
    return next
  }, [guide, places, dragged, selection, counts, found, figures])
  const edges = useMemo(() => {
    const next = edgesOfGuide(guide, figures, way, drawn.current.edges)
    drawn.current.edges = new Map(next.map((edge) => [edge.id, edge]))
    return next
  }, [guide, figures, way])
  return { nodes, edges, places }
}

/** The layout, worked out anew only when steps or ways come and go. */
function useLayout(guide: Guide): ReadonlyMap<string, Place> {
  const known = useRef<{ shape: string; layout: ReadonlyMap<string, Place> } | null>(null)
  return useMemo(() => {
    const shape = shapeOf(guide)
    if (known.current?.shape !== shape) known.current = { shape, layout: laidOut(guide) }
    return known.current.layout
  }, [guide])
}

function useProblemCounts(): {
  readonly errors: ReadonlyMap<string, number>
  readonly warnings: ReadonlyMap<string, number>
} {
  const guide = useGuideEditor((editor) => editor.guide)
  const problems = useGuideEditor((editor) => editor.problems)
  // Problems are of the guide as it was a moment ago: where steps went since, the lint speaks again soon.
  return useMemo(() => {
    const errors = new Map<string, number>()
    const warnings = new Map<string, number>()
    for (const problem of problems) {
      const key = stepOfProblem(guide, problem)
      const counts = problem.severity === 'error' ? errors : warnings
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return { errors, warnings }
  }, [guide, problems])
}

/** A step as a screen reader tells it. */
function describe({ step, isStart, errors, warnings }: StepData): string {
  return words.step(words.types[step.type], titleOf(step), [
    ...(isStart ? [words.start] : []),
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
    ...(step.comments.length > 0 ? [words.comments(step.comments.length)] : []),
  ])
}
