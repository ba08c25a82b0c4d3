import type { Directory } from '../../shared/access/directory.ts'
import { t } from '../app/text/index.ts'
import { formatDateTime, formatNumber, humanize } from '../ui/format.ts'
import { isRecord } from '../ui/same.ts'
import type { Difference } from './differences.ts'

/** Paths and values of policy documents as people read them, whatever the document. */

const words = t.routing.values
const fieldNames: Readonly<Record<string, string>> = t.routing.fieldNames
const valueNames: Readonly<Record<string, string>> = t.routing.valueNames
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** `Matrix › billing-s1 › Goes to` */
export function pathWords(path: readonly string[], directory: Directory): string {
  return path
    .map((part) => (part.startsWith('#') ? (nameOf(part.slice(1), directory) ?? part.slice(1)) : fieldName(part)))
    .join(' › ')
}

/** A value in one line: `Team: Billing`, `20 min`, `none`. */
export function valueWords(value: unknown, directory: Directory): string {
  if (value === undefined || value === null || value === '') return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'string')
    return nameOf(value, directory) ?? (instant.test(value) ? formatDateTime(value) : (valueNames[value] ?? value))
  if (Array.isArray(value))
    return value.length === 0 ? words.none : value.map((entry) => valueWords(entry, directory)).join('; ')
  if (!isRecord(value)) return String(value)
  // The key of an entry stands in its path already, and that a team is a team in its own field.
  const named = value.kind === 'team' || value.kind === 'member'
  const fields = Object.entries(value).filter(
    ([name, part]) => name !== 'key' && !(named && name === 'kind') && part !== null && part !== '' && !isEmpty(part),
  )
  return fields
    .map(([name, part]) =>
      name === 'kind' ? valueWords(part, directory) : `${fieldName(name)}: ${valueWords(part, directory)}`,
    )
    .join(', ')
}

/** What happened, for the column between what was and what is. */
export function differenceWords({ kind }: Difference): string {
  return t.routing.differences.kind[kind]
}

function fieldName(name: string): string {
  return fieldNames[name] ?? valueNames[name] ?? humanize(name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())
}

function nameOf(id: string, { teams, members }: Directory): string | undefined {
  return teams.get(id)?.name ?? members.get(id)?.name
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0
}
