import type { Compared } from './replay-star.ts'

const folds = 10

/**
 * What somebody who knows no flow would expect: the action that most often followed the last one, counted in the
 * dialogues of the other folds. A dialogue is in one fold whole.
 */
export function baselineAgrees(compared: readonly Compared[]): boolean[] {
  const dialogues = [...new Set(compared.map(({ dialogue }) => dialogue))]
  const foldOf = new Map(dialogues.map((dialogue, at) => [dialogue, at % folds]))
  const counts = Array.from({ length: folds }, (_, fold) =>
    countNext(compared.filter(({ dialogue }) => foldOf.get(dialogue) !== fold)),
  )
  return compared.map(({ dialogue, before, taken }) => counts[foldOf.get(dialogue) ?? 0]?.expect(before) === taken)
}

function countNext(compared: readonly Compared[]): { expect: (before: string) => string | null } {
  const after = new Map<string, Map<string, number>>()
  const all = new Map<string, number>()
  for (const { before, taken } of compared) {
    const row = after.get(before) ?? new Map<string, number>()
    after.set(before, row.set(taken, (row.get(taken) ?? 0) + 1))
    all.set(taken, (all.get(taken) ?? 0) + 1)
  }
  return { expect: (before) => commonest(after.get(before) ?? all) }
}

/** The name counted most; of several the first in the alphabet, so that the order of reading does not matter. */
function commonest(counts: ReadonlyMap<string, number>): string | null {
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return sorted[0]?.[0] ?? null
}
