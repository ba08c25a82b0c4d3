import { problemsOf } from '../../backend/intake/problems.ts'
import { type IntakeCaseInput, intakeCaseSchema } from '../../shared/contract/intake.ts'
import { isRecord, type Read, refuse } from '../problem.ts'

type Facts = NonNullable<IntakeCaseInput['facts']>

/**
 * Reads the facts of a labelled line: a list as intake takes it (label and source may be left out), or an object whose
 * names are the keys. None when there are none.
 */
export function readFacts(raw: unknown): Read<Facts> {
  if (raw === undefined || raw === null) return { ok: true, value: [] }
  const entries = isRecord(raw) ? Object.entries(raw).flatMap(([key, value]) => named(key, value)) : raw
  if (!Array.isArray(entries)) return refuse('facts', 'must be a list of facts, or an object of keys and values')
  const parsed = intakeCaseSchema.shape.facts.safeParse(entries.map(completed))
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    problems: problemsOf(parsed.error).map(({ field, reason }) => ({
      field: field.startsWith('[') ? `facts${field}` : `facts${field === '' ? '' : `.${field}`}`,
      reason,
    })),
  }
}

/** A name and its value as a fact; objects inside become keys with dots; what is empty says nothing. */
function named(key: string, value: unknown): { key: string; value: unknown }[] {
  if (value === null || value === undefined) return []
  if (isRecord(value)) return Object.entries(value).flatMap(([inner, deeper]) => named(`${key}.${inner}`, deeper))
  return [{ key, value: Array.isArray(value) ? JSON.stringify(value) : value }]
}

function completed(fact: unknown): unknown {
  if (!isRecord(fact)) return fact
  const key = typeof fact.key === 'string' ? fact.key : ''
  return { label: key.replace(/[._]+/g, ' '), source: 'labelled file', ...fact }
}
