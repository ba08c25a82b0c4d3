import type { PersonalKind, PersonalSpan } from './kinds.ts'

/**
 * Spans in order without overlaps that cover all that the given ones cover. One that holds another whole takes its
 * place; where two cross, the stronger kind keeps all of its own and the other what is left.
 */
export function withoutOverlaps(
  spans: readonly PersonalSpan[],
  strength: Readonly<Record<PersonalKind, number>>,
): PersonalSpan[] {
  const kept: PersonalSpan[] = []
  const order = spans.toSorted((a, b) => a.start - b.start || b.end - a.end || strength[b.kind] - strength[a.kind])
  for (const span of order) {
    const last = kept.at(-1)
    if (span.end <= span.start) continue
    if (!last || last.end <= span.start) kept.push(span)
    else if (last.end < span.end) {
      const isStronger = strength[span.kind] > strength[last.kind]
      const border = isStronger ? span.start : last.end
      if (isStronger) kept[kept.length - 1] = { ...last, end: border }
      kept.push({ ...span, start: border })
      if (isStronger && last.start === border) kept.splice(-2, 1)
    }
  }
  return kept
}
