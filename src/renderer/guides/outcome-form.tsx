import { NativeSelect } from '@mantine/core'
import type { StepOf } from '../../shared/guide/guide.ts'
import { outcomeResultSchema } from '../../shared/guide/keys.ts'
import { t } from '../app/text/index.ts'
import { useErrorAt } from './places.tsx'
import { useStepChange } from './step-changes.ts'
import { TemplateField } from './template-field.tsx'

const words = t.guides.inspector.outcome

/** The end: how it ended, and what the reader is told. */
export function OutcomeForm({ step }: { readonly step: StepOf<'outcome'> }) {
  const change = useStepChange(step.key, 'outcome')
  return (
    <>
      <NativeSelect
        label={words.result}
        data-place="result"
        data={outcomeResultSchema.options.map((value) => ({ value, label: t.case.guide.result[value] }))}
        error={useErrorAt('result')}
        value={step.result}
        onChange={({ currentTarget: { value } }) => {
          const read = outcomeResultSchema.safeParse(value)
          if (read.success) change((before) => ({ ...before, result: read.data }))
        }}
      />
      <TemplateField
        label={words.text}
        place="text"
        value={step.text}
        onChange={(text) => change((before) => ({ ...before, text }), 'text')}
      />
    </>
  )
}
