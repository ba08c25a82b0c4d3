import type { PacketItem } from '../case/escalation.ts'
import type { GuideLibrary } from './guide.ts'
import type { GuideRun } from './run.ts'
import { stepOf } from './step-index.ts'
import { walk } from './walk.ts'

/** What a run found out for the handoff packet: the answers at steps that say which item they belong to. */

export interface Collected {
  /** The step's title. */
  readonly title: string
  /** The answer as people read it; empty: something was done, not answered. */
  readonly words: string
}

/** By item, in the order of the standing path; what was gone back over is not in it. */
export function collectedBy(run: GuideRun, library: GuideLibrary): ReadonlyMap<PacketItem, readonly Collected[]> {
  const found = walk(run, library).path.flatMap(({ taken }) => {
    if (taken.kind !== 'answered' && taken.kind !== 'ticked') return []
    const guide = library.find(taken.guide, taken.version)
    const step = guide && stepOf(guide, taken.step)
    const item = step?.type === 'question' || step?.type === 'instruction' ? step.collects : null
    if (!step || item === null) return []
    return [{ item, title: step.title || step.key, words: taken.kind === 'answered' ? taken.words : '' }]
  })
  return new Map(
    [...Map.groupBy(found, ({ item }) => item)].map(([item, list]) => [
      item,
      list.map(({ title, words }) => ({ title, words })),
    ]),
  )
}

/** One line of it: `What do they want? The money back`, `Order: 4711`, `Written into the log`. */
export function collectedLine({ title, words }: Collected): string {
  if (words === '') return title
  return /[?:.!]$/.test(title) ? `${title} ${words}` : `${title}: ${words}`
}
