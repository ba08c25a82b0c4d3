import { IconAlertCircle, IconAlertTriangle, IconMessage } from '@tabler/icons-react'
import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { t } from '../app/text/index.ts'
import classes from './canvas.module.css'
import type { StepNode } from './canvas-graph.ts'
import { FigureLine } from './figure-line.tsx'
import { StepMark } from './step-mark.tsx'
import { namedWays } from './step-size.ts'
import { titleOf, wayWords } from './step-words.ts'

const words = t.guides.canvas

/** A step on the canvas: its type by shape, sign and word; its ways out along the foot, each with the handle it is led on by. */
export const CanvasNode = memo(function CanvasNode({ data, selected, isConnectable }: NodeProps<StepNode>) {
  const { step, isStart, errors, warnings, found, figures } = data
  const ways = namedWays(step)
  return (
    <div
      className={classes.node}
      data-type={step.type}
      data-chosen={selected || undefined}
      data-found={found || undefined}
      data-errors={errors > 0 || undefined}
    >
      <Handle id="in" type="target" position={Position.Top} isConnectable={isConnectable} className={classes.in} />
      <div className={classes.nodeHead}>
        <StepMark type={step.type} />
        <span>{words.types[step.type]}</span>
        {isStart && <span className={classes.startMark}>{words.start}</span>}
        <span className={classes.nodeMarks}>
          {step.comments.length > 0 && (
            <Mark label={words.comments(step.comments.length)} count={step.comments.length}>
              <IconMessage size={14} aria-hidden />
            </Mark>
          )}
          {warnings > 0 && (
            <Mark kind="warning" label={words.warnings(warnings)} count={warnings}>
              <IconAlertTriangle size={14} aria-hidden />
            </Mark>
          )}
          {errors > 0 && (
            <Mark kind="error" label={words.errors(errors)} count={errors}>
              <IconAlertCircle size={14} aria-hidden />
            </Mark>
          )}
        </span>
      </div>
      <div className={classes.nodeTitle} data-one-line={figures ? true : undefined}>
        {titleOf(step)}
      </div>
      {figures && <FigureLine figures={figures} />}
      {ways.length > 0 && (
        <div className={classes.ways}>
          {ways.map(({ via }) => (
            <span key={via} className={classes.way}>
              <span>{wayWords(step, via === 'next' ? null : via)}</span>
              <Handle
                id={via}
                type="source"
                position={Position.Bottom}
                isConnectable={isConnectable}
                className={classes.out}
              />
            </span>
          ))}
        </div>
      )}
      {ways.length === 0 && step.type !== 'outcome' && (
        <Handle
          id="next"
          type="source"
          position={Position.Bottom}
          isConnectable={isConnectable}
          className={classes.out}
        />
      )}
    </div>
  )
})

function Mark({
  kind,
  label,
  count,
  children,
}: {
  readonly kind?: 'error' | 'warning'
  readonly label: string
  readonly count: number
  readonly children: React.ReactNode
}) {
  return (
    <span className={classes.mark} data-kind={kind} title={label}>
      {children}
      <span aria-hidden>{count}</span>
    </span>
  )
}
