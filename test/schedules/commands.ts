import type { Member } from '../../src/shared/access/directory.ts'
import type { CaseCommand } from '../../src/shared/case/commands/index.ts'
import { buildPacket } from '../../src/shared/case/packet.ts'
import { type Case, openEscalation } from '../../src/shared/case/state.ts'
import { noGuides } from '../../src/shared/guide/guide-library.ts'
import { ana, ben, billing, frontline, idFor, lena, maria } from './people.ts'

/** What a person may wish to do with a case they see; whether it is allowed, `decide` says. */

interface Wish {
  readonly state: Case
  readonly member: Member
  /** Different for every wish of a schedule. */
  readonly name: string
}

const reason = 'It belongs there'

const wishes: readonly ((wish: Wish) => CaseCommand)[] = [
  aNote,
  ({ member }) => ({ type: 'case.assign', input: { memberId: member.id } }),
  escalation,
  aNote,
  ({ state }) => ({
    type: 'case.accept_escalation',
    input: { escalationId: openEscalation(state)?.id ?? idFor('none') },
  }),
  ({ state, member }) => ({ type: 'case.follow', input: { follow: !state.followers.includes(member.id) } }),
  ({ state }) => ({
    type: 'case.reassign',
    input: {
      to:
        state.teamId === frontline.id
          ? { teamId: billing.id, memberId: maria.id }
          : { teamId: frontline.id, memberId: state.version % 2 ? ana.id : ben.id },
      reason,
    },
  }),
  ({ state }) => ({ type: 'case.change_severity', input: { to: state.severity === 'S3' ? 'S2' : 'S3', reason } }),
  ({ state }) => ({
    type: 'case.return_escalation',
    input: { escalationId: openEscalation(state)?.id ?? idFor('none'), reason },
  }),
  question,
  ({ state, name }) => {
    const consult = state.consults.findLast((one) => one.state === 'open')
    const post = { text: `Yes, ${name}.`, mentions: [], quotes: null, attachments: [] }
    return {
      type: 'case.post_consult',
      input: { ...post, consultId: consult?.id ?? idFor('none'), postId: idFor(`post ${name}`) },
    }
  },
  ({ state }) => ({
    type: 'case.close_consult',
    input: { consultId: state.consults.at(-1)?.id ?? idFor('none'), reason: null },
  }),
  ({ state }) => ({
    type: 'case.withdraw_consult',
    input: { consultId: state.consults.at(-1)?.id ?? idFor('none'), reason: null },
  }),
  ({ state }) => ({
    type: 'case.recall_escalation',
    input: { escalationId: openEscalation(state)?.id ?? idFor('none'), reason: null },
  }),
  () => ({ type: 'case.resolve', input: { rootCause: 'process_gap', summary: 'It was put right.' } }),
  () => ({ type: 'case.reopen', input: { reason } }),
]

/** Wishes of this person on this case, the first is the one they would rather have. */
export function wishesOf(wish: Wish, pick: number): CaseCommand[] {
  const first = pick % wishes.length
  return [0, 1, 2, 3, 4].map((more) => (wishes[(first + more) % wishes.length] ?? aNote)(wish))
}

function aNote({ name }: Wish): CaseCommand {
  return { type: 'case.note', input: { noteId: idFor(`note ${name}`), text: `Note ${name}` } }
}

function escalation({ state, name }: Wish): CaseCommand {
  const to = { teamId: state.teamId === frontline.id ? billing.id : frontline.id, memberId: null }
  const packet = buildPacket(state, noGuides)
  const escalationId = idFor(`escalation ${name}`)
  return {
    type: 'case.escalate',
    input: { escalationId, type: 'functional', to, reason, packet, overrideReason: 'Urgent' },
  }
}

function question({ state, member, name }: Wish): CaseCommand {
  const peer = [maria, ana, ben, lena].find(({ id }) => id !== member.id && id !== state.ownerId) ?? maria
  return {
    type: 'case.ask_consult',
    input: {
      consultId: idFor(`consult ${name}`),
      question: `Is ${name} right?`,
      target: { kind: 'member', memberId: peer.id },
      shares: {
        messageIds: [],
        personalDetails: false,
        packet: { summary: 'A refund is late.', goal: 'Get it back.', triggers: [], tried: [], keyFacts: [] },
      },
      attachments: [],
      nextPeers: [],
    },
  }
}
