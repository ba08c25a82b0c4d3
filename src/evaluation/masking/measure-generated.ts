import { chanceFrom } from '../../shared/intent/chance.ts'
import {
  findPersonal,
  noHints,
  type PersonalKind,
  type PersonalSpan,
  personalKinds,
} from '../../shared/masking/index.ts'
import { filledIn } from '../../shared/masking/testing/sentences.ts'
import type { Interval } from '../../shared/statistics/interval.ts'
import { wilsonInterval } from '../../shared/statistics/wilson.ts'
import type { Round } from './round.ts'

/** A share with its 95 % interval (Wilson). */
export interface Share {
  readonly of: number
  readonly hits: number
  readonly share: number | null
  readonly interval: Interval | null
}

export interface GeneratedResult {
  readonly name: string
  readonly sentences: number
  readonly rows: readonly {
    readonly name: string
    readonly recall: Share
    readonly partly: number
    readonly precision: Share | null
  }[]
  /** Some details that were missed, with the kind. Generated: they are nobody's. */
  readonly missed: readonly string[]
}

/** How many sentences each frame makes. */
const perFrame = 100
const mostShown = 12

/**
 * Recall: a detail counts where all of it is masked, under whatever kind: what is left readable is lost. Precision: a
 * masked stretch counts where it touches a detail. Wilson's intervals take sentences as drawn alone; those of one frame
 * are alike, so that the true uncertainty is larger.
 */
export function measureGenerated({ name: round, seed, pools, frames }: Round): GeneratedResult {
  const chance = chanceFrom(seed)
  const recalls = new Map<string, { hits: number; of: number; partly: number }>()
  const precisions = new Map<PersonalKind, { hits: number; of: number }>()
  const missed: string[] = []
  for (const { frame, names } of frames) {
    for (let time = 0; time < perFrame; time += 1) {
      const { text, details } = filledIn(frame, chance, pools)
      const known = names === 'known' ? details.filter(({ kind }) => kind === 'name') : []
      const spans = findPersonal(text, { ...noHints, names: known.map(({ start, end }) => text.slice(start, end)) })
      for (const { kind, start, end, form } of details) {
        const isFound = isCovered(text, spans, start, end)
        const isTouched = spans.some((span) => span.start < end && start < span.end)
        const rows = [
          kind,
          ...(kind === 'name' ? [`name, ${names}`] : []),
          ...(form === '' ? [] : [`${kind}, ${form}`]),
        ]
        for (const row of rows) {
          const count = recalls.get(row) ?? { hits: 0, of: 0, partly: 0 }
          recalls.set(row, {
            hits: count.hits + (isFound ? 1 : 0),
            of: count.of + 1,
            partly: count.partly + (!isFound && isTouched ? 1 : 0),
          })
        }
        if (!isFound) missed.push(`${kind}: ${text.slice(start, end)}`)
      }
      for (const span of spans) {
        const count = precisions.get(span.kind) ?? { hits: 0, of: 0 }
        const isRight = details.some(({ start, end }) => span.start < end && start < span.end)
        precisions.set(span.kind, { hits: count.hits + (isRight ? 1 : 0), of: count.of + 1 })
      }
    }
  }
  const order = [...personalKinds].flatMap((kind) => [
    kind,
    ...[...recalls.keys()].filter((row) => row.startsWith(`${kind},`)).toSorted(),
  ])
  return {
    name: round,
    sentences: frames.length * perFrame,
    rows: order.flatMap((name) => {
      const counted = recalls.get(name)
      const kind = personalKinds.find((one) => one === name)
      return counted
        ? [
            {
              name,
              recall: shareOf(counted),
              partly: counted.partly,
              precision: kind ? shareOf(precisions.get(kind) ?? { hits: 0, of: 0 }) : null,
            },
          ]
        : []
    }),
    missed: spread(missed, mostShown),
  }
}

/** Every letter and digit of the stretch lies in some span. */
function isCovered(text: string, spans: readonly PersonalSpan[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at)) && !spans.some((span) => span.start <= at && at < span.end)) return false
  }
  return true
}

/** A share with its interval. */
export function shareOf({ hits, of }: { readonly hits: number; readonly of: number }): Share {
  return { hits, of, share: of > 0 ? hits / of : null, interval: wilsonInterval(hits, of) }
}

function spread(all: readonly string[], most: number): string[] {
  const step = Math.max(1, Math.floor(all.length / most))
  return all.filter((_, at) => at % step === 0).slice(0, most)
}
