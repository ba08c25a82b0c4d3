import type { ActorRef } from '../case/basics.ts'
import { type Fold, foldOf, type RunRecords } from './fold.ts'
import type { Guide, GuideLibrary, GuideStep } from './guide.ts'
import type { OutcomeResult } from './keys.ts'
import type { GuideValue } from './run.ts'
import { stepOf } from './step-index.ts'
import type { Forward, Frame } from './walk-state.ts'

/** Where a run stands. It follows from the records alone, so that a run is resumed anywhere and replayed years later. */

export type { RunRecords } from './fold.ts'
export type { Frame } from './walk-state.ts'

/** A step, in the guide and version it belongs to. */
export interface Position {
  readonly guide: string
  readonly version: number
  readonly step: string
}

/** An entry of the standing path. */
export interface PathEntry {
  /** Index into the run's records. */
  readonly record: number
  readonly taken: Forward
  readonly at: string
  readonly by: ActorRef
  /** How deep in sub-guides: 0 in the run's own guide. */
  readonly depth: number
}

export interface Walk {
  /** The step whose turn it is; null when the run ended or is stuck. */
  readonly position: Position | null
  /** That step and its guide. */
  readonly step: GuideStep | null
  readonly guide: Guide | null
  /** What stands, oldest first: steps that were gone back over are not in it. */
  readonly path: readonly PathEntry[]
  /** The guides being run, outermost first. */
  readonly frames: readonly Frame[]
  /** Variables that the standing path gave a value. */
  readonly vars: ReadonlyMap<string, GuideValue>
  /** By the key of the question: the key of the option, or what was written. */
  readonly answers: ReadonlyMap<string, string>
  /** `stuck`: there is no step to go on with; one can go back, go to another step, or leave. */
  readonly state: 'running' | 'ended' | 'stuck'
  /** How it ended; null while it runs. */
  readonly result: OutcomeResult | null
  /** Why it is stuck, in a sentence. */
  readonly fault: string | null
}

/** Where a run stands. Takes any records, also such as no interpreter made: the walk is then stuck and says why. */
export function walk(run: RunRecords, library: GuideLibrary): Walk {
  const fold = foldOf(run, library)
  return { ...walkOf(fold), path: pathOf(run, fold) }
}

/** The same of records that are being folded; without the path. */
export function walkOf(fold: Fold): Omit<Walk, 'path'> {
  const { frame, step, fault, ended } = fold.state()
  return {
    position: frame && step !== null ? { guide: frame.key, version: frame.version, step } : null,
    step: frame?.guide && step !== null ? stepOf(frame.guide, step) : null,
    guide: frame?.guide ?? null,
    frames: framesOf(frame),
    vars: fold.vars(),
    answers: fold.answers(),
    state: ended !== null ? 'ended' : step === null ? 'stuck' : 'running',
    result: ended,
    fault,
  }
}

/** The standing path with who did what when; entries that are no records yet are left out. */
export function pathOf({ records }: RunRecords, fold: Fold): PathEntry[] {
  return fold.path().flatMap(({ record, taken, depth }) => {
    const kept = records[record]
    return kept ? [{ record, taken, depth, at: kept.at, by: kept.by }] : []
  })
}

function framesOf(frame: Frame | null): Frame[] {
  const frames: Frame[] = []
  for (let one = frame; one; one = one.outer) frames.unshift(one)
  return frames
}
