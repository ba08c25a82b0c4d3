import type { Directory } from '../access/directory.ts'
import type { Case } from '../case/state.ts'
import type { GuideReplay, ReplayEnd, ReplayedRun, RunFacts } from '../contract/guide-numbers.ts'
import { advance, beginRun, type GuideAct } from './advance.ts'
import type { Guide, GuideLibrary } from './guide.ts'
import { libraryWith } from './guide-library.ts'
import { partingOf } from './parting.ts'
import { PastAnswers } from './past-answers.ts'
import type { GuideRun, StepTaken } from './run.ts'
import type { RunScope } from './scope.ts'
import { type Walk, walk } from './walk.ts'

/** Where past runs would have ended under a draft. */

/** What a replay asks of the world as it was. */
export interface ReplayGround {
  /** Guides that the draft leads into are run as they are published now. */
  readonly library: GuideLibrary
  readonly directory: Directory
  /** The run's case as it was at an instant (ISO); null: it is not known any more. */
  readonly caseAt: (at: string) => Case | null
}

/** More acts than these in one replay go round in circles. */
const mostActs = 300

/**
 * Runs a draft over one past run: checks are asked of the case as it was, questions get the answers given then, found by
 * the keys of step and option. Actions count as done. Null: nothing can be told, because the run was not finished, the
 * case as it was is not known, or even the run's own version would not end there on the case as it was: then what was
 * seen at the desk was something else, and a difference would not be the draft's.
 */
export function replayRun(draft: Guide, facts: RunFacts, ground: ReplayGround): ReplayedRun | null {
  const { run } = facts
  const last = walk(run, ground.library)
  const ended = last.path.findLast(({ taken, depth }) => taken.kind === 'ended' && depth === 0)?.taken
  if (run.state !== 'ended' || ended?.kind !== 'ended') return null
  const library = libraryWith(ground.library, draft)
  const scopeAt = (at: string, by: string): RunScope | null => {
    const state = ground.caseAt(at)
    const member = ground.directory.members.get(by) ?? ground.directory.members.get(run.startedBy.id)
    return state && member ? { state, member, directory: ground.directory, at } : null
  }
  const was: ReplayEnd = { kind: 'ended', step: ended.step, result: ended.result }
  const own = ground.library.find(run.guide, run.version)
  const again = own && play(own, { run, path: last.path, library: ground.library, scopeAt })
  if (again && !isSameEnd(again.end, was)) return null
  const replay = play(draft, { run, path: last.path, library, scopeAt })
  if (!replay) return null
  return {
    runId: run.id,
    caseId: facts.caseId,
    reference: facts.reference,
    version: run.version,
    startedAt: run.startedAt,
    was,
    now: replay.end,
    parted: partingOf(last.path, replay.path, draft),
  }
}

/** Counts replayed runs; `of`: how many there were in those days. */
export function sumReplay(replayed: readonly (ReplayedRun | null)[], of: number): GuideReplay {
  const told = replayed.flatMap((one) => one ?? [])
  const isSame = ({ was, now }: ReplayedRun) => isSameEnd(was, now)
  const kinds = told.map((one) => (isSame(one) ? 'same' : one.now.kind === 'ended' ? 'elsewhere' : one.now.kind))
  const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length
  return {
    of,
    looked: replayed.length,
    same: count('same'),
    elsewhere: count('elsewhere'),
    asks: count('asks'),
    stuck: count('stuck') + count('unfinished'),
    skipped: replayed.length - told.length,
    runs: told.filter((one) => !isSame(one)).sort((a, b) => b.startedAt.localeCompare(a.startedAt)),
  }
}

function isSameEnd(one: ReplayEnd, other: ReplayEnd): boolean {
  return one.kind === 'ended' && other.kind === 'ended' && one.step === other.step && one.result === other.result
}

interface Played {
  readonly run: GuideRun
  readonly path: Walk['path']
  readonly library: GuideLibrary
  readonly scopeAt: (at: string, by: string) => RunScope | null
}

function play(draft: Guide, { run, path, library, scopeAt }: Played): { end: ReplayEnd; path: Walk['path'] } | null {
  const past = new PastAnswers(path, draft)
  const records: { taken: StepTaken; at: string; by: GuideRun['startedBy'] }[] = []
  const now = () => walk({ guide: draft.key, version: draft.version, records }, library)
  let at = run.startedAt
  let by = run.startedBy
  const add = (taken: readonly StepTaken[]) => {
    for (const one of taken) records.push({ taken: one, at, by })
  }
  const scope = scopeAt(at, by.id)
  if (!scope) return null
  const first = beginRun(draft, scope, library)
  if (first.fault !== null) return { end: { kind: 'stuck', step: draft.start, reason: first.fault }, path: [] }
  add(first.taken)
  for (let acts = 0; acts < mostActs; acts += 1) {
    const here = now()
    const done = (end: ReplayEnd) => ({ end, path: here.path })
    const override = past.overrideIn(here.path)
    if (!override && here.state === 'ended') {
      const end = here.path.findLast(({ taken }) => taken.kind === 'ended')?.taken
      if (end?.kind === 'ended') return done({ kind: 'ended', step: end.step, result: end.result })
    }
    if (!override && here.state === 'stuck')
      return done({
        kind: 'stuck',
        step: here.path.at(-1)?.taken.step ?? null,
        reason: here.fault ?? 'It leads nowhere.',
      })
    const next = override ?? past.actAt(here)
    if (!next) return done({ kind: 'asks', step: here.position?.step ?? draft.start ?? '' })
    at = next.at ?? at
    by = next.by ?? by
    const scopeNow = scopeAt(at, by.id)
    if (!scopeNow) return null
    if (next.keep !== null) add([{ kind: 'back', keep: next.keep }])
    const result = advance({ guide: draft.key, version: draft.version, records }, next.act, scopeNow, library)
    if (result.fault !== null || (result.taken.length === 0 && next.act.kind === 'go_on'))
      return done(
        next.act.kind === 'choose' || next.act.kind === 'write'
          ? { kind: 'asks', step: here.position?.step ?? '' }
          : {
              kind: 'stuck',
              step: here.position?.step ?? null,
              reason: result.fault ?? reasonOf(here, next.act),
            },
      )
    add(result.taken)
  }
  const here = now()
  return {
    end: { kind: 'stuck', step: here.position?.step ?? null, reason: 'It goes round in circles.' },
    path: here.path,
  }
}

function reasonOf({ fault, step }: Walk, act: GuideAct): string {
  return fault ?? `The ${step?.type ?? act.kind} could not be answered for the case as it was.`
}
