import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react'
import { memo } from 'react'
import { t } from '../app/text/index.ts'
import classes from './canvas.module.css'
import type { WayEdge } from './canvas-graph.ts'

const words = t.guides.canvas.figures

/** A line is this wide where nobody went, and by so much wider where everybody did. */
const thin = 1.5
const wider = 8

/** A way from one step to another; with the figures of a version as wide as it was used. */
export const CanvasEdge = memo(function CanvasEdge(edge: EdgeProps<WayEdge>) {
  const { sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data, selected, markerEnd } = edge
  const [path] = getSmoothStepPath({
    sourceX,
    sourceY,
    targetX,
    targetY,
    sourcePosition,
    targetPosition,
    borderRadius: 10,
    offset: 24,
  })
  const figures = data?.figures ?? null
  const width = figures === null ? thin : thin + wider * Math.sqrt(figures.weight)
  const { taken = 0, offPath = 0 } = figures?.numbers ?? {}
  return (
    <>
      <BaseEdge
        path={path}
        {...(markerEnd === undefined ? {} : { markerEnd })}
        className={classes.line ?? ''}
        data-chosen={selected || undefined}
        data-jump={figures?.jump || undefined}
        style={{ strokeWidth: selected ? width + 1 : width }}
        interactionWidth={16}
      />
      {figures && (
        <EdgeLabelRenderer>
          <div
            className={classes.edgeLabel}
            data-off={offPath > 0 || undefined}
            style={{ transform: `translate(-50%, -50%) translate(${sourceX}px, ${sourceY + 22}px)` }}
          >
            {figures.jump ? words.jump(taken) : words.edge(taken, offPath)}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  )
})
