import { type GuidePath, mostPathSteps } from '../case/guide-path.ts'
import { edgesOf, type GuideLibrary, type GuideStep } from './guide.ts'
import type { GuideRun } from './run.ts'
import { stepOf } from './step-index.ts'
import { type PathEntry, walk } from './walk.ts'

/**
 * The standing path of a run in words, as the handoff packet carries it: what was asked and answered, where the
 * recommended way was left and why. A step whose guide is not known here goes by its key.
 */
export function guidePathOf(run: GuideRun, library: GuideLibrary): GuidePath {
  const { path } = walk(run, library)
  return {
    guide: run.guide,
    version: run.version,
    title: run.title,
    steps: path.flatMap((entry) => inWords(entry, library) ?? []).slice(-mostPathSteps),
    outcome: run.result,
  }
}

/** The run that something happened in last; null: no guide was run. */
export function latestRun(runs: readonly GuideRun[]): GuideRun | null {
  return runs.reduce<GuideRun | null>((latest, run) => (latest && movedAt(latest) > movedAt(run) ? latest : run), null)
}

function movedAt(run: GuideRun): string {
  return run.records.at(-1)?.at ?? run.startedAt
}

function inWords({ taken }: PathEntry, library: GuideLibrary): GuidePath['steps'][number] | null {
  if (taken.kind === 'entered' || taken.kind === 'ended') return null
  const guide = library.find(taken.guide, taken.version)
  const step = guide && stepOf(guide, taken.step)
  const title = step?.title || taken.step
  switch (taken.kind) {
    case 'answered':
      return { title, answer: taken.words, offPath: taken.offPath }
    case 'checked':
      return { title, answer: branchWords(step, taken.branch), offPath: taken.offPath }
    case 'ticked':
      return { title, answer: '', offPath: null }
    case 'acted':
      return { title, answer: taken.needless ?? '', offPath: taken.offPath }
    case 'jumped':
      return { title, answer: `→ ${(guide && stepOf(guide, taken.to)?.title) || taken.to}`, offPath: taken.offPath }
    default:
      return taken satisfies never
  }
}

function branchWords(step: GuideStep | null, branch: string | null): string {
  const via = branch === null ? 'otherwise' : `branch:${branch}`
  return (step && edgesOf(step).find((edge) => edge.via === via)?.label) || (branch ?? '')
}
