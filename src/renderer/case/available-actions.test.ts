import { describe, expect, it } from 'vitest'
import {
  aCase,
  aFlag,
  anApproval,
  anEscalation,
  aPacket,
  idOf,
  receivedAt,
  refOf,
} from '../../../test/fixtures/case-builder.ts'
import {
  ana,
  asks,
  ben,
  billing,
  carla,
  frontline,
  lena,
  management,
  quinn,
  tom,
} from '../../../test/fixtures/decisions.ts'
import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import { decide } from '../../shared/case/decide.ts'
import { type Case, openEscalation } from '../../shared/case/state.ts'
import { availableActions, type CaseActionId, caseActionIds, extendable } from './available-actions.ts'

const flags = [aFlag()]
const raised = anEscalation({
  from: { teamId: frontline.id, memberId: ana.id },
  to: { teamId: billing.id, memberId: null },
})
const resolution = { rootCause: 'other', summary: 'Done.', by: refOf(ana), at: receivedAt }

const situations: Readonly<Record<string, Case>> = {
  'in the queue': aCase({ flags }),
  "in another team's queue": aCase({ flags, teamId: billing.id, followers: [ana.id] }),
  'owned by Ana': aCase({ flags, ownerId: ana.id, status: 'open' }),
  'owned by the trainee': aCase({ flags, ownerId: tom.id, status: 'open' }),
  'owned by Carla in Billing': aCase({
    flags,
    teamId: billing.id,
    ownerId: carla.id,
    status: 'open',
    followers: [ana.id],
  }),
  'waiting for the customer': aCase({ flags, ownerId: ana.id, status: 'waiting_customer' }),
  'waiting for the approval Ana asked for': aCase({
    flags,
    ownerId: ana.id,
    status: 'waiting_approval',
    approvals: [anApproval({ kind: 'refund' })],
    followers: [lena.id],
  }),
  'escalated to Billing by Ana': aCase({
    flags,
    teamId: billing.id,
    status: 'open',
    escalations: [raised],
    followers: [ana.id],
  }),
  resolved: aCase({ flags, ownerId: ana.id, status: 'resolved', resolution }),
}
const people: readonly Member[] = [ana, ben, carla, lena, quinn, tom]

/** What pressing each button would send. */
function commandOf(id: CaseActionId, state: Case, member: Member): CaseCommand {
  const open = openEscalation(state)
  const escalationId = open?.id ?? idOf('escalation')
  const to = { teamId: state.teamId === billing.id ? frontline.id : billing.id, memberId: null }
  const commands: Record<CaseActionId, CaseCommand> = {
    accept: open
      ? { type: 'case.accept_escalation', input: { escalationId } }
      : { type: 'case.assign', input: { memberId: member.id } },
    escalate: {
      type: 'case.escalate',
      input: {
        escalationId: idOf('new'),
        type: 'functional',
        to,
        reason: 'x',
        packet: aPacket(),
        overrideReason: null,
      },
    },
    recall: { type: 'case.recall_escalation', input: { escalationId, reason: null } },
    return: { type: 'case.return_escalation', input: { escalationId, reason: 'x' } },
    reassign: { type: 'case.reassign', input: { to, reason: 'x' } },
    status: { type: 'case.change_status', input: { to: state.status === 'open' ? 'waiting_customer' : 'open' } },
    severity: { type: 'case.change_severity', input: { to: 'S1', reason: 'x' } },
    extend: { type: 'case.extend_clock', input: { clock: 'resolution', minutes: 30, reason: 'x' } },
    resolve: { type: 'case.resolve', input: { rootCause: 'other', summary: 'x' } },
    reopen: { type: 'case.reopen', input: { reason: 'x' } },
    reply: { type: 'case.reply', input: { messageId: idOf('reply'), text: 'x' } },
    note: { type: 'case.note', input: { noteId: idOf('note'), text: 'x' } },
    ask: {
      type: 'case.ask_approval',
      input: {
        approvalId: idOf('ask'),
        kind: 'credit',
        amount: 200,
        what: 'x',
        askedOf: { teamId: management.id, memberId: lena.id },
      },
    },
    give: {
      type: 'case.record_authority',
      input: { concessionId: idOf('give'), kind: 'refund', amount: 1, what: 'x', approvalId: null },
    },
    grant: { type: 'case.grant_approval', input: { approvalId: anApproval().id, reason: null } },
    deny: { type: 'case.deny_approval', input: { approvalId: anApproval().id, reason: 'x' } },
    consult: {
      type: 'case.ask_consult',
      input: {
        consultId: idOf('consult'),
        question: 'x',
        target: { kind: 'anyone', skill: null },
        shares: {
          messageIds: [],
          personalDetails: false,
          packet: { summary: '', goal: '', triggers: [], tried: [], keyFacts: [] },
        },
        attachments: [],
        nextPeers: [],
      },
    },
    judge: { type: 'case.confirm_flag', input: { code: 'low_confidence', judgement: 'right', reason: null } },
  }
  return commands[id]
}

describe('availableActions', () => {
  const table = Object.entries(situations).flatMap(([situation, state]) =>
    people.map((member) => ({ situation, state, member, name: member.name, role: member.role })),
  )

  it.each(table)('a case $situation offers $name ($role) exactly what the domain accepts', ({ state, member }) => {
    const available = availableActions(state, member)
    // Whether anybody has more authority than Lena is found out while asking.
    const probed = caseActionIds.filter((id) => !(id === 'ask' && member === lena))
    const offered = probed.filter((id) => available[id].kind === 'ready')
    const accepted = probed.filter(
      (id) => decide(state, commandOf(id, state, member), asks(member)).kind === 'accepted',
    )
    expect(offered).toEqual(accepted)
  })

  const why = (situation: keyof typeof situations, member: Member, id: CaseActionId) =>
    availableActions(situations[situation] ?? aCase(), member)[id]

  it('says why not, in the reason that helps most', () => {
    expect(why('in the queue', ana, 'resolve')).toEqual({ kind: 'blocked', why: 'unowned' })
    expect(why('owned by Ana', ben, 'resolve')).toEqual({ kind: 'blocked', why: 'not_owner' })
    expect(why('owned by Ana', ben, 'accept')).toEqual({ kind: 'blocked', why: 'owned_by_other' })
    expect(why('owned by Ana', ana, 'accept')).toEqual({ kind: 'blocked', why: 'owned_by_you' })
    expect(why('escalated to Billing by Ana', ana, 'accept')).toEqual({ kind: 'blocked', why: 'not_your_team' })
    expect(why('escalated to Billing by Ana', lena, 'resolve')).toEqual({
      kind: 'blocked',
      why: 'waits_for_acceptance',
    })
    expect(why('resolved', ana, 'reply')).toEqual({ kind: 'blocked', why: 'resolved' })
    expect(why('in the queue', quinn, 'escalate')).toEqual({ kind: 'blocked', why: 'role' })
  })

  it('offers to put a due time off only while a clock runs', () => {
    const running = aCase({ ownerId: ana.id, status: 'open' })
    const stopped = { ...running, clocks: running.clocks.map((clock) => ({ ...clock, metAt: receivedAt })) }
    expect(availableActions(stopped, ana).extend).toEqual({ kind: 'blocked', why: 'no_clock' })
    expect(extendable(running)).toEqual(['first_response', 'resolution'])
    expect(extendable(stopped)).toEqual([])
  })

  it('hides what makes no sense: reassign for agents, recall for others, return for the sender, reopen while open', () => {
    expect(why('in the queue', ana, 'reassign').kind).toBe('hidden')
    expect(why('escalated to Billing by Ana', carla, 'recall').kind).toBe('hidden')
    expect(why('escalated to Billing by Ana', ana, 'return').kind).toBe('hidden')
    expect(why('in the queue', ana, 'reopen').kind).toBe('hidden')
    expect(why('resolved', ana, 'resolve').kind).toBe('hidden')
  })
})
