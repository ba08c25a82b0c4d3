import type { Directory } from '../access/directory.ts'
import { withoutHoles } from '../replies/render.ts'
import { type ActionField, type ActionKind, actionKinds } from './action-kinds.ts'
import type { Guide, StepOf } from './guide.ts'
import type { SeenValue } from './run.ts'
import type { GuideScope } from './scope.ts'
import { mergeSeen } from './seen.ts'
import { renderTemplate } from './templates.ts'
import { numberWords } from './value-words.ts'

/** An action step with its fields filled in for the case at hand. */
export interface FilledAction {
  readonly action: ActionKind
  /** By field, only those that have a value: numbers as digits, a choice as its word, a team as its name. */
  readonly fields: Readonly<Record<string, string>>
  /** Required fields without a value: the reader fills them in. */
  readonly missing: readonly string[]
  /** What could not be filled in, with why in a sentence. */
  readonly faults: readonly { readonly field: string; readonly reason: string }[]
  readonly saw: readonly SeenValue[]
}

/** Fills in the fields of an action. A value that does not fit its field is left out and told. */
export function fillAction(
  guide: Guide,
  { action, fields }: Pick<StepOf<'action'>, 'action' | 'fields'>,
  scope: GuideScope,
): FilledAction {
  const spec = actionKinds[action].fields
  const filled = spec.map((field) => ({
    field,
    ...fillField(guide, field, fields[field.name] ?? '', { scope, action }),
  }))
  const values = filled.flatMap(({ field, value }) => (value === null ? [] : [[field.name, value] as const]))
  return {
    action,
    fields: Object.fromEntries(values),
    missing: filled.filter(({ field, value }) => field.required && value === null).map(({ field }) => field.name),
    faults: filled.flatMap(({ field, faults }) => faults.map((reason) => ({ field: field.name, reason }))),
    saw: mergeSeen(filled.map(({ saw }) => saw)),
  }
}

interface FilledField {
  readonly value: string | null
  readonly faults: readonly string[]
  readonly saw: readonly SeenValue[]
}

function fillField(
  guide: Guide,
  field: ActionField,
  template: string,
  { scope, action }: { readonly scope: GuideScope; readonly action: ActionKind },
): FilledField {
  // What goes to a customer may have holes its writer left in it, and none that a value brings.
  const closed = action === 'reply' ? withoutHoles : undefined
  const { text, faults, saw } = renderTemplate(guide, template, scope, closed)
  const value = text.trim()
  // A text with a hole in it must not be sent in one key: the reader writes it.
  if (faults.length > 0) return { value: null, faults, saw }
  if (value === '') return { value: null, faults: [], saw }
  const parsed = parseField(field, value, scope.directory)
  return 'fault' in parsed ? { value: null, faults: [parsed.fault], saw } : { value: parsed.value, faults: [], saw }
}

/** A text as the value of a field, or why it is none. */
export function parseField(
  field: ActionField,
  text: string,
  { teams }: Pick<Directory, 'teams'>,
): { readonly value: string } | { readonly fault: string } {
  switch (field.kind) {
    case 'text':
      return { value: text }
    case 'number': {
      const number = /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN
      return Number.isFinite(number) ? { value: numberWords(number) } : { fault: `“${short(text)}” is no number.` }
    }
    case 'choice': {
      const wanted = text.toLowerCase().replaceAll(' ', '_')
      const word = field.words?.find((one) => one === text || one.toLowerCase() === wanted)
      if (word !== undefined) return { value: word }
      return { fault: `“${short(text)}” is none of: ${field.words?.join(', ') ?? ''}.` }
    }
    case 'team': {
      const team = [...teams.values()].find(({ name }) => name.toLowerCase() === text.toLowerCase())
      return team ? { value: team.name } : { fault: `There is no team “${short(text)}”.` }
    }
    default:
      return field.kind satisfies never
  }
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}
