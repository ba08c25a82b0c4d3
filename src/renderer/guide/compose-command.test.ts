import { describe, expect, it } from 'vitest'
import { aCase, aCommitment } from '../../../test/fixtures/case-builder.ts'
import { ana, asks, ben, billing, carla, floor, frontline, lena, quinn } from '../../../test/fixtures/decisions.ts'
import { defaultApprovalRules } from '../../shared/approval/rule.ts'
import { decide } from '../../shared/case/decide.ts'
import { mandatoryByType } from '../../shared/case/packet.ts'
import type { Case } from '../../shared/case/state.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { type ActionKind, actionKindSchema, actionKinds } from '../../shared/guide/action-kinds.ts'
import { type Composed, type ComposeGround, composeCommand } from './compose-command.ts'

const id = '0190a000-0000-7000-8000-000000000001'
const own = aCase({ status: 'open', ownerId: ana.id, teamId: frontline.id, severity: 'S3' })

const draft: EscalationDraft = {
  type: 'functional',
  targets: [{ place: { teamId: billing.id, memberId: null }, name: 'Billing', reasons: [] }],
  packet: {
    summary: 'Charged twice.',
    goal: 'Money back',
    triggers: [],
    tried: [{ what: 'Refund', outcome: 'failed' }],
    keyFacts: [],
    mood: 'Calm',
    commitments: [],
    openQuestions: [],
    nextStep: 'Refund by hand',
    documentation: '',
    guidePath: null,
    consult: null,
  },
  ranking: null,
  reason: '',
  acknowledgeBy: '2026-03-01T10:00:00.000Z',
  route: null,
  routeReasons: [],
  mandatory: [...mandatoryByType.functional],
  message: null,
  lastMissed: null,
}

function ground(state: Case, change: Partial<ComposeGround> = {}): ComposeGround {
  return {
    state,
    me: ana,
    directory: floor,
    currency: 'USD',
    id,
    lookups: { escalation: draft, ranking: undefined, rules: defaultApprovalRules },
    ...change,
  }
}

function commandOf(composed: Composed) {
  if (composed.kind !== 'ready') throw new Error(JSON.stringify(composed))
  return composed.command
}

const filled: Partial<Record<ActionKind, Record<string, string>>> = {
  escalate: { type: 'functional', team: 'billing', reason: 'The charge stands.' },
  consult: { skill: 'billing', question: 'Was it refunded?' },
  ask_approval: { kind: 'refund', amount: '300', what: 'Refund both parcels.' },
  reply: { text: 'We are on it.' },
  resolve: { rootCause: 'process_gap', summary: 'Refunded.' },
  note: { text: 'Seen.' },
  change_severity: { to: 'S2', reason: 'A child is hurt.' },
  change_status: { to: 'waiting_customer' },
  record_authority: { kind: 'refund', amount: '20', what: 'To the card.' },
}

describe('what the guide filled in is what the domain takes', () => {
  it.each(Object.entries(filled))('%s', (action, fields) => {
    const composed = composeCommand(actionKindSchema.parse(action), fields, ground(own))
    expect(decide(own, commandOf(composed), asks(ana)).kind).toBe('accepted')
  })

  it('reassign: into the queue of the named team while nobody is ranked there', () => {
    const composed = composeCommand('reassign', { team: 'Billing', reason: 'Theirs.' }, ground(own, { me: lena }))
    expect(commandOf(composed)).toMatchObject({ input: { to: { teamId: billing.id, memberId: null } } })
    expect(decide(own, commandOf(composed), asks(lena)).kind).toBe('accepted')
  })

  it('consult: asks whoever knows the skill, with the packet and no message', () => {
    const composed = composeCommand('consult', filled.consult ?? {}, ground(own))
    expect(composed).toMatchObject({ kind: 'ready', made: id })
    expect(commandOf(composed)).toMatchObject({
      type: 'case.ask_consult',
      input: { target: { kind: 'anyone', skill: 'billing' }, shares: { messageIds: [], personalDetails: false } },
    })
  })

  it('consult: not for who may only read, and not on a case that is done', () => {
    expect(composeCommand('consult', filled.consult ?? {}, ground(own, { me: quinn }))).toEqual({
      kind: 'blocked',
      why: 'role',
    })
    const done = aCase({ status: 'resolved', ownerId: ana.id, teamId: frontline.id })
    expect(composeCommand('consult', filled.consult ?? {}, ground(done))).toEqual({ kind: 'blocked', why: 'resolved' })
  })

  it('accept: the escalation that waits, else the case from the queue', () => {
    const queued = aCase({ status: 'new', ownerId: null, teamId: frontline.id })
    expect(commandOf(composeCommand('accept', {}, ground(queued)))).toEqual({
      type: 'case.assign',
      input: { memberId: ana.id },
    })
  })

  it('reopen: a resolved case', () => {
    const done = aCase({ status: 'resolved', ownerId: ana.id, teamId: frontline.id })
    const composed = composeCommand('reopen', { reason: 'It is back.' }, ground(done))
    expect(decide(done, commandOf(composed), asks(ana)).kind).toBe('accepted')
  })
})

describe('an escalation', () => {
  it('takes the guide’s words before the desk’s, and the desk’s where the guide has none', () => {
    const composed = composeCommand(
      'escalate',
      { ...filled.escalate, goal: 'An apology', openQuestions: 'Which card?\n\nWhich day?' },
      ground(own),
    )
    expect(commandOf(composed)).toMatchObject({
      input: {
        escalationId: id,
        to: { teamId: billing.id },
        packet: { summary: 'Charged twice.', goal: 'An apology', openQuestions: ['Which card?', 'Which day?'] },
        overrideReason: null,
      },
    })
  })

  it('is not ready before the desk has proposed', () => {
    const lookups = { escalation: null, ranking: undefined, rules: null }
    expect(composeCommand('escalate', filled.escalate ?? {}, ground(own, { lookups }))).toEqual({ kind: 'preparing' })
  })

  it('names the mandatory items that are missing, and the reason', () => {
    const escalation = { ...draft, packet: { ...draft.packet, goal: '', tried: [] } }
    const lookups = { escalation, ranking: undefined, rules: null }
    expect(composeCommand('escalate', { type: 'functional' }, ground(own, { lookups }))).toEqual({
      kind: 'lacking',
      fields: [],
      items: ['goal', 'tried'],
    })
    expect(composeCommand('escalate', { type: 'functional' }, ground(own))).toEqual({
      kind: 'lacking',
      fields: [{ field: 'reason', why: 'empty' }],
      items: [],
    })
  })

  it('does not go to another team than the guide named when nobody knows that one', () => {
    const composed = composeCommand('escalate', { ...filled.escalate, team: 'Biling' }, ground(own))
    expect(composed).toMatchObject({ kind: 'lacking', fields: [{ field: 'team', why: 'wrong' }] })
  })
})

describe('what is missing is named', () => {
  it.each<[ActionKind, Record<string, string>, [string, string][]]>([
    ['reply', { text: ' ' }, [['text', 'empty']]],
    ['consult', { skill: 'billing' }, [['question', 'empty']]],
    ['note', {}, [['text', 'empty']]],
    [
      'resolve',
      { rootCause: 'magic', summary: '' },
      [
        ['rootCause', 'wrong'],
        ['summary', 'empty'],
      ],
    ],
    ['change_severity', { to: 'S9', reason: 'x' }, [['to', 'wrong']]],
    ['extend_clock', { clock: 'resolution', minutes: 'soon', reason: 'x' }, [['minutes', 'wrong']]],
    ['record_authority', { kind: 'refund', what: 'x' }, [['amount', 'empty']]],
    ['ask_approval', { kind: 'refund', amount: 'much', what: 'x' }, [['amount', 'wrong']]],
    ['confirm_flag', {}, [['code', 'empty']]],
  ])('%s %j', (action, fields, wanted) => {
    const clocks = aCase({}).clocks
    const state = { ...own, clocks, flags: own.flags }
    const composed = composeCommand(action, fields, ground(state))
    expect(composed).toMatchObject({ kind: 'lacking', fields: wanted.map(([field, why]) => ({ field, why })) })
  })

  it('of a reassignment: the team and the reason', () => {
    expect(composeCommand('reassign', { team: 'Nowhere' }, ground(own, { me: lena }))).toMatchObject({
      fields: [
        { field: 'team', why: 'wrong' },
        { field: 'reason', why: 'empty' },
      ],
    })
  })

  it('only fields that the action has', () => {
    for (const action of actionKindSchema.options) {
      const composed = composeCommand(action, {}, ground(own))
      const names = actionKinds[action].fields.map(({ name }) => name)
      if (composed.kind === 'lacking') for (const { field } of composed.fields) expect(names).toContain(field)
    }
  })
})

describe('what is so already needs no reason', () => {
  it.each<[ActionKind, Record<string, string>, string]>([
    ['accept', {}, 'yours'],
    ['change_severity', { to: 'S3', reason: 'x' }, 'severity'],
    ['change_status', { to: 'open' }, 'status'],
    ['reopen', { reason: 'x' }, 'active'],
    ['ask_approval', { kind: 'refund', amount: '20', what: 'x' }, 'within_limit'],
  ])('%s', (action, fields, why) => {
    expect(composeCommand(action, fields, ground(own))).toEqual({ kind: 'needless', why })
  })

  it('a case that is there already is not moved', () => {
    const composed = composeCommand('reassign', { team: frontline.name, reason: 'x' }, ground(own, { me: lena }))
    expect(composed).toEqual({ kind: 'needless', why: 'there' })
  })
})

describe('what this person may not do now', () => {
  it.each<[string, ActionKind, Partial<ComposeGround>, string]>([
    ['not the owner', 'reply', { me: ben }, 'not_owner'],
    ['not the team', 'escalate', { me: carla }, 'not_your_team'],
    ['a reviewer', 'resolve', { me: quinn }, 'role'],
    ['no rule for it', 'ask_approval', { lookups: { escalation: null, ranking: null, rules: [] } }, 'no_rule'],
  ])('%s', (_, action, change, why) => {
    expect(composeCommand(action, filled[action] ?? {}, ground(own, change))).toEqual({ kind: 'blocked', why })
  })

  it('resolving with a promise open: what becomes of it is for a person to say', () => {
    const promised = { ...own, commitments: [aCommitment()] }
    const composed = composeCommand('resolve', filled.resolve ?? {}, ground(promised))
    expect(composed).toEqual({ kind: 'blocked', why: 'open_promises' })
    const kept = { ...own, commitments: [aCommitment({ state: 'kept' })] }
    expect(composeCommand('resolve', filled.resolve ?? {}, ground(kept)).kind).toBe('ready')
  })

  it('judging a flag that is not on the case', () => {
    expect(composeCommand('confirm_flag', { code: 'legal_hold' }, ground(own))).toEqual({
      kind: 'blocked',
      why: 'no_flag',
    })
  })
})
