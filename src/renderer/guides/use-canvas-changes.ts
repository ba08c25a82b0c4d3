import type { Connection, EdgeChange, NodeChange, OnConnectEnd, OnReconnect, ReactFlowProps } from '@xyflow/react'
import { useCallback, useRef, useState } from 'react'
import type { StepNode, WayEdge } from './canvas-graph.ts'
import { connect, type Place, placeSteps } from './guide-edits.ts'
import { type StepEnd, viaOf } from './step-ends.ts'
import { useGuideEditorStore } from './use-guide-editor.ts'

/** A way drawn into the open, or a place clicked: a step can be added there. */
export interface OpenPlace {
  readonly at: StepEnd | null
  /** On the screen, in pixels. */
  readonly screen: Place
}

type Handlers = Required<
  Pick<
    ReactFlowProps<StepNode, WayEdge>,
    'onNodesChange' | 'onEdgesChange' | 'onConnect' | 'onReconnect' | 'onReconnectEnd' | 'onConnectEnd'
  >
>

/**
 * What people do on the canvas, as changes of the guide: moving, choosing, connecting. While steps are dragged only
 * `dragged` changes; where they are dropped is one change.
 */
export function useCanvasChanges(onOpen: (place: OpenPlace) => void): {
  readonly dragged: ReadonlyMap<string, Place> | null
  readonly handlers: Handlers
} {
  const store = useGuideEditorStore()
  const [dragged, setDragged] = useState<ReadonlyMap<string, Place> | null>(null)
  const held = useRef<ReadonlyMap<string, Place> | null>(null)

  const onNodesChange = useCallback(
    (changes: NodeChange<StepNode>[]) => {
      const moves = changes.flatMap((change) =>
        change.type === 'position' && change.position ? [{ ...change, position: change.position }] : [],
      )
      if (moves.some(({ dragging }) => dragging)) {
        held.current = new Map([...(held.current ?? []), ...moves.map((move) => [move.id, move.position] as const)])
        setDragged(held.current)
      } else if (moves.length > 0) {
        const wasDragged = held.current !== null
        const ends = new Map(moves.map(({ id, position }) => [id, rounded(position)]))
        store.getState().change((guide) => placeSteps(guide, ends), wasDragged ? undefined : 'move')
      }
      // The drag is over also where it ends without a last move.
      if (changes.some((change) => change.type === 'position' && !change.dragging)) {
        held.current = null
        setDragged(null)
      }
      choose(store.getState(), changes)
    },
    [store],
  )
  const onEdgesChange = useCallback(
    (changes: EdgeChange<WayEdge>[]) => {
      for (const change of changes)
        if (change.type === 'select') {
          const end = endOfEdge(change.id)
          const { way, selectWay } = store.getState()
          if (change.selected) selectWay(end)
          else if (way?.from === end.from && way.via === end.via) selectWay(null)
        }
    },
    [store],
  )
  const onConnect = useCallback(
    ({ source, sourceHandle, target }: Connection) =>
      store.getState().change((guide) => connect(guide, { from: source, via: viaOf(sourceHandle) }, target)),
    [store],
  )
  const onReconnect: OnReconnect<WayEdge> = useCallback(
    (old, { source, sourceHandle, target }) => {
      const to: StepEnd = { from: source, via: viaOf(sourceHandle) }
      store.getState().change((guide) => connect(connect(guide, endOfEdge(old.id), null), to, target))
    },
    [store],
  )
  const onReconnectEnd: Handlers['onReconnectEnd'] = useCallback(
    (_event, edge, _handle, state) => {
      if (!state.isValid) store.getState().change((guide) => connect(guide, endOfEdge(edge.id), null))
    },
    [store],
  )
  const onConnectEnd: OnConnectEnd = useCallback(
    (event, { isValid, fromNode, fromHandle }) => {
      const onPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane')
      if (isValid || !onPane || !fromNode || fromHandle?.type !== 'source') return
      const { clientX: x = 0, clientY: y = 0 } = 'clientX' in event ? event : (event.changedTouches[0] ?? {})
      onOpen({ at: { from: fromNode.id, via: viaOf(fromHandle.id ?? null) }, screen: { x, y } })
    },
    [onOpen],
  )
  return { dragged, handlers: { onNodesChange, onEdgesChange, onConnect, onReconnect, onReconnectEnd, onConnectEnd } }
}

/** The way a line stands for: `edgeId` made its name. */
function endOfEdge(id: string): StepEnd {
  const [from = '', handle = null] = id.split(' ')
  return { from, via: viaOf(handle) }
}

function choose(
  { selection, select }: { selection: ReadonlySet<string>; select: (keys: Iterable<string>) => void },
  changes: readonly NodeChange<StepNode>[],
): void {
  const next = new Set(selection)
  for (const change of changes)
    if (change.type === 'select') {
      next.delete(change.id)
      if (change.selected) next.add(change.id)
    }
  if (changes.some(({ type }) => type === 'select')) select(next)
}

const rounded = ({ x, y }: Place): Place => ({ x: Math.round(x), y: Math.round(y) })
