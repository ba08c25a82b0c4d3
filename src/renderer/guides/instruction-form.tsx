import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { StepOf } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { movedEntry, withEntry, withoutEntry } from '../ui/list-edits.ts'
import { OrderButtons } from '../ui/order-buttons.tsx'
import { CollectsField } from './collects-field.tsx'
import classes from './forms.module.css'
import { NextField } from './next-field.tsx'
import { useStepChange } from './step-changes.ts'
import { TemplateField } from './template-field.tsx'

const words = t.guides.inspector.instruction
const mostPoints = 20

/** Something to do outside Tierdesk, with its points. */
export function InstructionForm({ step }: { readonly step: StepOf<'instruction'> }) {
  const change = useStepChange(step.key, 'instruction')
  const { points } = step
  const put = (next: string[], place?: string) => change((before) => ({ ...before, points: next }), place)
  return (
    <>
      <TemplateField
        label={words.text}
        place="text"
        value={step.text}
        onChange={(text) => change((before) => ({ ...before, text }), 'text')}
      />
      <fieldset className={classes.group}>
        <legend>{words.points}</legend>
        {points.length === 0 && (
          <Text size="xs" c="dimmed">
            {words.whole}
          </Text>
        )}
        {points.map((point, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points are texts alone, and two can be the same
          <div key={at} className={classes.point}>
            <TemplateField
              label={words.point(at + 1)}
              place={`points.${at}`}
              value={point}
              onChange={(next) =>
                put(
                  withEntry(points, at, () => next),
                  `points.${at}`,
                )
              }
            />
            <OrderButtons
              what={words.point(at + 1)}
              at={at}
              count={points.length}
              onMove={(to) => put(movedEntry(points, at, to))}
              onRemove={() => put(withoutEntry(points, at))}
            />
          </div>
        ))}
        {points.length < mostPoints && (
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => put([...points, ''])}
          >
            {words.add}
          </Button>
        )}
      </fieldset>
      <CollectsField value={step.collects} onChange={(collects) => change((before) => ({ ...before, collects }))} />
      <NextField end={{ from: step.key, via: null }} to={step.next} place="next" />
    </>
  )
}
