import type { PresenceStatus } from '../../shared/routing/candidate.ts'
import { members } from './people.ts'

/** Who of the invented people is not simply available. */
const otherwise: Readonly<Record<string, PresenceStatus>> = {
  'Tobias Reed': 'away',
  'Paolo Marchetti': 'in_training',
  'Bea Villanueva': 'busy',
  'Stefan Brandt': 'busy',
}

/**
 * The demo's people as if each sat at a desk, so that cases can be ranked among them: nobody else will ever connect in
 * their names. Whoever signs in as one of them says for themselves how it is.
 */
export const demoAtWork: readonly { readonly memberId: string; readonly status: PresenceStatus }[] = members
  .filter(({ active }) => active)
  .map(({ id, name }) => ({ memberId: id, status: otherwise[name] ?? 'available' }))
