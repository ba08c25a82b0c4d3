import { Button, NativeSelect, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { severitySchema } from '../../shared/case/basics.ts'
import type { Ladder, LadderStep } from '../../shared/escalation/ladder.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { movedEntry, withEntry, withoutEntry } from '../ui/list-edits.ts'
import { errorText, TextField } from './fields.tsx'
import { LadderStepCard } from './ladder-step.tsx'
import { totals } from './ladder-words.ts'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.ladders
const mostSteps = 12

const freshStep: LadderStep = {
  after: { weekday: 20, weekend: 30, holiday: 30 },
  who: { kind: 'lead' },
  how: [],
  moves: false,
  severity: null,
}

/** A ladder as the timeline of what happens while nobody accepts, with every value of its steps. */
export function LadderEditor({
  at,
  onDuplicate,
  onRemove,
}: {
  /** Where the ladder stands in the document. */
  readonly at: number
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}) {
  const { draft, change, problemsAt } = useDocumentDraft('escalation')
  const list = useRef<HTMLOListElement>(null)
  const ladder = draft.ladders[at]
  if (!ladder) return null
  const place = `ladders.${at}`
  const edit = (by: (ladder: Ladder) => Ladder, field?: string) =>
    change(
      (document) => ({ ...document, ladders: withEntry(document.ladders, at, by) }),
      field === undefined ? undefined : `${ladder.key}.${field}`,
    )
  const move = (from: number, to: number) => {
    if (to < 0 || to >= ladder.steps.length) return
    edit((now) => ({ ...now, steps: movedEntry(now.steps, from, to) }))
    // The step keeps the focus, so that it can be moved on.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(':scope > li[data-place]')[to]?.focus())
  }
  const users = draft.matrix.filter((row) => row.ladder === ladder.key).map((row) => row.key)
  const sums = totals(ladder.steps)
  return (
    <section className={classes.editor} aria-label={ladder.name} data-place={place} tabIndex={-1}>
      <div className={classes.editorHead}>
        <TextField
          label={words.name}
          place={`${place}.name`}
          maxLength={120}
          error={errorText(problemsAt(`${place}.name`))}
          value={ladder.name}
          onChange={(name) => edit((now) => ({ ...now, name }), 'name')}
        />
        <Text size="xs" c="dimmed">
          {words.key(ladder.key)} · {words.usedBy(users.length)}
        </Text>
        <span className={area.toolsEnd} />
        <Button variant="default" onClick={onDuplicate}>
          {words.duplicate}
        </Button>
        <Button variant="default" disabled={users.length > 0} aria-describedby="ladder-used" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      {users.length > 0 && (
        <Text size="xs" c="dimmed" id="ladder-used">
          {words.removeUsed(users.slice(0, 5).join(', '))}
        </Text>
      )}
      <Title order={3}>{words.timeline}</Title>
      <ol className={classes.steps} ref={list}>
        <li className={classes.stepRaised}>
          <span className={classes.stepMark} aria-hidden>
            0
          </span>
          {words.raised}
        </li>
        {ladder.steps.map((step, index) => (
          <LadderStepCard
            // Steps have no name of their own: what they are is where they stand.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            step={step}
            at={index}
            count={ladder.steps.length}
            total={sums[index] ?? 0}
            place={`${place}.steps.${index}`}
            policy={draft}
            problemsAt={problemsAt}
            onChange={(by, field) =>
              edit((now) => ({ ...now, steps: withEntry(now.steps, index, by) }), `steps.${index}.${field}`)
            }
            onMove={(to) => move(index, to)}
            onRemove={() => edit((now) => withoutStep(now, index))}
          />
        ))}
      </ol>
      <div className={area.tools}>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={ladder.steps.length >= mostSteps}
          onClick={() => edit((now) => ({ ...now, steps: [...now.steps, freshStep] }))}
        >
          {words.addStep}
        </Button>
        <Text size="xs" c="dimmed">
          {ladder.steps.length >= mostSteps ? words.fullSteps : words.moveHint}
        </Text>
      </div>
      <Title order={3}>{words.jump.title}</Title>
      <div className={classes.jumps}>
        {severitySchema.options.map((severity) => (
          <NativeSelect
            key={severity}
            label={words.jump.label(severity)}
            data-place={`${place}.jump.${severity}`}
            error={errorText(problemsAt(`${place}.jump.${severity}`))}
            data={ladder.steps.map((_, index) => ({
              value: String(index),
              label: index === 0 ? words.jump.first : words.jump.step(index + 1),
            }))}
            value={String(ladder.jump[severity] ?? 0)}
            onChange={({ currentTarget }) => {
              const to = Number(currentTarget.value)
              edit((now) => {
                const { [severity]: _, ...rest } = now.jump
                return { ...now, jump: to === 0 ? rest : { ...rest, [severity]: to } }
              })
            }}
          />
        ))}
      </div>
      <Text size="xs" c="dimmed">
        {words.jump.text}
      </Text>
    </section>
  )
}

/** The ladder without a step; who began beyond the end begins at the last one. */
function withoutStep(ladder: Ladder, at: number): Ladder {
  const steps = withoutEntry(ladder.steps, at)
  const jump = severitySchema.options.flatMap((severity) => {
    const to = ladder.jump[severity]
    const kept = to === undefined ? 0 : Math.min(to > at ? to - 1 : to, steps.length - 1)
    return kept > 0 ? [[severity, kept] as const] : []
  })
  return { ...ladder, steps, jump: Object.fromEntries(jump) }
}
