import { type TriagePolicy, triagePolicySchema } from '../../shared/triage/policy.ts'
import { isRecord, same } from '../ui/same.ts'
import { allFields, valueAt } from './fields.ts'

/** A draft is a set of changed values against one policy, by path. A value may be wrong while somebody types. */
export type Changes = Readonly<Record<string, unknown>>

/** One value that differs, for people to read. */
export interface Difference {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** The changes with one value more; a value that is the policy's again is no change. */
export function withChange(changes: Changes, base: TriagePolicy, path: string, value: unknown): Changes {
  const { [path]: _, ...rest } = changes
  return same(value, valueAt(base, path)) ? rest : { ...rest, [path]: value }
}

/** The changes without those of `paths`. */
export function withoutChanges(changes: Changes, paths: readonly string[]): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([path]) => !paths.includes(path)))
}

/** What turns `base` into `policy`. */
export function changesBetween(base: TriagePolicy, policy: TriagePolicy): Changes {
  return Object.fromEntries(differences(base, policy).map(({ path, after }) => [path, after]))
}

/** Where two policies differ, in the order of the screen. Versions are no difference. */
export function differences(before: TriagePolicy, after: TriagePolicy): Difference[] {
  return allFields.flatMap(({ path }) => {
    const [old, now] = [valueAt(before, path), valueAt(after, path)]
    return same(old, now) ? [] : [{ path, before: old, after: now }]
  })
}

/** The same changes against another policy: what that one has already falls away. */
export function rebase(changes: Changes, base: TriagePolicy): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([path, value]) => !same(value, valueAt(base, path))))
}

export type Drafted =
  | { readonly kind: 'policy'; readonly policy: TriagePolicy }
  | { readonly kind: 'problems'; readonly problems: ReadonlyMap<string, string> }

/** The policy with its changes, or what is wrong with them by path. */
export function draftedPolicy(base: TriagePolicy, changes: Changes): Drafted {
  const parsed = triagePolicySchema.safeParse(merged(base, changes))
  if (parsed.success) return { kind: 'policy', policy: parsed.data }
  return {
    kind: 'problems',
    problems: new Map(parsed.error.issues.map(({ path, message }) => [path.join('.'), message])),
  }
}

/** The problem at a field, be it of the whole (`severityPoints`), of the field, or of a part of its value. */
export function problemAt(problems: ReadonlyMap<string, string>, path: string): string | null {
  for (const [where, message] of problems) if (where === path || where.startsWith(`${path}.`)) return message
  return null
}

function merged(base: TriagePolicy, changes: Changes): unknown {
  return Object.entries(changes).reduce<unknown>((whole, [path, value]) => put(whole, path.split('.'), value), base)
}

function put(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const record = isRecord(whole) ? whole : {}
  return { ...record, [key]: put(Object.entries(record).find(([name]) => name === key)?.[1], rest, value) }
}
