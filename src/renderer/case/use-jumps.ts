import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { FlagCode } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import type { ConversationFocus } from './conversation.tsx'
import { type EvidenceFocus, evidenceKey, focusedEvidence, placeOf } from './evidence.ts'
import type { SideTab } from './side-panel.tsx'
import { words } from './words.ts'

/** Jumping from a flag, or from what a guide saw, to where its reason stands, and back. */
export interface Jumps {
  readonly tab: SideTab
  readonly setTab: (tab: SideTab) => void
  readonly chosen: FlagCode | null
  readonly focus: EvidenceFocus | null
  readonly conversationFocus: ConversationFocus | null
  /** Said to screen readers: where a jump led, what was done. */
  readonly spoken: string
  readonly say: (words: string) => void
  /** The fact somebody jumped to from a guide. */
  readonly fact: string | null
  readonly toEvidence: (code: FlagCode, index: number, from?: Origin) => void
  readonly toFact: (factId: string, label: string) => void
  readonly toMessage: (messageId: string) => void
  /** Back to the flag, or the guide, whose evidence was looked at; null where none is. */
  readonly back: (() => void) | null
}

/** Where a jump began, and where it leads back to. */
type Origin = 'why' | 'guide'

export function useJumps(state: Case, narrow: boolean, panel: RefObject<HTMLDivElement | null>, first: SideTab): Jumps {
  const [tab, setTab] = useState<SideTab>(first)
  const [origin, setOrigin] = useState<Origin>('why')
  const [fact, setFact] = useState<string | null>(null)
  const [focus, setFocus] = useState<EvidenceFocus | null>(null)
  const [conversationFocus, setConversationFocus] = useState<ConversationFocus | null>(null)
  const [chosen, setChosen] = useState<FlagCode | null>(null)
  const [spoken, setSpoken] = useState('')
  /** What the side panel is to bring under the focus once it is drawn. */
  const wanted = useRef<string | null>(null)
  const count = useRef(0)

  const toMessage = useCallback(
    (messageId: string) => {
      count.current += 1
      setFocus(null)
      setFact(null)
      setConversationFocus({ entryId: messageId, key: null, nonce: count.current })
      if (narrow) setTab('conversation')
    },
    [narrow],
  )
  const toFact = (factId: string, label: string) => {
    setOrigin('guide')
    setFocus(null)
    setConversationFocus(null)
    setFact(factId)
    setSpoken(words.guide.spoken.fact(label))
    wanted.current = `[data-place="${CSS.escape(`fact:${factId}`)}"]`
    setTab('facts')
  }
  const toEvidence = (code: FlagCode, index: number, from: Origin = 'why') => {
    setChosen(code)
    setFact(null)
    setOrigin(from)
    const found = focusedEvidence(state.flags, { code, index, nonce: 0 })
    if (!found) return
    const { flag, evidence } = found
    count.current += 1
    setFocus({ code, index, nonce: count.current })
    const { jumped } = from === 'why' ? words.why : words.guide.spoken
    setSpoken(jumped(index + 1, flag.evidence.length, flag.label))
    if (evidence.kind === 'message') {
      setConversationFocus({ entryId: evidence.messageId, key: evidenceKey(code, index), nonce: count.current })
      if (narrow) setTab('conversation')
      return
    }
    const place = placeOf(evidence)
    if (place) wanted.current = `[data-place="${CSS.escape(place)}"]`
    setTab('facts')
  }
  const back = () => {
    wanted.current = origin === 'guide' ? '[data-guide-step]' : `[data-flag="${focus?.code}"]`
    setFocus(null)
    setFact(null)
    setConversationFocus(null)
    setTab(origin)
  }

  useEffect(() => {
    if (!wanted.current) return
    const target = panel.current?.querySelector<HTMLElement>(wanted.current)
    wanted.current = null
    // A flag comes back with all of its card.
    const shown = target?.closest('article') ?? target
    shown?.scrollIntoView({ block: 'nearest' })
    target?.focus({ preventScroll: true })
  })

  return {
    tab,
    setTab,
    chosen,
    focus,
    fact,
    conversationFocus,
    spoken,
    say: setSpoken,
    toEvidence,
    toFact,
    toMessage,
    back: focus || fact ? back : null,
  }
}
