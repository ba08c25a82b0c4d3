import { bootstrapIntervals } from '../../shared/statistics/bootstrap.ts'
import type { Counts } from '../../shared/statistics/counts.ts'
import type { Interval } from '../../shared/statistics/interval.ts'
import { wilsonInterval } from '../../shared/statistics/wilson.ts'
import type { Sampling } from '../measure.ts'
import { baselineAgrees } from './baseline.ts'
import type { Compared, Parting } from './replay-star.ts'

/** A share of the actions, with how far it would move had other dialogues been drawn. */
export interface Share {
  readonly agreed: number
  readonly n: number
  /** Null where nothing was counted. */
  readonly share: number | null
  /** As if every action were drawn by itself: too narrow, as those of one dialogue go together. */
  readonly wilson: Interval | null
  /** Dialogues drawn whole. */
  readonly bootstrap: Interval | null
}

export interface Agreement {
  readonly dialogues: number
  /** Labelled turns whose action is the guide's next step. */
  readonly strict: Share
  /** … or a later step on the likely path. */
  readonly within: Share
  /** The next step of a guide that does not ask what the customer said already. */
  readonly listening: Share
  /** Strict, of the turns whose action the flow has a place for. */
  readonly placed: Share
  readonly baseline: Share
  /** How often a look-up came when the guide said so. */
  readonly lookups: Share
  readonly partings: readonly { readonly why: Parting; readonly count: number }[]
  /** What they part over most: the guide's step, and what the agent did. */
  readonly pairs: readonly {
    readonly expected: string
    readonly taken: string
    readonly why: Parting
    readonly count: number
  }[]
}

const mostPairs = 5

type Measured = Compared & { readonly byBaseline: boolean }

/** What a flow's comparisons come to. Look-ups are counted apart: they are no turns. */
export function agreementOf(compared: readonly Compared[], sampling: Sampling): Agreement {
  return agreement(measured(compared), sampling)
}

/** The same over several flows; what is usual is learnt in each by itself. */
export function agreementOfAll(flows: readonly (readonly Compared[])[], sampling: Sampling): Agreement {
  return agreement(flows.flatMap(measured), sampling)
}

function measured(compared: readonly Compared[]): Measured[] {
  const byBaseline = baselineAgrees(compared)
  return compared.map((one, at) => ({ ...one, byBaseline: byBaseline[at] ?? false }))
}

function agreement(all: readonly Measured[], sampling: Sampling): Agreement {
  const turns = all.filter(({ lookup }) => !lookup)
  const parted = turns.filter(({ agrees }) => !agrees)
  const share = (items: readonly Measured[], holds: (item: Measured) => boolean): Share =>
    shareOf(items, items.map(holds), sampling)
  return {
    dialogues: new Set(all.map(({ dialogue }) => dialogue)).size,
    strict: share(turns, ({ agrees }) => agrees),
    within: share(turns, ({ within }) => within),
    listening: share(turns, ({ listening }) => listening),
    placed: share(
      turns.filter(({ placed }) => placed),
      ({ agrees }) => agrees,
    ),
    baseline: share(turns, (item) => item.byBaseline),
    lookups: share(
      all.filter(({ lookup }) => lookup),
      ({ agrees }) => agrees,
    ),
    partings: counted(parted, ({ parting }) => parting ?? 'other').map(([why, items]) => ({
      why,
      count: items.length,
    })),
    pairs: counted(parted, ({ expected, taken }) => `${expected} ${taken}`)
      .slice(0, mostPairs)
      .flatMap(([, items]) => {
        const [first] = items
        return first
          ? [{ expected: first.expected, taken: first.taken, why: first.parting ?? 'other', count: items.length }]
          : []
      }),
  }
}

/** The share of the items that hold, drawn by dialogue. */
export function shareOf(
  items: readonly { readonly dialogue: string }[],
  holds: readonly boolean[],
  { resamples, seed }: Sampling,
): Share {
  const n = items.length
  const agreed = holds.filter(Boolean).length
  const share = (counts: Counts): number | null => {
    let [all, held] = [0, 0]
    for (let at = 0; at < n; at += 1) {
      all += counts[at] ?? 0
      if (holds[at]) held += counts[at] ?? 0
    }
    return all === 0 ? null : held / all
  }
  const groups = items.map(({ dialogue }) => dialogue)
  const { bootstrap } = bootstrapIntervals({ bootstrap: share }, { n, resamples, seed, groups })
  return { agreed, n, share: n === 0 ? null : agreed / n, wilson: wilsonInterval(agreed, n), bootstrap }
}

function counted<Item, Name extends string>(items: readonly Item[], nameOf: (item: Item) => Name): [Name, Item[]][] {
  return [...Map.groupBy(items, nameOf)].toSorted(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
}
