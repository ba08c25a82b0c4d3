import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconChevronRight, IconQuestionMark, IconTool } from '@tabler/icons-react'
import { useId, useMemo, useState } from 'react'
import type { ToolUse } from '../../shared/case/message.ts'
import classes from './conversation.module.css'
import { DataRows } from './data-rows.tsx'
import { humanise, oneLine, readData } from './readable-data.ts'
import { words } from './words.ts'

interface ToolLineProps {
  readonly id: string
  readonly tool: ToolUse
  readonly when: string
  /** Evidence points at this tool use. */
  readonly evidenceKeys: readonly string[]
  readonly active: boolean
}

/** Something the AI did with a tool: one line, which opens to what it gave and what came back. */
export function ToolLine({ id, tool, when, evidenceKeys, active }: ToolLineProps) {
  const [open, setOpen] = useState(false)
  const panel = useId()
  const args = useMemo(() => readData(tool.args), [tool.args])
  const name = humanise(tool.name)
  return (
    <div
      className={classes.tool}
      data-entry={id}
      data-evidence={evidenceKeys.join(' ') || undefined}
      data-active={active || undefined}
      data-marked={evidenceKeys.length > 0 || undefined}
      tabIndex={-1}
    >
      <UnstyledButton
        className={classes.toolHead}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={14} className={classes.chevron} data-open={open || undefined} aria-hidden />
        <IconTool size={14} aria-hidden />
        <span className={classes.toolName}>{words.conversation.tool.did(name)}</span>
        <span className={classes.toolArgs}>{open ? '' : oneLine(args, 90)}</span>
        <ToolOutcome ok={tool.ok} />
        <time className={classes.time}>{when}</time>
      </UnstyledButton>
      <div id={panel} hidden={!open} className={classes.toolBody}>
        {open && (
          <>
            <p className={classes.dataTitle}>{words.conversation.tool.args}</p>
            <DataRows data={args} empty={words.conversation.tool.noArgs} />
            <p className={classes.dataTitle}>{words.conversation.tool.result}</p>
            <DataRows data={readData(tool.result)} empty={words.conversation.tool.noResult} />
          </>
        )}
      </div>
    </div>
  )
}

function ToolOutcome({ ok }: { readonly ok: boolean | null }) {
  const { tool } = words.conversation
  if (ok === null) {
    return (
      <span className={classes.outcome} data-outcome="unknown">
        <IconQuestionMark size={13} aria-hidden /> {tool.unknown}
      </span>
    )
  }
  return ok ? (
    <span className={classes.outcome} data-outcome="ok">
      <IconCheck size={13} aria-hidden /> {tool.ok}
    </span>
  ) : (
    <span className={classes.outcome} data-outcome="failed">
      <IconAlertTriangle size={13} aria-hidden /> {tool.failed}
    </span>
  )
}
