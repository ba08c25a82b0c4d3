import { setImmediate as letOthersWork } from 'node:timers/promises'
import type { z } from 'zod'
import type {
  GuideLeavings,
  GuideNumbers,
  GuideReplay,
  GuideReplayInput,
  guideLeavingsInputSchema,
  guideNumbersInputSchema,
  ReplayedRun,
  RunFacts,
} from '../../shared/contract/guide-numbers.ts'
import { guideLeavings } from '../../shared/guide/leavings.ts'
import { guideNumbers } from '../../shared/guide/numbers.ts'
import { replayRun, sumReplay } from '../../shared/guide/replay.ts'
import { listLinksOfCases } from '../db/event.ts'
import { factsOf, listRuns, type StoredRun } from '../db/guide-run.ts'
import { listGuideVersions } from '../db/guide-version.ts'
import { readIn } from '../db/transaction.ts'
import { type PolicyDeps, PolicyRefusal } from '../triage/change-policy.ts'
import { caseAtSteps } from './past-case.ts'
import { refsOfRun } from './refs.ts'

/** Most runs that numbers and leavings look at, the newest first; more are told as cut. */
const mostCounted = 2_000
/** Runs that are parsed without a pause. */
const runsAtOnce = 50
/** Cases whose trails are in memory at once while runs are replayed. */
const trailsAtOnce = 10

/** What the runs of a version tell, its own and those led into it; null when there is no such version. */
export async function readNumbers(
  deps: PolicyDeps,
  workspaceId: string,
  { key, version, days }: z.output<typeof guideNumbersInputSchema>,
): Promise<GuideNumbers | null> {
  const now = deps.now()
  const read = await readIn(deps.db, workspaceId, async (db) => {
    const guide = await deps.contexts.shelf(workspaceId).read(db, { key, version })
    const asked = { key, version, own: false, since: daysBefore(now, days), most: mostCounted }
    return guide && { guide, ...(await listRuns(db, asked)) }
  })
  if (!read) return null
  const { guide, runs, of } = read
  const facts = await readFacts(runs)
  return guideNumbers(guide, facts, { days, at: now.toISOString(), cut: of > facts.length })
}

/** Why people left the path of a guide, gathered, with proposals for its newest version; null when there is none. */
export async function readLeavings(
  deps: PolicyDeps,
  workspaceId: string,
  { key, version, days }: z.output<typeof guideLeavingsInputSchema>,
): Promise<GuideLeavings | null> {
  const since = daysBefore(deps.now(), days)
  const read = await readIn(deps.db, workspaceId, async (db) => {
    const [newest] = await listGuideVersions(db, { key, newest: true })
    const guide = newest && (await deps.contexts.shelf(workspaceId).read(db, { key, version: newest.version }))
    return guide && { guide, ...(await listRuns(db, { key, version, own: false, since, most: mostCounted })) }
  })
  return read ? guideLeavings(read.guide, await readFacts(read.runs), read.of > read.runs.length) : null
}

/**
 * Where the newest runs of a guide would have ended by another document: each is run over the case as it was at each of
 * its steps. A few trails at a time, and others get their turn between runs.
 */
export async function replayGuide(
  deps: PolicyDeps,
  workspaceId: string,
  { document, days, most }: GuideReplayInput,
): Promise<GuideReplay> {
  const since = daysBefore(deps.now(), days)
  const { runs, of } = await readIn(deps.db, workspaceId, (db) =>
    listRuns(db, { key: document.key, version: null, own: true, since, most }),
  )
  const facts = await readFacts(runs)
  const { guides: library, directory } = await readIn(deps.db, workspaceId, async (db) => {
    const found = await deps.contexts.current(db)
    if (!found) throw new PolicyRefusal('The workspace is gone.')
    const refs = facts.flatMap(({ run }) => refsOfRun(run))
    await deps.contexts.shelf(workspaceId).need(db, refs)
    return found.context
  })
  const replayed: (ReplayedRun | null)[] = []
  for (let start = 0; start < facts.length; start += trailsAtOnce) {
    const part = facts.slice(start, start + trailsAtOnce)
    const trails = await readTrails(deps, workspaceId, part)
    for (const one of part) {
      const caseAt = caseAtSteps(trails.get(one.caseId) ?? [], one.run.id)
      replayed.push(replayRun(document, one, { library, directory, caseAt }))
      await letOthersWork()
    }
  }
  return sumReplay(replayed, of)
}

/** Parses runs a part at a time, so that commands of others get their turn in between. */
async function readFacts(runs: readonly StoredRun[]): Promise<RunFacts[]> {
  const facts: RunFacts[] = []
  for (let start = 0; start < runs.length; start += runsAtOnce) {
    facts.push(...runs.slice(start, start + runsAtOnce).map(factsOf))
    await letOthersWork()
  }
  return facts
}

function readTrails(deps: Pick<PolicyDeps, 'db'>, workspaceId: string, facts: readonly RunFacts[]) {
  return readIn(deps.db, workspaceId, (db) =>
    listLinksOfCases(
      db,
      facts.map(({ caseId }) => caseId),
    ),
  )
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
