import { holeNames } from '../../replies/holes.ts'
import { type Refused, refused } from '../decision.ts'

/**
 * Refuses words on their way to a customer while a hole is left in them: a placeholder that was not filled in, a mark
 * such as `[order number]`. The refusal names every hole; null where there is none.
 */
export function guardHoles(text: string): Refused | null {
  const holes = holeNames(text)
  const names = holes.join(', ')
  if (holes.length === 0) return null
  return holes.length === 1
    ? refused(
        'invalid_input',
        `The message still has a hole: ${names}. Fill it in or take it out, then send.`,
        `Nothing was sent: ${names} is missing.`,
      )
    : refused(
        'invalid_input',
        `The message still has holes: ${names}. Fill them in or take them out, then send.`,
        `Nothing was sent: ${names} are missing.`,
      )
}
