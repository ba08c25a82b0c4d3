import type { RecordedEvent } from '../../shared/case/events.ts'
import type { Case } from '../../shared/case/state.ts'
import type { GuideRun } from '../../shared/guide/run.ts'
import type { RunRow } from '../db/guide-run.ts'
import { refsOfRun } from './refs.ts'

/**
 * The runs that an event says something about, as they are counted afterwards: the one that went on, those whose
 * escalation was accepted or came back, and those that had ended before the case was reopened.
 */
export function runRows(before: Case, { event }: RecordedEvent, after: Case): RunRow[] {
  switch (event.type) {
    case 'guide_started':
    case 'guide_stepped':
    case 'guide_left':
      return after.guideRuns.filter(({ id }) => id === event.runId).map((run) => rowOf(after, run, false))
    case 'case_reopened':
      return after.guideRuns.filter(({ state }) => state === 'ended').map((run) => rowOf(after, run, true))
    default:
      if (before.escalations === after.escalations) return []
      return after.guideRuns
        .filter((run) => escalationOf(before, run) !== escalationOf(after, run))
        .map((run) => rowOf(after, run, false))
  }
}

/** Rows of one transaction, each run once: the last of each, reopened when any of them said so. */
export function mergeRows(rows: readonly RunRow[]): RunRow[] {
  const merged = new Map<string, RunRow>()
  for (const row of rows)
    merged.set(row.id, { ...row, reopened: row.reopened || merged.get(row.id)?.reopened === true })
  return [...merged.values()]
}

function rowOf(state: Case, run: GuideRun, reopened: boolean): RunRow {
  return {
    id: run.id,
    caseId: state.id,
    reference: state.reference,
    category: state.category,
    guide: run.guide,
    version: run.version,
    entered: refsOfRun(run).map(({ key, version }) => `${key} ${version}`),
    state: run.state,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    escalation: escalationOf(state, run),
    reopened,
    run: JSON.stringify(run),
  }
}

/** What became of the last escalation the run made; null: it made none. */
function escalationOf(state: Case, run: GuideRun): RunRow['escalation'] {
  const made = new Set(run.records.flatMap(({ taken }) => (taken.kind === 'acted' ? (taken.made ?? []) : [])))
  return state.escalations.findLast(({ id }) => made.has(id))?.state ?? null
}
