import { anyValue, type MatrixRow } from '../../shared/escalation/matrix-row.ts'
import type { Combination } from './matrix-cells.ts'

/** A new row for a combination, doing what `like` does; without it, sending to the best fit. */
export function freshRow(
  key: string,
  { category, severity, type }: Combination,
  like: MatrixRow | undefined,
): MatrixRow {
  return { ...(like ?? freshWildcard(key)), key, category, severity, type, condition: '', note: '' }
}

/** A new row for everything: the person says next what it is for. */
export function freshWildcard(key: string): MatrixRow {
  return {
    key,
    category: anyValue,
    severity: anyValue,
    type: anyValue,
    condition: '',
    target: { kind: 'best_fit' },
    ladder: null,
    mandatory: ['summary', 'goal', 'next_step'],
    message: null,
    note: '',
  }
}
