import type { PeerSuggestion } from '../../shared/experts/suggest-peers.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { words } from './words.ts'

/** What is told of somebody's being there. */
export interface PeerPresence {
  readonly mood: 'here' | 'busy' | 'not_here'
  readonly words: string
}

/**
 * Whether a peer is there: 'Free', and where it is from before with its age: 'Free 12 min ago'. `age` is milliseconds
 * since that was so; null: it is so now. Null where nothing is known.
 */
export function presenceOf({ reasons }: Pick<PeerSuggestion, 'reasons'>, age: number | null): PeerPresence | null {
  for (const { code } of reasons) {
    if (code !== 'here' && code !== 'busy' && code !== 'not_here') continue
    const state = words.presence[code]
    return { mood: code, words: age === null ? state : words.presence.ago(state, lengthInWords(age)) }
  }
  return null
}

/** Why to ask a peer, and what speaks against it; what their presence says already is not said again. */
export function reasonWords({ reasons }: Pick<PeerSuggestion, 'reasons'>): {
  readonly good: string
  readonly against: string
} {
  const said = (good: boolean) =>
    reasons
      .filter((reason) => reason.good === good && reason.code !== 'here')
      .map(({ sentence }) => sentence)
      .join(' ')
  return { good: said(true), against: said(false) }
}
