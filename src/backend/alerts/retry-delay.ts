import type { AlertPolicy } from '../../shared/alerts/policy.ts'

/**
 * How long to wait before the next try, in milliseconds: anywhere between half and all of first × 2^(tries − 1) up to
 * the cap, so that what failed together does not come back together; not sooner than the receiver asked for. Null when
 * the tries are used up. `random` is from 0 to under 1.
 */
export function retryDelay(
  { attempts, firstSeconds, capSeconds }: AlertPolicy['delivery'],
  { tries, afterMs }: { readonly tries: number; readonly afterMs: number | null },
  random: number,
): number | null {
  if (tries >= attempts) return null
  const ceiling = Math.min(capSeconds, firstSeconds * 2 ** Math.min(30, tries - 1)) * 1_000
  return Math.max(Math.round(ceiling / 2 + (random * ceiling) / 2), afterMs ?? 0)
}
