import type { Consult } from './consult.ts'

/** A helper's looks within this time (milliseconds) are one. */
const oneLook = 15 * 60_000

/** Whether opening the consult at `at` (ISO) is another look of this helper, to be written into the trail. */
export function lookDue({ looks }: Pick<Consult, 'looks'>, memberId: string, at: string): boolean {
  const last = looks.find((look) => look.memberId === memberId)
  return !last || Date.parse(at) - Date.parse(last.at) >= oneLook
}
