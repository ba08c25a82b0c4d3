import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import { readBaselines } from '../../shared/triage/signals/baselines.ts'
import type { History } from '../triage/models.ts'
import { asReceived } from './triage-preview.ts'

/** Fewer cases of a category than this say nothing of what is ordinary in it. */
const fewestInCategory = 20

/** What is ordinary in each category of the demo workspace, as if it had been learnt before its cases came in. */
export function demoHistory(cases: readonly IntakeCaseInput[]): History {
  const received = cases.map((input) => ({
    ...asReceived(input),
    clocks: [],
    status: 'new' as const,
    reopenCount: 0,
  }))
  const groups = [...Map.groupBy(received, ({ category }) => category)]
  return {
    categories: Object.fromEntries(
      groups
        .filter(([, group]) => group.length >= fewestInCategory)
        .map(([category, group]) => [category, readBaselines(group)]),
    ),
  }
}
