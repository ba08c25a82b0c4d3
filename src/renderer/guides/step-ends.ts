import { edgesOf, type GuideStep } from '../../shared/guide/guide.ts'
import { withWays } from '../../shared/guide/ways.ts'

export { mapped, withWays } from '../../shared/guide/ways.ts'

/** A way out of a step: `via` as `edgesOf` names it. */
export interface StepEnd {
  readonly from: string
  readonly via: string | null
}

/** A step whose way `via` leads to `to`; the very step where it has no such way. */
export function withWay(step: GuideStep, via: string | null, to: string | null): GuideStep {
  return withWays(step, (own, before) => (own === via ? to : before))
}

/** Where a way leads; null where it leads nowhere, or is none. */
export function wayOf(step: GuideStep | null, via: string | null): string | null {
  return (step && edgesOf(step).find((edge) => edge.via === via)?.to) ?? null
}

/** The name of a way as one word: the handle it starts from on the canvas. `next` stands for the only way. */
export const handleOf = (via: string | null): string => via ?? 'next'

/** The way a handle stands for. */
export const viaOf = (handle: string | null): string | null => (handle === null || handle === 'next' ? null : handle)
