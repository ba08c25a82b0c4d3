import { Button, NativeSelect, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Guide, StepOf } from '../../shared/guide/guide.ts'
import { type OutcomeResult, outcomeResultSchema } from '../../shared/guide/keys.ts'
import { t } from '../app/text/index.ts'
import { withEntry, withoutEntry } from '../ui/list-edits.ts'
import { OrderButtons } from '../ui/order-buttons.tsx'
import classes from './forms.module.css'
import { NextField } from './next-field.tsx'
import { useErrorAt } from './places.tsx'
import { useStepChange } from './step-changes.ts'
import { useGuideEditor } from './use-guide-editor.ts'
import { useGuideLibrary } from './use-guide-library.ts'

const words = t.guides.inspector.sub
const results = t.case.guide.result

/** Another guide run from its start, and where it goes on after which of its ends. */
export function SubGuideForm({ step }: { readonly step: StepOf<'guide'> }) {
  const change = useStepChange(step.key, 'guide')
  const own = useGuideEditor(({ guide }) => guide.key)
  const guides = useGuideLibrary().all()
  const chosen = guides.find(({ key }) => key === step.guide) ?? null
  return (
    <>
      <NativeSelect
        label={words.guide}
        data-place="guide"
        data={[
          ...(chosen ? [] : [{ value: step.guide, label: words.unknown(step.guide) }]),
          ...guides.flatMap(({ key, title }) => (key === own ? [] : [{ value: key, label: title }])),
        ]}
        description={
          chosen
            ? words.outcomes(
                endsOf(chosen)
                  .map((end) => results[end])
                  .join(', '),
              )
            : undefined
        }
        error={useErrorAt('guide')}
        value={step.guide}
        onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, guide: value }))}
      />
      <After step={step} ends={chosen ? endsOf(chosen) : outcomeResultSchema.options} />
      <NextField
        end={{ from: step.key, via: null }}
        to={step.next}
        place="next"
        label={step.after.length > 0 ? words.otherwise : t.guides.inspector.next}
      />
    </>
  )
}

/** How a guide can end, each once, in the order of its steps. */
function endsOf({ steps }: Guide): readonly OutcomeResult[] {
  return [...new Set(steps.flatMap((step) => (step.type === 'outcome' ? [step.result] : [])))]
}

function After({ step, ends }: { readonly step: StepOf<'guide'>; readonly ends: readonly OutcomeResult[] }) {
  const change = useStepChange(step.key, 'guide')
  const error = useErrorAt('after')
  const { after } = step
  const taken = new Set(after.map(({ result }) => result))
  const free = [...ends, ...outcomeResultSchema.options].find((result) => !taken.has(result))
  const put = (next: typeof after) => change((before) => ({ ...before, after: next }))
  return (
    <fieldset className={classes.group}>
      <legend>{words.after}</legend>
      <Text component="div" size="xs" className={classes.fault}>
        {error}
      </Text>
      {after.map((way, at) => (
        <fieldset key={way.result} className={classes.entry} aria-label={words.entry(results[way.result])}>
          <div className={classes.entryHead}>
            <NativeSelect
              className={classes.grow ?? ''}
              label={words.result}
              aria-label={words.resultOf(at + 1)}
              data-place={`after.${at}.result`}
              data={outcomeResultSchema.options
                .filter((result) => result === way.result || !taken.has(result))
                .map((value) => ({ value, label: results[value] }))}
              value={way.result}
              onChange={({ currentTarget: { value } }) => {
                const read = outcomeResultSchema.safeParse(value)
                if (read.success) put(withEntry(after, at, (before) => ({ ...before, result: read.data })))
              }}
            />
            <OrderButtons
              what={words.entry(results[way.result])}
              at={at}
              count={after.length}
              onMove={(to) => put(after.toSpliced(at, 1).toSpliced(to, 0, way))}
              onRemove={() => put(withoutEntry(after, at))}
            />
          </div>
          <NextField
            end={{ from: step.key, via: `result:${way.result}` }}
            to={way.next}
            place={`after.${at}.next`}
            fullLabel={words.nextOf(results[way.result])}
          />
        </fieldset>
      ))}
      {free !== undefined && (
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => put([...after, { result: free, next: null }])}
        >
          {words.add}
        </Button>
      )}
    </fieldset>
  )
}
