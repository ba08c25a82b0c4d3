import type { GuideRun, StepRecord } from '../guide/run.ts'
import type { CaseEvent, RecordedEvent } from './events.ts'
import type { Case, TimelineEntry } from './state.ts'

type GuideEvent = Extract<CaseEvent, { type: `guide_${string}` }>

/** The case after something happened in a run of a guide. */
export function evolveGuide(state: Case, event: GuideEvent, { at, by }: RecordedEvent): Case {
  switch (event.type) {
    case 'guide_started': {
      const { runId: id, guide, version, title, offeredBecause } = event
      const run: GuideRun = {
        id,
        guide,
        version,
        title,
        state: 'running',
        offeredBecause,
        records: [],
        result: null,
        leftBecause: null,
        startedBy: by,
        startedAt: event.at,
        endedAt: null,
      }
      return { ...state, guideRuns: [...state.guideRuns, withSteps(run, event, by)] }
    }
    case 'guide_stepped':
      return changeRun(state, event.runId, (run) => withSteps(run, event, by))
    case 'guide_left':
      return changeRun(state, event.runId, (run) => ({
        ...run,
        state: 'left',
        leftBecause: event.reason,
        endedAt: at,
      }))
    default:
      return event satisfies never
  }
}

function withSteps(
  run: GuideRun,
  { taken, at, ended }: Extract<GuideEvent, { type: 'guide_started' | 'guide_stepped' }>,
  by: StepRecord['by'],
): GuideRun {
  const records = [...run.records, ...taken.map((step): StepRecord => ({ taken: step, at, by }))]
  if (ended !== null) return { ...run, records, state: 'ended', result: ended, endedAt: at }
  // Going back over the end begins the run again.
  return run.state === 'ended'
    ? { ...run, records, state: 'running', result: null, endedAt: null }
    : { ...run, records }
}

function changeRun(state: Case, id: string, change: (run: GuideRun) => GuideRun): Case {
  return { ...state, guideRuns: state.guideRuns.map((run) => (run.id === id ? change(run) : run)) }
}

/**
 * The timeline with one more entry. Steps of one run that follow on each other are one line, which counts them: what
 * each of them was stands in the run. A step off the recommended path keeps a line with its reason.
 */
export function withEntry(timeline: readonly TimelineEntry[], entry: TimelineEntry): TimelineEntry[] {
  const last = timeline.at(-1)
  return last && goesOn(last, entry)
    ? [...timeline.slice(0, -1), { ...entry, details: { ...entry.details, steps: sum(last, entry) } }]
    : [...timeline, entry]
}

function goesOn(last: TimelineEntry, entry: TimelineEntry): boolean {
  return (
    entry.kind === 'guide_stepped' &&
    last.kind === 'guide_stepped' &&
    last.by.id === entry.by.id &&
    last.details.run === entry.details.run &&
    last.details.reason === undefined &&
    entry.details.reason === undefined
  )
}

function sum(last: TimelineEntry, entry: TimelineEntry): string {
  return String(Number(last.details.steps ?? 0) + Number(entry.details.steps ?? 0))
}
