import { t } from '../app/text/index.ts'
import { humanize } from '../ui/format.ts'

const fieldNames: Readonly<Record<string, string>> = t.case.guide.fields

/** What the words of an action's fields are called on the screens, by the field. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: t.common.escalationType,
  kind: t.common.authority.kinds,
  rootCause: t.case.dialogs.rootCauses,
  to: { ...t.common.severity, ...t.common.status },
  clock: t.common.clockKind,
  code: t.common.flag,
}

/** A field of an action as people call it. */
export function fieldName(name: string): string {
  return fieldNames[name] ?? humanize(name)
}

/** A word of a field as people call it: `Functional` for `functional`. */
export function choiceName(field: string, word: string): string {
  return words[field]?.[word] ?? word
}
