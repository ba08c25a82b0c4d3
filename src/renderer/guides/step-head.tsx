import { Button, NativeSelect, Text, Textarea, TextInput } from '@mantine/core'
import { type GuideStep, type GuideStepType, guideStepSchema } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { withType } from './change-type.ts'
import { EntryKeyField } from './entry-key-field.tsx'
import classes from './forms.module.css'
import { renameStep, startAt } from './guide-edits.ts'
import { useErrorAt } from './places.tsx'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.inspector
const types = guideStepSchema.options.map(({ shape }) => shape.type.value)

/** What every step has: title, type, key, whether the guide begins here, and a note for the reader. */
export function StepHead({ step }: { readonly step: GuideStep }) {
  const store = useGuideEditorStore()
  const steps = useGuideEditor(({ guide }) => guide.steps)
  const isStart = useGuideEditor(({ guide }) => guide.start === step.key)
  const { key } = step
  const change = (by: (step: GuideStep) => GuideStep, place: string) =>
    store.getState().changeStep(key, by, `step.${key}.${place}`)
  return (
    <>
      <TextInput
        label={words.title}
        data-place="title"
        maxLength={120}
        error={useErrorAt('title')}
        value={step.title}
        onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, title: value }), 'title')}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={words.type}
          data-place="type"
          data={types.map((type) => ({ value: type, label: t.guides.canvas.types[type] }))}
          value={step.type}
          onChange={({ currentTarget: { value } }) => {
            const type = types.find((one): one is GuideStepType => one === value)
            if (type) store.getState().changeStep(key, (before) => withType(before, type))
          }}
        />
        <EntryKeyField
          key={key}
          what=""
          place="key"
          value={key}
          label={step.title}
          taken={steps.flatMap((one) => (one.key === key ? [] : [one.key]))}
          takenText={words.keyTaken}
          hint={words.keyHint}
          onChange={(to) => store.getState().add((guide) => ({ guide: renameStep(guide, key, to), keys: [to] }))}
        />
      </div>
      <div className={classes.line}>
        <Text size="xs" c="dimmed">
          {words.typeMeaning[step.type]}
        </Text>
        {isStart ? (
          <Text size="xs" fw={600}>
            {words.isStart}
          </Text>
        ) : (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => store.getState().change((guide) => startAt(guide, key))}
          >
            {words.makeStart}
          </Button>
        )}
      </div>
      <Textarea
        label={words.note}
        description={words.noteHint}
        data-place="note"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2_000}
        error={useErrorAt('note')}
        value={step.note}
        onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, note: value }), 'note')}
      />
    </>
  )
}
