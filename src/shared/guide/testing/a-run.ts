import { aCase, idOf, minutesLater, refOf } from '../../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../../test/fixtures/decisions.ts'
import type { Case } from '../../case/state.ts'
import type { RunFacts } from '../../contract/guide-numbers.ts'
import { advance, beginRun, type GuideAct } from '../advance.ts'
import type { Guide, GuideLibrary } from '../guide.ts'
import type { GuideRun, StepRecord } from '../run.ts'
import { walk } from '../walk.ts'
import { libraryOf } from './a-guide.ts'

interface RunSpec {
  /** Tells the run from others. */
  readonly name?: string
  readonly library?: GuideLibrary
  readonly state?: Case
  /** Minutes from one act to the next; else one each. */
  readonly minutes?: readonly number[]
  /** Why it was given up at the end. */
  readonly left?: string
}

/** A run of a guide as a case keeps it, after these acts; an act that is refused fails the test. */
export function aRun(guide: Guide, acts: readonly GuideAct[], spec: RunSpec = {}): GuideRun {
  const library = spec.library ?? libraryOf(guide)
  const records: StepRecord[] = []
  const run = { guide: guide.key, version: guide.version, records }
  let minute = 0
  const take = (result: ReturnType<typeof beginRun>, act: unknown) => {
    if (result.fault !== null) throw new Error(`${JSON.stringify(act)}: ${result.fault}`)
    for (const taken of result.taken) records.push({ taken, at: minutesLater(minute), by: refOf(ana) })
  }
  const scope = () => ({ state: spec.state ?? aCase(), member: ana, directory: floor, at: minutesLater(minute) })
  take(beginRun(guide, scope(), library), 'begin')
  acts.forEach((act, index) => {
    minute += spec.minutes?.[index] ?? 1
    take(advance(run, act, scope(), library), act)
  })
  const { result } = walk(run, library)
  const state = spec.left !== undefined ? 'left' : result === null ? 'running' : 'ended'
  return {
    id: idOf(`run:${spec.name ?? 'one'}`),
    guide: guide.key,
    version: guide.version,
    title: guide.title,
    state,
    offeredBecause: [],
    records,
    result,
    leftBecause: spec.left ?? null,
    startedBy: refOf(ana),
    startedAt: minutesLater(0),
    endedAt: state === 'running' ? null : minutesLater(minute),
  }
}

/** The run with what became of its case. */
export function factsOf(run: GuideRun, more: Partial<RunFacts> = {}): RunFacts {
  return {
    caseId: idOf(`case of ${run.id}`),
    reference: 'ESC-2026-000001',
    category: 'billing',
    run,
    escalation: null,
    reopened: false,
    ...more,
  }
}

/** Acts, shortly. */
export const choose = (option: string, reason: string | null = null): GuideAct => ({ kind: 'choose', option, reason })
export const write = (value: number | string): GuideAct => ({ kind: 'write', value })
export const tick: GuideAct = { kind: 'tick' }
export const back: GuideAct = { kind: 'back' }
export const done = (command = 'case.note'): GuideAct => ({ kind: 'acted', command, made: null, reason: null })
export const skip = (reason: string): GuideAct => ({ kind: 'acted', command: null, made: null, reason })
export const jump = (to: string, reason: string): GuideAct => ({ kind: 'jump', to, reason })
