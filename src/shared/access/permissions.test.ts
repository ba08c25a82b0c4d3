import { describe, expect, it } from 'vitest'
import { aCase, aMember, aTeam } from '../../../test/fixtures/case-builder.ts'
import type { Role } from './directory.ts'
import { type Action, actions, type CaseAccess, mayDo, maySee, permissions } from './permissions.ts'

/**
 * Who may do what, written out. A letter says that the action is allowed on a case which is: o = the member's own,
 * t = in the queue of the member's team, c = a colleague's of the same team, f = another team's that the member
 * follows, x = another team's. A dash stands for no.
 */
const table: Record<Role, Record<Action, string>> = {
  agent: {
    see: 'otcf-',
    accept: 'otc--',
    assign: '-----',
    reassign: '-----',
    escalate: 'otc--',
    return: 'otc--',
    recall: 'otcf-',
    note: 'otcf-',
    reply: 'o----',
    change_status: 'o----',
    change_severity: 'otc--',
    resolve: 'o----',
    reopen: 'otc--',
    judge_flag: 'otc--',
    climb: 'otc--',
    ask_approval: 'o----',
    decide_approval: 'otcf-',
    record_authority: 'o----',
    run_guide: 'otc--',
    ask_consult: 'otc--',
    answer_consult: 'otcf-',
    answer_ai: 'otc--',
    take_pen: 'otc--',
    hand_to_ai: 'o----',
  },
  get tier2() {
    return this.agent
  },
  get specialist() {
    return this.agent
  },
  lead: {
    see: 'otcfx',
    accept: 'otc--',
    assign: 'otcfx',
    reassign: 'otcfx',
    escalate: 'otcfx',
    return: 'otcfx',
    recall: 'otcfx',
    note: 'otcfx',
    reply: 'otcfx',
    change_status: 'otcfx',
    change_severity: 'otcfx',
    resolve: 'otcfx',
    reopen: 'otcfx',
    judge_flag: 'otcfx',
    climb: 'otcfx',
    ask_approval: 'otcfx',
    decide_approval: 'otcfx',
    record_authority: 'otcfx',
    run_guide: 'otcfx',
    ask_consult: 'otcfx',
    answer_consult: 'otcfx',
    answer_ai: 'otcfx',
    take_pen: 'otcfx',
    hand_to_ai: 'otcfx',
  },
  get admin() {
    return this.lead
  },
  qa: {
    see: 'otcfx',
    accept: '-----',
    assign: '-----',
    reassign: '-----',
    escalate: '-----',
    return: '-----',
    recall: '-----',
    note: 'otcfx',
    reply: '-----',
    change_status: '-----',
    change_severity: '-----',
    resolve: '-----',
    reopen: '-----',
    judge_flag: 'otcfx',
    climb: '-----',
    ask_approval: '-----',
    decide_approval: '-----',
    record_authority: '-----',
    run_guide: '-----',
    ask_consult: '-----',
    answer_consult: 'otcfx',
    answer_ai: '-----',
    take_pen: '-----',
    hand_to_ai: '-----',
  },
  trainee: {
    see: 'o--f-',
    accept: 'o----',
    assign: '-----',
    reassign: '-----',
    escalate: 'o----',
    return: 'o----',
    recall: 'o--f-',
    note: 'o----',
    reply: 'o----',
    change_status: 'o----',
    change_severity: 'o----',
    resolve: 'o----',
    reopen: '-----',
    judge_flag: 'o----',
    climb: '-----',
    ask_approval: 'o----',
    decide_approval: '-----',
    record_authority: 'o----',
    run_guide: 'o----',
    ask_consult: 'o----',
    answer_consult: '-----',
    answer_ai: '-----',
    take_pen: 'o----',
    hand_to_ai: 'o----',
  },
}

const mine = aTeam({ name: 'Mine' })
const other = aTeam({ name: 'Other' })
const colleague = aMember({ name: 'Colleague', teamIds: [mine.id] })
const roles = Object.keys(permissions) as Role[]

function relations(id: string): readonly (readonly [string, string, CaseAccess])[] {
  return [
    ['o', 'their own', aCase({ teamId: mine.id, ownerId: id })],
    ['t', "in their team's queue", aCase({ teamId: mine.id })],
    ['c', "a colleague's", aCase({ teamId: mine.id, ownerId: colleague.id })],
    ['f', "another team's that they follow", aCase({ teamId: other.id, followers: [id] })],
    ['x', "another team's", aCase({ teamId: other.id })],
  ]
}

const rows = roles.flatMap((role) =>
  actions.flatMap((action) => {
    const member = aMember({ name: `A ${role}`, role, teamIds: [mine.id] })
    return relations(member.id).map(([letter, relation, target]) => ({
      role,
      action,
      relation,
      member,
      target,
      allowed: table[role][action].includes(letter),
    }))
  }),
)

describe('what each role may do to a case', () => {
  it('is written for every role and action', () => {
    expect(rows).toHaveLength(7 * actions.length * 5)
  })

  it.each(rows)('$role, $action, $relation: $allowed', ({ member, action, target, allowed }) => {
    expect(mayDo(member, action, target)).toBe(allowed)
    if (action === 'see') expect(maySee(member, target)).toBe(allowed)
  })

  it('stretches to every team of a member', () => {
    const both = aMember({ teamIds: [mine.id, other.id] })
    expect(mayDo(both, 'accept', aCase({ teamId: other.id }))).toBe(true)
  })

  it('keeps the owner of a case in sight wherever it lies', () => {
    const member = aMember({ teamIds: [mine.id] })
    expect(mayDo(member, 'reply', aCase({ teamId: other.id, ownerId: member.id }))).toBe(true)
  })

  it('ends when a member leaves', () => {
    for (const role of roles) {
      const left = aMember({ role, teamIds: [mine.id], active: false })
      for (const action of actions) {
        for (const [, , target] of relations(left.id)) expect(mayDo(left, action, target)).toBe(false)
      }
    }
  })
})
