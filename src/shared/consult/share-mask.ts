import type { Message } from '../case/message.ts'
import type { Case } from '../case/state.ts'
import { hintsOf, mask } from '../masking/index.ts'
import type { Consult } from './consult.ts'
import type { ConsultPacket } from './consult-packet.ts'

/** What of a case's words reaches a helper: shared texts, masked where nobody included personal details. */
export interface ShareMask {
  readonly subject: string
  isShared(messageId: string): boolean
  /** The words of a shared message; undefined for one that was not shared. */
  message(message: Message): SharedWords | undefined
  packet(consult: Consult): ConsultPacket
}

export interface SharedWords {
  readonly text: string
  readonly tool: Message['tool']
  /** They stand as they were written. */
  readonly personalDetails: boolean
}

/** One text after another on their way through the mask; they come back in the order in which they went in. */
type Visit = (text: string) => string

/**
 * Masks made before, by case and consults: a crowd that helps on one question sees the same words, finding details in
 * them is dear, and a case at hand never changes.
 */
const made = new WeakMap<Case, Map<string, ShareMask>>()

/** The words of the consults' shares, as who helps on these consults sees them. */
export function shareMask(state: Case, consults: readonly Consult[]): ShareMask {
  const known = made.get(state) ?? new Map<string, ShareMask>()
  made.set(state, known)
  const key = consults.map(({ id }) => id).join()
  const mask = known.get(key) ?? makeMask(state, consults)
  known.set(key, mask)
  return mask
}

/**
 * The words of the consults' shares. All that is masked goes through one mask, so that the same person has the same
 * placeholder in the subject, the packets and the messages.
 */
function makeMask(state: Case, consults: readonly Consult[]): ShareMask {
  const shared = new Set(consults.flatMap(({ shares }) => shares.messageIds))
  const open = new Set(consults.flatMap(({ shares }) => (shares.personalDetails ? shares.messageIds : [])))
  const isOpen = consults.some(({ shares }) => shares.personalDetails)
  // In the order in which they were shared: one that is shared later leaves the placeholders of the others as they are.
  const byId = new Map(state.conversation.map((message) => [message.id, message]))
  const messages = [...shared].flatMap((id) => (open.has(id) ? [] : (byId.get(id) ?? [])))
  const closed = consults.filter(({ shares }) => !shares.personalDetails)
  const walk = (visit: Visit) => ({
    subject: isOpen ? state.subject : visit(state.subject),
    packets: new Map(closed.map(({ id, shares }) => [id, visitPacket(shares.packet, visit)])),
    messages: new Map(messages.map((message) => [message.id, visitMessage(message, visit)])),
  })
  const texts: string[] = []
  walk((text) => {
    texts.push(text)
    return text
  })
  const { masked } = mask(texts, hintsOf(state))
  let at = 0
  const hidden = walk(() => masked[at++] ?? '')
  return {
    subject: hidden.subject,
    isShared: (messageId) => shared.has(messageId),
    message: (message) => {
      if (!shared.has(message.id)) return undefined
      const words = hidden.messages.get(message.id)
      return words
        ? { ...words, personalDetails: false }
        : { text: message.text, tool: message.tool, personalDetails: true }
    },
    packet: ({ id, shares }) => hidden.packets.get(id) ?? shares.packet,
  }
}

function visitMessage({ text, tool }: Message, visit: Visit): Pick<SharedWords, 'text' | 'tool'> {
  return {
    text: visit(text),
    tool: tool && { ...tool, args: visit(tool.args), result: tool.result === null ? null : visit(tool.result) },
  }
}

/** Codes, outcomes and the names of systems are nobody's. */
function visitPacket({ summary, goal, triggers, tried, keyFacts }: ConsultPacket, visit: Visit): ConsultPacket {
  return {
    summary: visit(summary),
    goal: visit(goal),
    triggers: triggers.map(({ code, label, sentence }) => ({ code, label: visit(label), sentence: visit(sentence) })),
    tried: tried.map(({ what, outcome }) => ({ what: visit(what), outcome })),
    keyFacts: keyFacts.map(({ label, value, source }) => ({ label: visit(label), value: visit(value), source })),
  }
}
