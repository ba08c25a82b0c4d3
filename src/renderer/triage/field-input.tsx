import { NumberInput, Switch, Textarea } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/text/index.ts'
import { CurrencyLimits } from './currency-limits.tsx'
import type { Field } from './fields.ts'
import classes from './triage.module.css'
import { percentText, unitWord, valueText } from './value-words.ts'

const words = t.triage.fields

export interface FieldInputProps {
  readonly field: Field
  readonly value: unknown
  /** The value in force when this one differs from it; undefined otherwise. */
  readonly inForce: unknown
  readonly problem: string | null
  readonly readOnly: boolean
  /** Whom the value belongs to, for those who hear the form: the flag's name. */
  readonly owner: string
  /** The workspace's currency, which sums without one of their own are in. */
  readonly currency: string
  /** Whether to say under each value what it is and within which bounds. */
  readonly explain: boolean
  readonly onChange: (path: string, value: unknown) => void
}

/** One value of the policy as its kind is entered, marked when it differs from the one in force. */
export function FieldInput(props: FieldInputProps) {
  const { field, inForce } = props
  return (
    <div className={classes.field} data-kind={field.kind} data-changed={inForce !== undefined || undefined}>
      <Entry {...props} />
      {inForce !== undefined && <span className={classes.was}>{words.was(valueText(field, inForce))}</span>}
    </div>
  )
}

function Entry({ field, value, problem, readOnly, owner, currency, explain, onChange }: FieldInputProps) {
  const label = t.triage.values.of(owner, field.title)
  const change = (next: unknown) => onChange(field.path, next)
  switch (field.kind) {
    case 'switch':
      return (
        <Switch
          label={field.title}
          aria-label={label}
          title={field.description}
          checked={value === true}
          disabled={readOnly}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
      )
    case 'number':
    case 'share':
      return <NumberEntry {...{ field, value, problem, readOnly, label, currency, explain }} onChange={change} />
    case 'phrases':
      return <PhrasesEntry {...{ field, value, problem, readOnly, label, currency, explain }} onChange={change} />
    case 'currencies':
      return (
        <CurrencyLimits
          title={field.title}
          hint={field.description}
          owner={owner}
          limits={limitsOf(value)}
          problem={problem}
          readOnly={readOnly}
          onChange={change}
        />
      )
    default:
      return field.kind satisfies never
  }
}

interface EntryProps {
  readonly field: Field
  readonly value: unknown
  readonly problem: string | null
  readonly readOnly: boolean
  readonly label: string
  readonly currency: string
  readonly explain: boolean
  readonly onChange: (value: unknown) => void
}

function NumberEntry({ field, value, problem, readOnly, label, currency, explain, onChange }: EntryProps) {
  const percent = field.kind === 'share'
  const shown = typeof value === 'number' ? (percent ? Math.round(value * 1_000) / 10 : value) : ''
  return (
    <NumberInput
      size="xs"
      className={classes.number}
      label={field.title}
      aria-label={label}
      title={`${field.description}. ${rangeText(field)}`}
      suffix={percent ? ' %' : suffixOf(field.unit, value)}
      prefix={field.unit === 'money' ? `${currency} ` : ''}
      thousandSeparator=","
      description={explain ? `${field.description}. ${rangeText(field)}` : undefined}
      value={shown}
      error={problem === null ? null : shown === '' ? words.needed : problem}
      allowDecimal={!field.whole}
      allowNegative={field.minimum !== null && field.minimum < 0}
      step={stepOf(field)}
      disabled={readOnly}
      onChange={(next) =>
        onChange(typeof next === 'number' ? (percent ? Math.round(next * 1_000) / 100_000 : next) : '')
      }
    />
  )
}

/** Half-typed lines stay as they are; only whole phrases go into the policy. */
function PhrasesEntry({ field, value, problem, readOnly, label, explain, onChange }: EntryProps) {
  const phrases = Array.isArray(value) ? value.map(String) : []
  const [text, setText] = useState(phrases.join('\n'))
  return (
    <Textarea
      size="xs"
      label={field.title}
      aria-label={label}
      title={field.description}
      description={explain ? field.description : undefined}
      placeholder={words.phrasesHint}
      autosize
      minRows={1}
      value={text}
      error={problem}
      disabled={readOnly}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value)
        onChange(linesOf(currentTarget.value))
      }}
    />
  )
}

/** The phrases of a text, one on each line, each once. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '')
}

function limitsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function suffixOf(unit: string | null, value: unknown): string {
  return unit === null || unit === 'money' || unit === 'score' ? '' : ` ${unitWord(unit, value)}`
}

function stepOf({ kind, whole, unit }: Field): number {
  if (kind === 'share' || unit === 'score') return kind === 'share' ? 5 : 0.05
  return whole ? 1 : 0.5
}

function rangeText({ kind, minimum, maximum }: Field): string {
  const say = kind === 'share' ? percentText : String
  if (minimum === null) return ''
  return maximum === null ? words.from(say(minimum)) : words.range(say(minimum), say(maximum))
}
