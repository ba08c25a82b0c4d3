import { Button, Chip, Group, NativeSelect, Select, Switch, Text, Title } from '@mantine/core'
import { severitySchema } from '../../shared/case/basics.ts'
import { escalationTypeSchema } from '../../shared/case/escalation.ts'
import { flagCodeSchema } from '../../shared/case/flag.ts'
import type { AutomaticRule, AutomaticTrigger } from '../../shared/escalation/policy.ts'
import { clockKindSchema } from '../../shared/sla/clock-kind.ts'
import { t } from '../app/text/index.ts'
import { ConditionField } from './condition-field.tsx'
import { errorText, NumberField, TextField } from './fields.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.automatic
const longest = 20_160
const causes = ['case', 'category', 'product', 'customer'] as const
const states = ['at_risk', 'breached'] as const

/** A rule with everything it does. */
export function RuleForm({
  rule,
  place,
  onChange,
  onRemove,
}: {
  readonly rule: AutomaticRule
  readonly place: string
  readonly onChange: (values: Partial<AutomaticRule>, field?: string) => void
  readonly onRemove: () => void
}) {
  const { problemsAt } = useDocumentDraft('escalation')
  const field = (name: string) => ({ place: `${place}.${name}`, error: errorText(problemsAt(`${place}.${name}`)) })
  return (
    <section className={classes.editor} aria-label={rule.name} data-place={place} tabIndex={-1}>
      <div className={classes.editorHead}>
        <TextField
          label={words.name}
          {...field('name')}
          maxLength={120}
          value={rule.name}
          onChange={(name) => onChange({ name }, 'name')}
        />
        <Text size="xs" c="dimmed">
          {words.key(rule.key)}
        </Text>
        <Button variant="default" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      <Switch
        label={words.enabled}
        checked={rule.enabled}
        data-place={`${place}.enabled`}
        onChange={({ currentTarget }) => onChange({ enabled: currentTarget.checked })}
      />
      <TriggerFields trigger={rule.trigger} field={field} onChange={(trigger) => onChange({ trigger }, 'trigger')} />
      <ConditionField
        value={rule.condition}
        type={rule.type}
        place={`${place}.condition`}
        onChange={(condition) => onChange({ condition }, 'condition')}
      />
      <NativeSelect
        label={words.type}
        data-place={`${place}.type`}
        data={escalationTypeSchema.options.map((value) => ({ value, label: t.common.escalationType[value] }))}
        value={rule.type}
        onChange={({ currentTarget }) => {
          const type = escalationTypeSchema.safeParse(currentTarget.value)
          if (type.success) onChange({ type: type.data })
        }}
      />
      <Title order={3}>{words.dampening}</Title>
      <NativeSelect
        label={words.cause}
        data-place={`${place}.cause`}
        data={causes.map((value) => ({ value, label: words.causes[value] }))}
        value={rule.cause}
        onChange={({ currentTarget }) => {
          const cause = causes.find((one) => one === currentTarget.value)
          if (cause) onChange({ cause })
        }}
      />
      <NumberField
        label={words.onceInMinutes}
        {...field('onceInMinutes')}
        most={longest}
        value={rule.onceInMinutes}
        onChange={(onceInMinutes) => onChange({ onceInMinutes }, 'onceInMinutes')}
      />
      <div>
        <Text size="sm" fw={500} id={`${rule.key}-always`}>
          {words.always}
        </Text>
        <Text size="xs" c="dimmed">
          {words.alwaysHint}
        </Text>
        <Chip.Group
          multiple
          value={rule.always}
          onChange={(chosen) => onChange({ always: severitySchema.options.filter((one) => chosen.includes(one)) })}
        >
          <Group gap={6} mt={4} role="group" aria-labelledby={`${rule.key}-always`}>
            {severitySchema.options.map((severity) => (
              <Chip key={severity} value={severity} size="xs">
                {severity}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
    </section>
  )
}

function TriggerFields({
  trigger,
  field,
  onChange,
}: {
  readonly trigger: AutomaticTrigger
  readonly field: (name: string) => { readonly place: string; readonly error: string | null }
  readonly onChange: (trigger: AutomaticTrigger) => void
}) {
  return (
    <>
      <NativeSelect
        label={words.trigger}
        data-place={field('trigger').place}
        data={(['clock', 'flag'] as const).map((value) => ({ value, label: words.triggers[value] }))}
        value={trigger.kind}
        onChange={({ currentTarget }) =>
          onChange(
            currentTarget.value === 'flag'
              ? { kind: 'flag', code: 'legal_threat' }
              : { kind: 'clock', clock: 'resolution', state: 'breached', afterMinutes: 0 },
          )
        }
      />
      {trigger.kind === 'flag' ? (
        <Select
          label={words.flag}
          data-place={field('trigger.code').place}
          data={flagCodeSchema.options.map((value) => ({ value, label: t.common.flag[value] }))}
          searchable
          value={trigger.code}
          onChange={(value) => {
            const code = flagCodeSchema.safeParse(value)
            if (code.success) onChange({ kind: 'flag', code: code.data })
          }}
        />
      ) : (
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label={words.clock}
            data-place={field('trigger.clock').place}
            data={clockKindSchema.options.map((value) => ({ value, label: t.common.clockKind[value] }))}
            value={trigger.clock}
            onChange={({ currentTarget }) => {
              const clock = clockKindSchema.safeParse(currentTarget.value)
              if (clock.success) onChange({ ...trigger, clock: clock.data })
            }}
          />
          <NativeSelect
            label={words.state}
            data-place={field('trigger.state').place}
            data={states.map((value) => ({ value, label: words.states[value] }))}
            value={trigger.state}
            onChange={({ currentTarget }) => {
              const state = states.find((one) => one === currentTarget.value)
              if (state) onChange({ ...trigger, state })
            }}
          />
          <NumberField
            label={words.afterMinutes}
            {...field('trigger.afterMinutes')}
            most={longest}
            value={trigger.afterMinutes}
            onChange={(afterMinutes) => onChange({ ...trigger, afterMinutes })}
          />
        </Group>
      )}
    </>
  )
}
