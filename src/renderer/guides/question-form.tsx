import { Button, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { answerSchema, type GuideAnswer, mostOptions, type StepOf } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { freeKey, movedEntry, withEntry, withoutEntry } from '../ui/list-edits.ts'
import { withAnswerKind } from './change-type.ts'
import { CollectsField } from './collects-field.tsx'
import classes from './forms.module.css'
import { NextField } from './next-field.tsx'
import { OptionForm } from './option-form.tsx'
import { useErrorAt } from './places.tsx'
import { type ChangeStep, useStepChange } from './step-changes.ts'
import { TemplateField } from './template-field.tsx'
import { useGuideEditor } from './use-guide-editor.ts'
import { freeVariable } from './variable-edits.ts'
import { VariableField } from './variable-field.tsx'

const words = t.guides.inspector.question
const kinds = answerSchema.options.map(({ shape }) => shape.kind.value)

/** A question: what is asked, how it is answered, and where each answer leads. */
export function QuestionForm({ step }: { readonly step: StepOf<'question'> }) {
  const change = useStepChange(step.key, 'question')
  const variables = useGuideEditor(({ guide }) => guide.variables)
  const { answer } = step
  return (
    <>
      <TemplateField
        label={words.text}
        place="text"
        value={step.text}
        onChange={(text) => change((before) => ({ ...before, text }), 'text')}
      />
      <NativeSelect
        label={words.kind}
        data-place="answer"
        data={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        value={answer.kind}
        onChange={({ currentTarget: { value } }) => {
          const kind = kinds.find((one) => one === value)
          const variable = variables[0]?.key ?? freeVariable(variables)
          if (kind) change((before) => ({ ...before, answer: withAnswerKind(before.answer, kind, variable) }))
        }}
      />
      {answer.kind === 'options' ? (
        <Options step={step} answer={answer} change={change} />
      ) : (
        <Kept step={step} answer={answer} change={change} />
      )}
      <CollectsField value={step.collects} onChange={(collects) => change((before) => ({ ...before, collects }))} />
    </>
  )
}

type Part<Kind extends GuideAnswer['kind']> = {
  readonly step: StepOf<'question'>
  readonly answer: Extract<GuideAnswer, { kind: Kind }>
  readonly change: ChangeStep<StepOf<'question'>>
}

function Options({ step, answer, change }: Part<'options'>) {
  const { options } = answer
  const error = useErrorAt('answer.options')
  const put = (next: typeof options, field?: string) =>
    change((before) => ({ ...before, answer: { ...answer, options: next } }), field)
  return (
    <fieldset className={classes.group}>
      <legend>{words.options}</legend>
      <div className={classes.fault}>{error}</div>
      {options.map((option, at) => (
        <OptionForm
          key={option.key}
          step={step.key}
          option={option}
          at={at}
          count={options.length}
          taken={options.flatMap(({ key }) => (key === option.key ? [] : [key]))}
          onChange={(by, field) =>
            put(withEntry(options, at, by), field === undefined ? undefined : `answer.options.${at}.${field}`)
          }
          onMove={(to) => put(movedEntry(options, at, to))}
          onRemove={() => put(withoutEntry(options, at))}
        />
      ))}
      {options.length < mostOptions ? (
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            const label = words.newLabel(options.length + 1)
            const key = freeKey(
              label,
              options.map((option) => option.key),
            )
            put([...options, { key, label, suggestWhen: '', set: [], next: null }])
          }}
        >
          {words.add}
        </Button>
      ) : (
        <Text size="xs" c="dimmed">
          {words.most(mostOptions)}
        </Text>
      )}
    </fieldset>
  )
}

/** A number or a text: the variable it is kept in, and within which bounds. */
function Kept({ step, answer, change }: Part<'number' | 'text'>) {
  const put = (next: GuideAnswer, field?: string) => change((before) => ({ ...before, answer: next }), field)
  return (
    <>
      <VariableField
        label={words.variable}
        place="answer.variable"
        value={answer.variable}
        type={answer.kind}
        onChange={(variable) => put({ ...answer, variable })}
      />
      {answer.kind === 'number' && (
        <div className={classes.three}>
          <TextInput
            label={words.unit}
            title={words.unitHint}
            data-place="answer.unit"
            maxLength={20}
            value={answer.unit ?? ''}
            onChange={({ currentTarget: { value } }) =>
              put({ ...answer, unit: value === '' ? null : value }, 'answer.unit')
            }
          />
          <Bound name="min" value={answer.min} onChange={(min) => put({ ...answer, min }, 'answer.min')} />
          <Bound name="max" value={answer.max} onChange={(max) => put({ ...answer, max }, 'answer.max')} />
        </div>
      )}
      <NextField end={{ from: step.key, via: null }} to={answer.next} place="answer.next" />
    </>
  )
}

function Bound({
  name,
  value,
  onChange,
}: {
  readonly name: 'min' | 'max'
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}) {
  return (
    <NumberInput
      size="xs"
      label={words[name]}
      data-place={`answer.${name}`}
      error={useErrorAt(`answer.${name}`)}
      hideControls
      value={value ?? ''}
      onChange={(next) => {
        if (typeof next === 'number') onChange(next)
        else if (next === '') onChange(null)
      }}
    />
  )
}
