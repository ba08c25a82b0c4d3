import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import { type ActionField, actionKinds } from '../../shared/guide/action-kinds.ts'
import type { FilledAction } from '../../shared/guide/fill-action.ts'
import { useDialogFields } from '../case/use-dialog-fields.ts'
import { words } from '../case/words.ts'
import { type Composed, type ComposeGround, composeCommand } from './compose-command.ts'
import { choicesOf, fieldLabel } from './field-words.ts'
import type { FilledFields, Lacking } from './filled-fields.ts'
import classes from './guide.module.css'
import type { ActionGiven } from './use-guide.ts'

interface ActionFormProps {
  readonly filled: FilledAction
  readonly ground: ComposeGround
  /** Under what is typed is kept until it is sent. */
  readonly draft: string
  readonly sending: boolean
  readonly onGive: (given: ActionGiven) => void
  readonly onCancel: () => void
}

/** The fields of an action, filled in by the guide, to be completed or changed where they stand. Ctrl+Enter sends. */
export function ActionForm({ filled, ground, draft, sending, onGive, onCancel }: ActionFormProps) {
  const { fields: changed, change, drop } = useDialogFields(draft)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const spec = actionKinds[filled.action].fields
  const fields: FilledFields = { ...filled.fields, ...changed }
  const composed = composeCommand(filled.action, fields, ground)
  const lacking = composed.kind === 'lacking' ? composed.fields : []
  const otherwise = choosesOtherwise(spec, filled.fields, fields)
  const reason = changed[reasonField] ?? ''
  const lacksReason = otherwise && reason.trim() === ''

  // Onto what is missing, else onto the first field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, where the form opens
  useEffect(() => {
    const [first] = lacking
    const wanted = first ? `[data-field="${first.field}"]` : 'textarea, input, select'
    form.current?.querySelector<HTMLElement>(wanted)?.focus()
  }, [])

  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (sending) return
    if (composed.kind === 'ready' && !lacksReason) {
      const { command, made } = composed
      drop()
      return onGive({ command, made, reason: otherwise ? reason.trim() : null })
    }
    const field = lacking[0]?.field ?? (lacksReason ? reasonField : null)
    if (field) form.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      form.current?.requestSubmit()
    }
  }
  return (
    <form ref={form} className={classes.written} onSubmit={send} onKeyDown={onKeyDown} noValidate>
      {spec.map((field) => (
        <OneField
          key={field.name}
          field={field}
          filled={filled}
          value={fields[field.name] ?? ''}
          teams={ground.directory.teams}
          error={tried ? errorOf(lacking, field.name) : null}
          onChange={(value) => change(field.name, value)}
        />
      ))}
      {otherwise && (
        <Textarea
          label={words.guide.action.differs}
          value={reason}
          onChange={(event) => change(reasonField, event.currentTarget.value)}
          error={tried && lacksReason ? words.guide.offPath.needed : null}
          data-field={reasonField}
          autosize
          minRows={2}
          maxLength={2_000}
          dir="auto"
        />
      )}
      {tried && <Unsendable composed={composed} />}
      <div className={classes.buttons}>
        <Button type="submit" size="compact-sm" loading={sending} title={words.keys.ctrlEnter}>
          {words.guide.action.act[filled.action]}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {words.guide.action.keep}
        </Button>
      </div>
    </form>
  )
}

/** Not the name of any field of an action. */
const reasonField = 'off path'

interface OneFieldProps {
  readonly field: ActionField
  readonly filled: FilledAction
  readonly value: string
  readonly teams: Directory['teams']
  readonly error: string | null
  readonly onChange: (value: string) => void
}

function OneField({ field, filled, value, teams, error, onChange }: OneFieldProps) {
  const { name, kind, required } = field
  const shared = { label: fieldLabel(name), error, 'data-field': name, required, withAsterisk: false }
  switch (kind) {
    case 'choice':
    case 'team': {
      const data =
        kind === 'choice'
          ? choicesOf(filled.action, field)
          : [...teams.values()].map((team) => ({ value: team.name, label: team.name }))
      return (
        <NativeSelect
          {...shared}
          data={[{ value: '', label: '–' }, ...data]}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    }
    case 'number':
      return (
        <TextInput
          {...shared}
          inputMode="decimal"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'text':
      return (
        <Textarea
          {...shared}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          autosize
          minRows={name === 'text' ? 4 : 1}
          maxRows={10}
          maxLength={5_000}
          dir="auto"
        />
      )
    default:
      return kind satisfies never
  }
}

function Unsendable({ composed }: { readonly composed: Composed }) {
  if (composed.kind !== 'blocked' && composed.kind !== 'needless') return null
  return (
    <p className={classes.blocked} role="alert">
      {composed.kind === 'blocked' ? blockedWords(composed.why) : words.guide.action.needless[composed.why]}
    </p>
  )
}

/** Why an action cannot be given now. */
export function blockedWords(why: Extract<Composed, { kind: 'blocked' }>['why']): string {
  const all: Readonly<Record<string, string>> = { ...words.actions.blocked, ...words.guide.action.blocked }
  return all[why] ?? why
}

function errorOf(lacking: readonly Lacking[], name: string): string | null {
  const found = lacking.find(({ field }) => field === name)
  if (!found) return null
  return found.why === 'empty' ? words.guide.action.fieldEmpty : words.guide.action.fieldWrong
}

/** Whether something else is chosen than the guide proposes: other words for the same are no way off the path. */
function choosesOtherwise(spec: readonly ActionField[], proposed: FilledFields, fields: FilledFields): boolean {
  return spec.some(
    ({ name, kind }) =>
      (kind === 'choice' || kind === 'team') && Boolean(proposed[name]) && proposed[name] !== fields[name],
  )
}
