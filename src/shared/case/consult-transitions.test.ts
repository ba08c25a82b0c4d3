import { describe, expect, it } from 'vitest'
import { aCase, aMessage, aPacket, idOf, minutesLater, refOf } from '../../../test/fixtures/case-builder.ts'
import { aConsult, aPost } from '../../../test/fixtures/consults.ts'
import { afterCommand, ana, asks, ben, billing, carla, lena, refusalOf } from '../../../test/fixtures/decisions.ts'
import type { Member } from '../access/directory.ts'
import type { Consult } from '../consult/consult.ts'
import type { CaseCommand } from './commands/index.ts'
import { decide } from './decide.ts'
import type { Case } from './state.ts'

/** Every step of a question's life: what each act comes to in each state, once and twice. */

const { id: consultId } = aConsult()
const reply = aPost(ben)
const answered: Partial<Consult> = { state: 'answered', claimedBy: ben.id, posts: [reply] }
const over = { endedAt: minutesLater(40), endedBy: refOf(ana) }

const states = {
  open: {},
  taken: { claimedBy: ben.id },
  answered,
  solved: { ...answered, ...over, state: 'solved', solution: reply.id },
  withdrawn: { ...over, state: 'withdrawn' },
  escalated: { ...answered, ...over, state: 'escalated' },
  closed: { ...answered, ...over, state: 'closed' },
} as const satisfies Record<string, Partial<Consult>>
type At = keyof typeof states

const post = (by: Member): CaseCommand => ({
  type: 'case.post_consult',
  input: { consultId, postId: idOf(`of ${by.name}`), text: 'So.', mentions: [], quotes: null, attachments: [] },
})
const mark = (how: 'helpful' | 'solution'): CaseCommand => ({
  type: 'case.mark_answer',
  input: { consultId, postId: reply.id, mark: how },
})

interface Row {
  readonly by: Member
  readonly command: CaseCommand
  /** What the question is after it; in brackets why it is refused. Ends: all four of them. */
  readonly open: string
  readonly taken: string
  readonly answered: string
  readonly ends: string | Readonly<Record<'solved' | 'withdrawn' | 'escalated' | 'closed', string>>
  /** Why the same is refused a second time, under an id of its own. */
  readonly twice: string
}

const isOver = '(consult_over)'
const rows: Readonly<Record<string, Row>> = {
  'takes it': {
    by: ben,
    command: { type: 'case.claim_consult', input: { consultId } },
    open: 'open',
    taken: '(no_change)',
    answered: '(no_change)',
    ends: isOver,
    twice: 'no_change',
  },
  answers: {
    by: ben,
    command: post(ben),
    open: 'answered',
    taken: 'answered',
    answered: 'answered',
    ends: isOver,
    twice: 'invalid_input',
  },
  'answers as a rival': {
    by: carla,
    command: post(carla),
    open: 'answered',
    taken: '(consult_claimed)',
    answered: '(consult_claimed)',
    ends: isOver,
    twice: 'invalid_input',
  },
  'takes it as a rival': {
    by: carla,
    command: { type: 'case.claim_consult', input: { consultId } },
    open: 'open',
    taken: '(consult_claimed)',
    answered: '(consult_claimed)',
    ends: isOver,
    twice: 'no_change',
  },
  'says no': {
    by: ben,
    command: { type: 'case.decline_consult', input: { consultId, reason: null } },
    open: 'open',
    taken: 'open',
    answered: 'answered',
    ends: isOver,
    twice: 'not_permitted',
  },
  looks: {
    by: ben,
    command: { type: 'case.look_at_consult', input: { consultId } },
    open: 'open',
    taken: 'open',
    answered: 'answered',
    ends: isOver,
    twice: 'no_change',
  },
  'writes as the asker': {
    by: ana,
    command: post(ana),
    open: 'open',
    taken: 'open',
    answered: 'answered',
    ends: isOver,
    twice: 'invalid_input',
  },
  'asks more people': {
    by: ana,
    command: { type: 'case.add_to_consult', input: { consultId, memberIds: [lena.id] } },
    open: 'open',
    taken: 'open',
    answered: 'answered',
    ends: isOver,
    twice: 'no_change',
  },
  'marks as helpful': {
    by: ana,
    command: mark('helpful'),
    open: '(invalid_input)',
    taken: '(invalid_input)',
    answered: 'answered',
    ends: { solved: 'solved', withdrawn: '(invalid_input)', escalated: 'escalated', closed: 'closed' },
    twice: 'no_change',
  },
  'takes the mark back': {
    by: ana,
    command: { type: 'case.unmark_answer', input: { consultId, postId: reply.id } },
    open: '(invalid_input)',
    taken: '(invalid_input)',
    answered: '(no_change)',
    ends: {
      solved: '(no_change)',
      withdrawn: '(invalid_input)',
      escalated: '(no_change)',
      closed: '(no_change)',
    },
    twice: 'no_change',
  },
  'marks the solution': {
    by: ana,
    command: mark('solution'),
    open: '(invalid_input)',
    taken: '(invalid_input)',
    answered: 'solved',
    ends: { solved: '(no_change)', withdrawn: '(invalid_input)', escalated: 'escalated', closed: 'solved' },
    twice: 'no_change',
  },
  withdraws: {
    by: ana,
    command: { type: 'case.withdraw_consult', input: { consultId, reason: null } },
    open: 'withdrawn',
    taken: 'withdrawn',
    answered: '(changed_meanwhile)',
    ends: isOver,
    twice: 'consult_over',
  },
  closes: {
    by: ana,
    command: { type: 'case.close_consult', input: { consultId, reason: null } },
    open: '(no_change)',
    taken: '(no_change)',
    answered: 'closed',
    ends: isOver,
    twice: 'consult_over',
  },
  'escalates with it': {
    by: ana,
    command: {
      type: 'case.escalate',
      input: {
        escalationId: idOf('escalation'),
        type: 'functional',
        to: { teamId: billing.id, memberId: null },
        reason: 'Theirs.',
        packet: aPacket(),
        overrideReason: null,
        consultId,
      },
    },
    open: 'escalated',
    taken: 'escalated',
    answered: 'escalated',
    ends: { solved: 'solved', withdrawn: 'withdrawn', escalated: 'escalated', closed: 'closed' },
    // It is another team's by then.
    twice: 'not_permitted',
  },
  'resolves the case': {
    by: ana,
    command: { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } },
    open: 'closed',
    taken: 'closed',
    answered: 'closed',
    ends: { solved: 'solved', withdrawn: 'withdrawn', escalated: 'escalated', closed: 'closed' },
    twice: 'case_resolved',
  },
}

const caseAt = (at: At): Case =>
  aCase({ status: 'open', ownerId: ana.id, conversation: [aMessage()], consults: [aConsult(states[at])] })
const context = (by: Member) => asks(by, { at: minutesLater(50) })
const expected = ({ ends, ...row }: Row, at: At): string =>
  at === 'open' || at === 'taken' || at === 'answered' ? row[at] : typeof ends === 'string' ? ends : ends[at]

/** The state of the question after it, or in brackets why it is refused. */
function outcome(state: Case, { by, command }: Row): string {
  const refusal = refusalOf(decide(state, command, context(by)))
  return refusal === null ? String(afterCommand(state, command, context(by)).consults[0]?.state) : `(${refusal})`
}

describe.each(Object.entries(rows))('somebody %s', (_, row) => {
  it.each(Object.keys(states) as At[])('at a question that is %s', (at) => {
    const state = caseAt(at)
    const came = outcome(state, row)
    expect(came).toBe(expected(row, at))
    if (came.startsWith('(')) return
    const after = afterCommand(state, row.command, context(row.by))
    expect(refusalOf(decide(after, row.command, context(row.by)))).toBe(row.twice)
    expect(after.consults).toHaveLength(1)
    if (row.command.type !== 'case.escalate') expect(after.ownerId).toBe(ana.id)
  })
})

/** Pairs of which only the first comes through, whichever that is. */
const races: readonly (readonly [string, string, At])[] = [
  ['answers', 'answers as a rival', 'open'],
  ['takes it', 'takes it as a rival', 'open'],
  ['takes it', 'answers as a rival', 'open'],
  ['takes it as a rival', 'answers', 'open'],
  ['answers', 'withdraws', 'open'],
  ['takes it', 'withdraws', 'open'],
  ['answers', 'closes', 'answered'],
  ['answers', 'marks the solution', 'answered'],
  ['answers', 'escalates with it', 'open'],
  ['says no', 'withdraws', 'open'],
]

describe.each(races)('%s and %s at once', (one, other, at) => {
  it('end as if one had come after the other, and who comes too late is told', () => {
    for (const [first, second] of [
      [rows[one], rows[other]],
      [rows[other], rows[one]],
    ]) {
      if (!first || !second) throw new Error('no such act')
      const after = afterCommand(caseAt(at), first.command, context(first.by))
      const decision = decide(after, second.command, { ...context(second.by), seenVersion: 1 })
      const [consult] = after.consults
      if (decision.kind === 'accepted') {
        const last = afterCommand(after, second.command, { ...context(second.by), seenVersion: 1 })
        // Nobody's answer is lost on the way, and there is one claim at most.
        expect(last.consults[0]?.posts).toEqual(expect.arrayContaining([...(consult?.posts ?? [])]))
        expect(last.consults[0]?.helpers.filter(({ claimedAt }) => claimedAt !== null).length).toBeLessThanOrEqual(1)
      } else {
        expect(['consult_claimed', 'consult_over', 'changed_meanwhile']).toContain(decision.refusal.code)
        expect(decision.refusal.truth).toMatch(/\.$/)
      }
    }
  })
})

describe('taking an escalation back', () => {
  const { command } = rows['escalates with it'] ?? {}
  const recall: CaseCommand = {
    type: 'case.recall_escalation',
    input: { escalationId: idOf('escalation'), reason: null },
  }

  it.each(['open', 'taken', 'answered'] as const)('lets a question that was %s go on as it was', (at) => {
    if (!command) throw new Error('no such act')
    const before = caseAt(at)
    const sent = afterCommand(before, command, context(ana))
    expect(sent.consults[0]).toMatchObject({ state: 'escalated', escalationId: idOf('escalation') })
    expect(afterCommand(sent, recall, context(ana)).consults).toEqual(before.consults)
  })

  it('brings none back that was over before', () => {
    if (!command) throw new Error('no such act')
    const before = caseAt('closed')
    const sent = afterCommand(before, command, context(ana))
    expect(afterCommand(sent, recall, context(ana)).consults).toEqual(before.consults)
  })
})
