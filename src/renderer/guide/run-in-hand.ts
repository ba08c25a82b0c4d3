import type { GuideRun } from '../../shared/guide/run.ts'

/**
 * The run that is shown and gone on with: the one under way that somebody chose, else the one under way in which
 * something happened last, else the one that was over last; null where there is none.
 */
export function runInHand(runs: readonly GuideRun[], chosen: string | null): GuideRun | null {
  const picked = runs.find(({ id }) => id === chosen)
  if (picked?.state === 'running') return picked
  const [latest] = runs.toSorted(
    (a, b) => Number(b.state === 'running') - Number(a.state === 'running') || compare(lastAt(b), lastAt(a)),
  )
  return latest ?? null
}

/** When something happened in a run last. */
function lastAt(run: GuideRun): string {
  return run.endedAt ?? run.records.at(-1)?.at ?? run.startedAt
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
