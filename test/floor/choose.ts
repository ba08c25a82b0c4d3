import type { Ranking } from '../../src/shared/routing/rank.ts'

/** How the receiver of an escalation is chosen among those who can take it. */
export type Choosing = 'rank' | 'round-robin' | 'random'

/** Gives whom an escalation goes to; null when nobody can take it and it waits in the queue. */
export type Chooser = (ranking: Ranking, draw: number) => { readonly teamId: string; readonly memberId: string } | null

/**
 * `rank`: the best by the product's own ranking. The others choose among the same people, those whom skill, language,
 * permission, presence and room leave, of the same team: the next in turn, or anybody.
 */
export function chooserOf(choosing: Choosing): Chooser {
  const turns = new Map<string, string>()
  return ({ ranked }, draw) => {
    const [best] = ranked
    if (!best) return null
    const inTurn = ranked.toSorted((a, b) => (a.memberId < b.memberId ? -1 : 1))
    switch (choosing) {
      case 'rank':
        return best
      case 'random':
        return inTurn[Math.floor(draw * inTurn.length)] ?? best
      case 'round-robin': {
        const last = turns.get(best.teamId) ?? ''
        const next = inTurn.find(({ memberId }) => memberId > last) ?? inTurn[0] ?? best
        turns.set(best.teamId, next.memberId)
        return next
      }
      default:
        return choosing satisfies never
    }
  }
}
