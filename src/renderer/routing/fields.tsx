import { MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { t } from '../app/text/index.ts'
import { type Choice, useMemberChoices, useTeamChoices } from './choices.ts'
import classes from './routing.module.css'

/** Fields of policy documents. Each knows its place (`ladders.0.name`), so that problems stand at it and jumps find it. */

const words = t.routing.fields

/** The sentences of problems, to stand at a field; null where nothing is wrong. */
export function errorText(problems: readonly PolicyProblem[]): string | null {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? errors.map(({ sentence }) => sentence).join(' ') : null
}

interface FieldProps<Value> {
  readonly label: string
  /** For those who hear the form: the label with what it belongs to. */
  readonly fullLabel?: string | undefined
  readonly description?: string
  readonly place: string
  readonly error?: ReactNode
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A line of text. */
export function TextField({
  label,
  fullLabel,
  description,
  place,
  error,
  value,
  onChange,
  type = 'text',
  maxLength = 200,
}: FieldProps<string> & { readonly type?: 'text' | 'date' | 'time' | 'email' | 'tel'; readonly maxLength?: number }) {
  return (
    <TextInput
      type={type}
      label={label}
      aria-label={fullLabel}
      description={description}
      data-place={place}
      maxLength={maxLength}
      error={error}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

/** Several lines of text. */
export function AreaField({
  label,
  fullLabel,
  description,
  place,
  error,
  value,
  onChange,
  minRows = 2,
  maxLength = 4_000,
  code = false,
}: FieldProps<string> & { readonly minRows?: number; readonly maxLength?: number; readonly code?: boolean }) {
  return (
    <Textarea
      label={label}
      aria-label={fullLabel}
      description={description}
      data-place={place}
      autosize
      minRows={minRows}
      maxRows={12}
      maxLength={maxLength}
      spellCheck={!code}
      classNames={{ input: code ? (classes.code ?? '') : '' }}
      error={error}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

/** A whole number within bounds. What is half typed stays in the field; the document keeps the last whole number. */
export function NumberField({
  label,
  fullLabel,
  description,
  place,
  error,
  value,
  onChange,
  least = 0,
  most,
  unit,
  step = 1,
}: FieldProps<number> & {
  readonly least?: number
  readonly most: number
  readonly unit?: string
  readonly step?: number
}) {
  const [typed, setTyped] = useState<number | string | null>(null)
  const wrong = typed !== null && numberWithin(typed, least, most) === null
  return (
    <NumberInput
      size="xs"
      label={label}
      aria-label={fullLabel}
      description={description}
      data-place={place}
      suffix={unit === undefined ? '' : ` ${unit}`}
      allowDecimal={false}
      allowNegative={least < 0}
      step={step}
      min={least}
      max={most}
      clampBehavior="none"
      error={wrong ? words.numberNeeded(least, most) : error}
      value={typed ?? value}
      onBlur={() => setTyped(null)}
      onChange={(next) => {
        setTyped(next)
        const number = numberWithin(next, least, most)
        if (number !== null && number !== value) onChange(number)
      }}
    />
  )
}

function numberWithin(typed: number | string, least: number, most: number): number | null {
  return typeof typed === 'number' && Number.isInteger(typed) && typed >= least && typed <= most ? typed : null
}

interface ChoiceProps<Value> extends FieldProps<Value> {
  readonly placeholder?: string
  /** In a table the column's head names the field for those who see. */
  readonly hideLabel?: boolean
}

/** One team of the workspace, or none. */
export function TeamField(props: ChoiceProps<string | null>) {
  return <OneOf {...props} data={useTeamChoices(props.value)} />
}

/** One person of the workspace, or nobody. */
export function MemberField(props: ChoiceProps<string | null>) {
  return <OneOf {...props} data={useMemberChoices(props.value === null ? [] : [props.value])} />
}

function OneOf({
  label,
  fullLabel,
  description,
  place,
  error,
  value,
  onChange,
  placeholder,
  hideLabel,
  data,
}: ChoiceProps<string | null> & { readonly data: Choice[] }) {
  return (
    <Select
      label={hideLabel ? undefined : label}
      aria-label={fullLabel}
      description={description}
      data-place={place}
      data={data}
      placeholder={placeholder}
      searchable
      clearable={placeholder !== undefined}
      clearButtonProps={{ 'aria-label': words.clear(label) }}
      error={error}
      value={value}
      onChange={onChange}
    />
  )
}

/** Some people of the workspace, in the order they were chosen. */
export function MembersField({
  label,
  fullLabel,
  description,
  place,
  error,
  value,
  onChange,
  placeholder,
  hideLabel,
}: ChoiceProps<readonly string[]>) {
  const members = useMemberChoices(value)
  return (
    <MultiSelect
      label={hideLabel ? undefined : label}
      aria-label={fullLabel}
      description={description}
      data-place={place}
      data={members}
      placeholder={value.length === 0 ? placeholder : undefined}
      searchable
      error={error}
      value={[...value]}
      onChange={onChange}
    />
  )
}

/** An IANA time zone this computer knows. */
export function TimeZoneField({ label, fullLabel, description, place, error, value, onChange }: FieldProps<string>) {
  return (
    <Select
      label={label}
      aria-label={fullLabel}
      description={description}
      data-place={place}
      data={zones.includes(value) ? zones : [value, ...zones]}
      searchable
      limit={60}
      error={error}
      value={value}
      onChange={(zone) => zone !== null && onChange(zone)}
    />
  )
}

const zones: string[] = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
