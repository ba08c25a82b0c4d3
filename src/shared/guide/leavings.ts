import type { GuideLeavings, Leaving, LeavingCluster, RunFacts } from '../contract/guide-numbers.ts'
import { alikeTexts, type TextGroup } from './alike-texts.ts'
import { edgesOf, type Guide } from './guide.ts'
import { proposalFor } from './proposals.ts'
import type { StepTaken } from './run.ts'
import { stepOf } from './step-index.ts'
import { visitsOf } from './visits.ts'

/** Why people left the path of a guide, put together where they say much the same. */

export { applyProposal } from './proposals.ts'

/** Most reasons shown of one cluster. */
const mostReasons = 20

interface Found {
  readonly leaving: Leaving
  readonly step: string
  readonly how: LeavingCluster['how']
  readonly to: string | null
}

/**
 * Reasons by step and by the way the path was left, each cluster with the edit that would take it in; the largest first.
 * Runs may be of any version: where ways lead, and what is proposed, is said by `guide`. `cut`: there are more runs.
 */
export function guideLeavings(guide: Guide, facts: readonly RunFacts[], cut: boolean): GuideLeavings {
  const found = facts.flatMap((one) => leavingsOf(guide, one))
  const places = [...Map.groupBy(found, ({ step, how }) => `${step} ${how}`).values()]
  const groups = alikeTexts(places.map((list) => list.map(({ leaving }) => leaving.reason)))
  const clusters = groups.flatMap((groupsHere, place) =>
    groupsHere.flatMap((group) => clusterOf(guide, places[place] ?? [], group)),
  )
  return {
    total: found.length,
    clusters: clusters.sort((a, b) => b.count - a.count || (newest(a) < newest(b) ? 1 : -1)),
    cut,
  }
}

function newest({ reasons }: LeavingCluster): string {
  return reasons[0]?.at ?? ''
}

function clusterOf(guide: Guide, place: readonly Found[], group: TextGroup): LeavingCluster[] {
  const members = group.members.flatMap((index) => place[index] ?? [])
  const [first] = members
  if (!first) return []
  const to = mostCommon(members.flatMap((one) => one.to ?? []))
  const { step, how } = first
  const typical = place[group.typical]?.leaving.reason ?? first.leaving.reason
  return [
    {
      step,
      how,
      to,
      words: [...group.words],
      count: members.length,
      reasons: members
        .map(({ leaving }) => leaving)
        .sort((a, b) => b.at.localeCompare(a.at))
        .slice(0, mostReasons),
      proposal: proposalFor(guide, { step, how, to, count: members.length, words: group.words, typical }),
    },
  ]
}

function leavingsOf(guide: Guide, facts: RunFacts): Found[] {
  const { run } = facts
  const leaving = (reason: string, at: string, by: string): Leaving => ({
    caseId: facts.caseId,
    reference: facts.reference,
    runId: run.id,
    version: run.version,
    at,
    by,
    reason,
  })
  const off = run.records.flatMap(({ taken, at, by }): Found[] => {
    if (taken.kind === 'back' || !('offPath' in taken) || taken.offPath === null || taken.guide !== guide.key) return []
    return [
      {
        leaving: leaving(taken.offPath, at, by.name),
        step: taken.step,
        how: hows[taken.kind],
        to: wentTo(guide, taken),
      },
    ]
  })
  const reason = run.leftBecause?.trim() ?? ''
  if (run.state !== 'left' || reason === '') return off
  // Which version was run is known by the run; where it stood is read off the guide at hand.
  const versions = run.records.flatMap(({ taken }) =>
    taken.kind === 'entered' && taken.inner.guide === guide.key ? [taken.inner.version] : [],
  )
  const stands = visitsOf({ ...guide, version: versions.at(-1) ?? guide.version }, run).standsAt
  const last = run.records.at(-1)
  return stands === null
    ? off
    : [
        ...off,
        {
          leaving: leaving(reason, run.endedAt ?? last?.at ?? run.startedAt, last?.by.name ?? run.startedBy.name),
          step: stands,
          how: 'left',
          to: null,
        },
      ]
}

type OffPath = Exclude<StepTaken, { kind: 'back' | 'entered' | 'ticked' | 'ended' }>

const hows: Readonly<Record<OffPath['kind'], LeavingCluster['how']>> = {
  answered: 'answer',
  checked: 'branch',
  acted: 'action',
  jumped: 'jump',
}

function wentTo(guide: Guide, taken: OffPath): string | null {
  if (taken.kind === 'jumped') return taken.to
  const step = stepOf(guide, taken.step)
  if (!step) return null
  const via =
    taken.kind === 'checked'
      ? taken.branch === null
        ? 'otherwise'
        : `branch:${taken.branch}`
      : taken.kind === 'answered' && taken.option !== null
        ? `option:${taken.option}`
        : null
  return edgesOf(step).find((edge) => edge.via === via)?.to ?? null
}

/** What stands most often in a list; null where nothing does. Of two the one that came first. */
function mostCommon(list: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
