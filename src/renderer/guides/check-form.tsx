import { Button, Switch, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { mostOptions, type StepOf } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { freeKey, movedEntry, withEntry, withoutEntry } from '../ui/list-edits.ts'
import { OrderButtons } from '../ui/order-buttons.tsx'
import { EntryKeyField } from './entry-key-field.tsx'
import { ExpressionField } from './expression-field.tsx'
import classes from './forms.module.css'
import { NextField } from './next-field.tsx'
import { useErrorAt } from './places.tsx'
import { useStepChange } from './step-changes.ts'

const words = t.guides.inspector.check

type Branch = StepOf<'check'>['branches'][number]

/** A check: its branches in the order they are tried, and what is left. */
export function CheckForm({ step }: { readonly step: StepOf<'check'> }) {
  const change = useStepChange(step.key, 'check')
  const error = useErrorAt('branches')
  const { branches } = step
  const put = (next: Branch[], place?: string) => change((before) => ({ ...before, branches: next }), place)
  const add = () => {
    const label = words.newLabel(branches.length + 1)
    const key = freeKey(
      label,
      branches.map((branch) => branch.key),
    )
    put([...branches, { key, label, when: '', next: null }])
  }
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{words.branches}</legend>
        <div className={classes.fault}>{error}</div>
        {branches.map((branch, at) => (
          <BranchForm
            key={branch.key}
            step={step.key}
            branch={branch}
            at={at}
            count={branches.length}
            taken={branches.flatMap(({ key }) => (key === branch.key ? [] : [key]))}
            onChange={(by, field) =>
              put(
                withEntry(branches, at, (before) => ({ ...before, ...by })),
                field === undefined ? undefined : `branches.${at}.${field}`,
              )
            }
            onMove={(to) => put(movedEntry(branches, at, to))}
            onRemove={() => put(withoutEntry(branches, at))}
          />
        ))}
        {branches.length < mostOptions && (
          <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
            {words.add}
          </Button>
        )}
      </fieldset>
      <Otherwise step={step} />
    </>
  )
}

function BranchForm({
  step,
  branch,
  at,
  count,
  taken,
  onChange,
  onMove,
  onRemove,
}: {
  /** Key of the check. */
  readonly step: string
  readonly branch: Branch
  readonly at: number
  readonly count: number
  readonly taken: readonly string[]
  readonly onChange: (by: Partial<Branch>, field?: string) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}) {
  const number = at + 1
  const place = `branches.${at}`
  const what = words.branch(number, branch.label)
  return (
    <fieldset className={classes.entry} data-place={place} tabIndex={-1} aria-label={what}>
      <div className={classes.entryHead}>
        <span className={classes.number} aria-hidden>
          {number}
        </span>
        <TextInput
          className={classes.grow ?? ''}
          aria-label={words.labelOf(number)}
          data-place={`${place}.label`}
          maxLength={120}
          error={useErrorAt(`${place}.label`)}
          value={branch.label}
          onChange={({ currentTarget: { value } }) => onChange({ label: value }, 'label')}
        />
        <OrderButtons what={what} at={at} count={count} onMove={onMove} onRemove={onRemove} />
      </div>
      <ExpressionField
        label={words.when}
        fullLabel={words.whenOf(number)}
        wanted="bool"
        place={`${place}.when`}
        value={branch.when}
        onChange={(when) => onChange({ when }, 'when')}
      />
      <NextField
        end={{ from: step, via: `branch:${branch.key}` }}
        to={branch.next}
        place={`${place}.next`}
        fullLabel={words.nextOf(number)}
      />
      <EntryKeyField
        what={what}
        place={`${place}.key`}
        value={branch.key}
        label={branch.label}
        taken={taken}
        onChange={(key) => onChange({ key })}
      />
    </fieldset>
  )
}

function Otherwise({ step: { key, otherwise } }: { readonly step: StepOf<'check'> }) {
  const change = useStepChange(key, 'check')
  const error = useErrorAt('otherwise')
  return (
    <fieldset className={classes.group} data-place="otherwise" tabIndex={-1}>
      <legend>{words.otherwise}</legend>
      <Switch
        label={words.otherwiseOn}
        checked={otherwise !== null}
        onChange={({ currentTarget: { checked } }) =>
          change((before) => ({ ...before, otherwise: checked ? { label: words.otherwiseNew, next: null } : null }))
        }
      />
      <div className={classes.fault}>{error}</div>
      {otherwise === null ? (
        <Text size="xs" c="dimmed">
          {words.otherwiseOff}
        </Text>
      ) : (
        <>
          <TextInput
            aria-label={words.otherwiseLabel}
            data-place="otherwise.label"
            maxLength={120}
            value={otherwise.label}
            onChange={({ currentTarget: { value } }) =>
              change((before) => ({ ...before, otherwise: { ...otherwise, label: value } }), 'otherwise.label')
            }
          />
          <NextField
            end={{ from: key, via: 'otherwise' }}
            to={otherwise.next}
            place="otherwise.next"
            fullLabel={words.otherwiseNext}
          />
        </>
      )}
    </fieldset>
  )
}
