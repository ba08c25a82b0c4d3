import { Button, Progress, SegmentedControl } from '@mantine/core'
import { IconMessageCircleQuestion } from '@tabler/icons-react'
import { type EscalationType, escalationTypeSchema } from '../../shared/case/escalation.ts'
import type { Consult } from '../../shared/consult/consult.ts'
import type { Sheet } from './escalate-state.ts'
import { formatPercent } from './format.ts'
import classes from './sheet.module.css'
import { common, words } from './words.ts'

/** The four types, and what the chosen one is for. */
export function TypeChoice({
  type,
  onType,
}: {
  readonly type: EscalationType
  readonly onType: (type: EscalationType) => void
}) {
  return (
    <div>
      <span id="escalate-type" className={classes.label}>
        {words.escalate.type}
      </span>
      <SegmentedControl
        fullWidth
        aria-labelledby="escalate-type"
        value={type}
        onChange={(value) => {
          const chosen = escalationTypeSchema.safeParse(value)
          if (chosen.success) onType(chosen.data)
        }}
        data={escalationTypeSchema.options.map((value) => ({ value, label: common.escalationType[value] }))}
      />
      <p className={classes.quiet}>{words.escalationTypeWhat[type]}</p>
    </div>
  )
}

/** How much of what must travel along is there. */
export function Completeness({ sheet }: { readonly sheet: Sheet }) {
  const share = formatPercent(sheet.completeness)
  return (
    <div className={classes.completeness}>
      <h2 className={classes.heading}>{words.packet.title}</h2>
      <Progress
        className={classes.progress ?? ''}
        value={sheet.completeness * 100}
        aria-label={words.packet.completeness}
      />
      <span>{words.packet.complete(share)}</span>
    </div>
  )
}

/** Says that the thread of a question goes along, which then ends with the escalation. */
export function ThreadAlong({ consult, onDrop }: { readonly consult: Consult; readonly onDrop: () => void }) {
  return (
    <p className={classes.clock}>
      <IconMessageCircleQuestion size={15} aria-hidden />
      {words.consult.escalating(consult.targetName)}
      <Button variant="subtle" size="compact-xs" onClick={onDrop}>
        {words.consult.escalatingDrop}
      </Button>
    </p>
  )
}
