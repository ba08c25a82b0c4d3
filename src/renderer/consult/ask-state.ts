import type { Directory } from '../../shared/access/directory.ts'
import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import type { AskConsultInput } from '../../shared/case/commands/ask-consult.ts'
import type { Message } from '../../shared/case/message.ts'
import type { ConsultTarget } from '../../shared/consult/consult.ts'
import type { ConsultPacket } from '../../shared/consult/consult-packet.ts'
import { resolveTarget } from '../../shared/consult/consult-target.ts'

/** The ask sheet as data: what is proposed, what the person made of it, and the command it becomes. */

export const askKinds = ['people', 'team', 'anyone'] as const
export type AskKind = (typeof askKinds)[number]

/** What the person changed; only that outlives closing the sheet. */
export interface AskChanges {
  readonly kind: AskKind
  /** Colleagues ticked; null: whoever is suggested first. */
  readonly memberIds: readonly string[] | null
  readonly teamId: string | null
  /** What whoever is asked must know; null: anything. */
  readonly skill: string | null
  readonly question: string
  /** Messages ticked; null: the ones proposed. */
  readonly messageIds: readonly string[] | null
  readonly personalDetails: boolean
  readonly attachments: readonly AttachmentRef[]
}

export const nothingAsked: AskChanges = {
  kind: 'people',
  memberIds: null,
  teamId: null,
  skill: null,
  question: '',
  messageIds: null,
  personalDetails: false,
  attachments: [],
}

/** What still keeps the question from being sent, or null. */
export type AskBlock = 'person' | 'team' | 'nobody' | 'question'

/** The sheet as it stands on the screen. */
export interface AskSheet {
  readonly memberIds: readonly string[]
  readonly messageIds: readonly string[]
  /** Null: nobody is chosen yet. */
  readonly target: ConsultTarget | null
  /** In words; empty where nobody is chosen. */
  readonly targetName: string
  /** How many colleagues get the question. */
  readonly reach: number
  readonly block: AskBlock | null
}

interface AskGround {
  /** Suggested peers, the best first. */
  readonly peers: readonly string[]
  readonly conversation: readonly Message[]
  readonly directory: Directory
  readonly askerId: string
}

/** So many of the newest messages are ticked until the person ticks others. */
const proposedMessages = 3

/** The proposal with the person's changes on top. */
export function askSheet(changes: AskChanges, { peers, conversation, directory, askerId }: AskGround): AskSheet {
  const memberIds = changes.memberIds ?? peers.slice(0, 1)
  const target = targetOf(changes, memberIds)
  const reached = target ? resolveTarget(target, directory, askerId) : null
  const shareable = sharedMessages(conversation)
  const proposed = shareable.slice(-proposedMessages).map(({ id }) => id)
  const known = new Set(shareable.map(({ id }) => id))
  return {
    memberIds,
    messageIds: (changes.messageIds ?? proposed).filter((id) => known.has(id)),
    target,
    targetName: reached?.name ?? '',
    reach: reached?.members.length ?? 0,
    block: blockOf(changes, target, reached?.members.length ?? 0),
  }
}

/** The turns that can go along: what was said, not what the AI did between them. */
export function sharedMessages(conversation: readonly Message[]): Message[] {
  return conversation.filter(({ tool, text }) => !tool && text.trim() !== '')
}

function targetOf({ kind, teamId, skill }: AskChanges, memberIds: readonly string[]): ConsultTarget | null {
  const [first] = memberIds
  switch (kind) {
    case 'people':
      if (first === undefined) return null
      return memberIds.length === 1
        ? { kind: 'member', memberId: first }
        : { kind: 'members', memberIds: [...memberIds] }
    case 'team':
      return teamId === null ? null : { kind: 'team', teamId }
    case 'anyone':
      return { kind: 'anyone', skill }
    default:
      return kind satisfies never
  }
}

function blockOf({ kind, question }: AskChanges, target: ConsultTarget | null, reach: number): AskBlock | null {
  if (target === null) return kind === 'team' ? 'team' : 'person'
  if (reach === 0) return 'nobody'
  return question.trim() === '' ? 'question' : null
}

interface AskExtras {
  readonly consultId: string
  readonly packet: ConsultPacket
  /** Suggested peers, the best first: whom to turn to if nobody answers. */
  readonly peers: readonly string[]
}

/** Most peers that are named for when nobody answers. */
const mostNextPeers = 5

/** The command's input for a sheet that nothing blocks; null otherwise. */
export function askInput(
  { question, personalDetails, attachments }: AskChanges,
  { target, messageIds, memberIds, block }: AskSheet,
  { consultId, packet, peers }: AskExtras,
): AskConsultInput | null {
  if (target === null || block !== null) return null
  return {
    consultId,
    question: question.trim(),
    target,
    shares: { messageIds: [...messageIds], personalDetails, packet },
    attachments: [...attachments],
    nextPeers: peers.filter((id) => !memberIds.includes(id)).slice(0, mostNextPeers),
  }
}

/** Every skill of a directory that somebody who can be asked has, by name. */
export function skillsKnown({ members }: Directory, askerId: string): string[] {
  const others = [...members.values()].filter(({ id, active }) => active && id !== askerId)
  return [...new Set(others.flatMap(({ skills }) => Object.keys(skills)))].toSorted()
}
