import type { KeyboardEvent } from 'react'

/** Goes from one element (`selector`) inside to the next by the arrow keys given, round and round. */
export function stepByArrows(
  event: KeyboardEvent<HTMLElement>,
  selector: string,
  { next, previous }: { readonly next: string; readonly previous: string },
): void {
  const step = event.key === next ? 1 : event.key === previous ? -1 : 0
  if (step === 0) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = all.findIndex((element) => element.matches(':focus'))
  all[(at + step + all.length) % all.length]?.focus()
  event.preventDefault()
}
