import type { HandoffRating } from '../case/handoff-rating.ts'
import { packetItemNames } from '../case/packet.ts'

type Said = Pick<HandoffRating, 'needed' | 'rightPlace' | 'complete' | 'missing' | 'note'>

/** Needed, in the right place and complete. */
export function isGood({ needed, rightPlace, complete }: Said): boolean {
  return needed && rightPlace && complete
}

/** 'Needed. In the right place. Not complete: key facts, what was tried. …', with the note at its end. */
export function ratingWords({ needed, rightPlace, complete, missing, note }: Said): string {
  const lacked = missing.map((item) => packetItemNames[item]).join(', ')
  return [
    needed ? 'Needed.' : 'Not needed.',
    rightPlace ? 'In the right place.' : 'In the wrong place.',
    complete ? 'Complete.' : lacked ? `Not complete: ${lacked}.` : 'Not complete.',
    ...(note ? [note] : []),
  ].join(' ')
}
