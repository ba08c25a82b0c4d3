import { authorityKindSchema } from '../../shared/approval/authority.ts'
import { type ActionField, type ActionKind, actionKinds } from '../../shared/guide/action-kinds.ts'
import { common, words } from '../case/words.ts'
import { amountWords } from '../ui/authority-words.ts'
import { humanize } from '../ui/format.ts'
import type { FilledFields } from './filled-fields.ts'

/** Fields of an action and what stands in them, in words. */

export function fieldLabel(name: string): string {
  const labels: Readonly<Record<string, string>> = words.guide.fields
  return labels[name] ?? humanize(name)
}

/** What stands in a field, as people read it. */
export function fieldValue(action: ActionKind, name: string, fields: FilledFields, currency: string): string {
  const value = fields[name] ?? ''
  const kind = authorityKindSchema.safeParse(fields.kind)
  if (name === 'amount' && kind.success) return amountWords(kind.data, Number(value), currency) || value
  const field = actionKinds[action].fields.find((one) => one.name === name)
  return field?.kind === 'choice' ? choiceWords(action, name, value) : value
}

/** The words a choice can have, with how they are called. */
export function choicesOf(action: ActionKind, field: ActionField): { value: string; label: string }[] {
  return (field.words ?? []).map((value) => ({ value, label: choiceWords(action, field.name, value) }))
}

function choiceWords(action: ActionKind, name: string, value: string): string {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    type: common.escalationType,
    kind: common.authority.kinds,
    rootCause: words.dialogs.rootCauses,
    to: action === 'change_severity' ? words.severities : common.status,
    clock: common.clockKind,
    code: common.flag,
  }
  return names[name]?.[value] ?? humanize(value)
}
