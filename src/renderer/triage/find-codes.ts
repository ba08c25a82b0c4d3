import type { FlagCode } from '../../shared/case/flag.ts'
import type { CodeFigures } from '../../shared/contract/triage.ts'
import type { TriagePolicy } from '../../shared/triage/policy.ts'
import { t } from '../app/text/index.ts'
import { hasWords } from '../ui/search-field.tsx'
import type { Changes } from './draft.ts'
import { type CodeFields, valueAt } from './fields.ts'

/** Which flags are shown: all, those the draft changes, those right less often than before, those switched off. */
export const showings = ['all', 'changed', 'fallen', 'off'] as const
export type Showing = (typeof showings)[number]

export interface Looking {
  readonly search: string
  readonly showing: Showing
  readonly figures: ReadonlyMap<FlagCode, CodeFigures>
  readonly changes: Changes
  readonly base: TriagePolicy
}

/** True when a flag is among those looked for: every word stands in its name, its code, or a name of its values. */
export function fitsSearch(fields: CodeFields, looking: Looking): boolean {
  const { code, parameters } = fields
  const text = [t.common.flag[code], code, ...parameters.map(({ title }) => title)].join(' ')
  return hasWords(text, looking.search) && isShown(fields, looking)
}

function isShown(
  { code, enabled, points, parameters }: CodeFields,
  { showing, changes, figures, base }: Looking,
): boolean {
  switch (showing) {
    case 'all':
      return true
    case 'changed':
      return [enabled, points, ...parameters].some(({ path }) => Object.hasOwn(changes, path))
    case 'fallen':
      return (figures.get(code)?.fellFrom ?? null) !== null
    case 'off':
      return (changes[enabled.path] ?? valueAt(base, enabled.path)) === false
    default:
      return showing satisfies never
  }
}
