/** What became of one try to deliver. `reason` is shown on the list of dead letters: no secrets, no addresses. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** May work later. `afterMs`: the receiver asked not to be called again sooner. */
  | { readonly kind: 'retry'; readonly reason: string; readonly afterMs: number | null }
  /** Will not work as it is. */
  | { readonly kind: 'dead'; readonly reason: string }

export const sent: Outcome = { kind: 'sent' }

export function retry(reason: string, afterMs: number | null = null): Outcome {
  return { kind: 'retry', reason, afterMs }
}

export function dead(reason: string): Outcome {
  return { kind: 'dead', reason }
}
