import '@xyflow/react/dist/base.css'
import { useComputedColorScheme } from '@mantine/core'
import {
  Background,
  Controls,
  MarkerType,
  MiniMap,
  ReactFlow,
  type ReactFlowInstance,
  ReactFlowProvider,
} from '@xyflow/react'
import { useCallback, useState } from 'react'
import { t } from '../app/text/index.ts'
import { AddStepMenu } from './add-step-menu.tsx'
import classes from './canvas.module.css'
import { CanvasEdge } from './canvas-edge.tsx'
import { CanvasEmpty } from './canvas-empty.tsx'
import type { Figures } from './canvas-figures.ts'
import type { StepNode, WayEdge } from './canvas-graph.ts'
import { CanvasNode } from './canvas-node.tsx'
import { type OpenPlace, useCanvasChanges } from './use-canvas-changes.ts'
import { useCanvasGraph } from './use-canvas-graph.ts'
import { useGuideEditor } from './use-guide-editor.ts'
import { useReveal } from './use-reveal.ts'

const words = t.guides.canvas

const nodeTypes = { step: CanvasNode }
const edgeTypes = { way: CanvasEdge }
const lineEnd = {
  // Of one size, however wide the line is.
  markerEnd: {
    type: MarkerType.ArrowClosed,
    width: 24,
    height: 24,
    markerUnits: 'userSpaceOnUse',
    color: 'var(--td-line-strong)',
    strokeWidth: 1,
  },
}
const ariaLabels = {
  'controls.ariaLabel': words.label,
  'controls.zoomIn.ariaLabel': words.controls.zoomIn,
  'controls.zoomOut.ariaLabel': words.controls.zoomOut,
  'controls.fitView.ariaLabel': words.controls.fit,
  'minimap.ariaLabel': words.miniMap,
  'node.a11yDescription.default': words.keysHint,
  'node.a11yDescription.keyboardDisabled': words.keysHint,
  'edge.a11yDescription.default': words.keysHint,
}

interface CanvasProps {
  /** What runs of this version tell; null: the guide alone. */
  readonly figures: Figures | null
  /** Steps the search found. */
  readonly found: ReadonlySet<string>
}

/** The guide as a drawing: what is done here shows in the outline, and the other way round. */
export function GuideCanvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Drawing {...props} />
    </ReactFlowProvider>
  )
}

function Drawing({ figures, found }: CanvasProps) {
  const readOnly = useGuideEditor((editor) => editor.readOnly)
  const scheme = useComputedColorScheme()
  const [open, setOpen] = useState<OpenPlace | null>(null)
  const { dragged, handlers } = useCanvasChanges(setOpen)
  const { nodes, edges, places } = useCanvasGraph({ dragged, figures, found })
  useReveal(places)
  const close = useCallback(() => setOpen(null), [])
  return (
    <section
      className={classes.canvas}
      aria-label={words.label}
      data-guide-view="canvas"
      onDoubleClick={({ target, clientX: x, clientY: y }) => {
        const onPane = target instanceof Element && target.classList.contains('react-flow__pane')
        if (onPane && !readOnly) setOpen({ at: null, screen: { x, y } })
      }}
    >
      <ReactFlow<StepNode, WayEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        defaultEdgeOptions={lineEnd}
        {...handlers}
        onInit={begin}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        edgesReconnectable={!readOnly}
        isValidConnection={({ source, target }) => source !== target}
        deleteKeyCode={null}
        zoomOnDoubleClick={false}
        panOnScroll
        nodeDragThreshold={4}
        minZoom={0.1}
        maxZoom={1.6}
        onlyRenderVisibleElements
        colorMode={scheme}
        ariaLabelConfig={ariaLabels}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={20} />
        <Controls showInteractive={false} position="bottom-left" />
        {nodes.length > 8 && <MiniMap pannable zoomable position="bottom-right" nodeBorderRadius={8} />}
      </ReactFlow>
      {nodes.length === 0 && <CanvasEmpty />}
      {open && <AddStepMenu open={open} onClose={close} />}
    </section>
  )
}

/** A small guide is shown whole; a large one from the chosen step, else from its first one on, at a size that can be read. */
function begin(flow: ReactFlowInstance<StepNode, WayEdge>): void {
  const nodes = flow.getNodes()
  const zoom = 0.85
  const chosen = nodes.find(({ selected }) => selected)
  const first = nodes.find(({ data }) => data.isStart) ?? nodes[0]
  if (nodes.length <= 12) void flow.fitView({ maxZoom: 1, minZoom: 0.6, padding: 0.1 })
  else if (chosen) void flow.setCenter(middleOf(chosen), chosen.position.y + (chosen.height ?? 0) / 2, { zoom })
  else if (first) void flow.setCenter(middleOf(first), first.position.y + 260, { zoom })
}

function middleOf({ position, width = 0 }: StepNode): number {
  return position.x + width / 2
}
