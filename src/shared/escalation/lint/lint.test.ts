import { describe, expect, it } from 'vitest'
import { idOf } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  ana,
  billing,
  floor,
  frontline,
  gone,
  lena,
  management,
  quinn,
} from '../../../../test/fixtures/decisions.ts'
import { isPublishable } from '../../policies/problem.ts'
import { defaultSlaPolicy } from '../../sla/clock.ts'
import { ladderSchema, rotationSchema } from '../ladder.ts'
import { type MatrixRow, matrixRowSchema } from '../matrix-row.ts'
import { contactSchema, defaultEscalationPolicy, type EscalationPolicy } from '../policy.ts'
import { type LintGround, lintEscalationPolicy, overdueContacts } from './index.ts'

const ground: LintGround = {
  directory: floor,
  categories: ['billing', 'orders'],
  slaPolicy: defaultSlaPolicy,
  now: '2026-03-01T12:00:00.000Z',
}

function row(key: string, change: Partial<MatrixRow> = {}): MatrixRow {
  return matrixRowSchema.parse({
    key,
    category: '*',
    severity: '*',
    type: '*',
    target: { kind: 'best_fit' },
    ladder: 'standard',
    mandatory: ['summary', 'documentation'],
    ...change,
  })
}

function ladder(who: object, change: object = {}) {
  return ladderSchema.parse({
    key: 'standard',
    name: 'Standard',
    steps: [{ after: { weekday: 10, weekend: 10, holiday: 10 }, who, moves: false, ...change }],
  })
}

function policy(change: Partial<EscalationPolicy>): EscalationPolicy {
  return { ...defaultEscalationPolicy, ...change }
}

function findings(change: Partial<EscalationPolicy>, more: Partial<LintGround> = {}) {
  return lintEscalationPolicy(policy(change), { ...ground, ...more })
}

function codes(change: Partial<EscalationPolicy>): string[] {
  return findings(change).map(({ code, severity }) => `${severity} ${code}`)
}

/** What every policy of this floor is told, whatever else is wrong with it. */
const usual = codes({})

function fresh(change: Partial<EscalationPolicy>): string[] {
  return codes(change).filter((code) => !usual.includes(code))
}

describe('the policy every workspace begins with', () => {
  it('can be published', () => {
    expect(isPublishable(findings({}))).toBe(true)
  })
})

describe('a gap', () => {
  it('is told once for each category with what is missing, and for the categories nobody named', () => {
    const gaps = findings({ matrix: [row('billing', { category: 'billing', severity: 'S1' })] }).filter(
      ({ code }) => code === 'gap',
    )
    expect(gaps.map(({ sentence }) => sentence)).toEqual([
      'Nothing says where billing go: S2 (any type), S3 (any type) and S4 (any type).',
      'Nothing says where orders go: every severity and type.',
      'Nothing says where categories that no row names go: every severity and type.',
    ])
    expect(gaps.every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('is not closed by a row that has a condition', () => {
    const [gap] = findings({ matrix: [row('vip', { condition: 'customer.tier == "vip"' })] }).filter(
      ({ code }) => code === 'gap',
    )
    expect(gap?.sentence).toContain('lead nowhere when it does not hold')
  })
})

describe('rows that stand in each other’s way', () => {
  it('are an error where the same combination is said twice', () => {
    const twice = findings({ matrix: [row('a'), row('b')] }).filter(({ code }) => code === 'overlap')
    expect(twice).toEqual([
      {
        severity: 'error',
        code: 'overlap',
        path: ['matrix', 1],
        place: 'Row b',
        sentence: 'Rows a and b are both for any category, any severity, any type: b never decides.',
      },
    ])
  })

  it('are told where two conditions may hold together, and only then', () => {
    const two = [
      row('vip', { condition: 'customer.tier == "vip"' }),
      row('big', { condition: 'amount > 500' }),
      row('any'),
    ]
    expect(fresh({ matrix: two })).toEqual(['warning overlap_conditions'])
    expect(fresh({ matrix: [two[0] ?? row('x'), row('any')] })).toEqual([])
  })

  it('are told where more specific rows leave one nothing', () => {
    const all = (['S1', 'S2', 'S3', 'S4'] as const).map((severity) =>
      row(severity.toLowerCase(), { severity, category: 'billing' }),
    )
    const shadowed = findings({ matrix: [row('billing', { category: 'billing' }), ...all, row('any')] }).filter(
      ({ code }) => code === 'shadowed',
    )
    expect(shadowed.map(({ place }) => place)).toEqual(['Row billing'])
  })
})

describe('a row', () => {
  it.each<[string, Partial<MatrixRow>, string]>([
    ['a team nobody knows', { target: { kind: 'team', teamId: idOf('nowhere') } }, 'error unknown_team'],
    ['a role nobody has', { target: { kind: 'role', role: 'tier2', teamId: null } }, 'error nobody_with_role'],
    [
      'a role of a team nobody knows',
      { target: { kind: 'role', role: 'lead', teamId: idOf('nowhere') } },
      'error unknown_team',
    ],
    ['a ladder nobody knows', { ladder: 'heaven' }, 'error unknown_ladder'],
    ['no ladder for grave cases', { ladder: null, severity: 'S1' }, 'warning no_ladder'],
    ['a condition of the wrong type', { condition: 'severity > 3' }, 'error condition'],
    ['a condition with a name nobody knows', { condition: 'customer.tyre == "x"' }, 'error condition'],
    ['a condition with a misspelt flag', { condition: '"legal_thret" in flags' }, 'warning strange_word'],
    ['a condition that always holds', { condition: '1 < 2' }, 'warning constant_condition'],
    ['compliance without documentation', { type: 'compliance', mandatory: ['summary'] }, 'error undocumented'],
    ['a message with a hole nothing fills', { message: 'Dear {{nobody}}' }, 'error unknown_placeholder'],
    ['a category no case has', { category: 'spaceships' }, 'warning unknown_category'],
    ['nothing asked for', { mandatory: [] }, 'warning nothing_asked'],
  ])('with %s', (_, change, code) => {
    expect(fresh({ matrix: [row('any'), row('one', change)] })).toContain(code)
  })

  it('that is fine is not spoken of', () => {
    const fine = row('one', {
      category: 'billing',
      target: { kind: 'team', teamId: billing.id },
      message: 'Dear {{customer}}',
      condition: 'amount > 10',
    })
    expect(fresh({ matrix: [row('any'), fine] })).toEqual([])
  })

  it('may send to a role that management has where the team has none', () => {
    expect(fresh({ matrix: [row('any', { target: { kind: 'role', role: 'lead', teamId: billing.id } })] })).toEqual([])
  })
})

describe('a ladder', () => {
  it.each<[string, object, object, string[]]>([
    [
      'a team nobody knows',
      { kind: 'team', teamId: idOf('nowhere') },
      {},
      ['error unknown_team', 'error reaches_nobody'],
    ],
    ['somebody who left', { kind: 'member', memberId: gone.id }, {}, ['error inactive_member', 'error reaches_nobody']],
    ['a role nobody has', { kind: 'role', role: 'tier2' }, {}, ['error nobody_with_role', 'error reaches_nobody']],
    [
      'a rotation nobody knows',
      { kind: 'on_call', rotation: 'moon' },
      {},
      ['error unknown_rotation', 'error reaches_nobody'],
    ],
    [
      'a contact nobody knows',
      { kind: 'contact', contact: 'moon' },
      {},
      ['error unknown_contact', 'error reaches_nobody'],
    ],
    ['a reader of cases, moving it', { kind: 'member', memberId: quinn.id }, { moves: true }, ['error cannot_own']],
    ['a reader of cases, telling them', { kind: 'member', memberId: quinn.id }, {}, []],
    ['the lead', { kind: 'lead' }, { moves: true }, []],
  ])('that turns to %s', (_, who, change, expected) => {
    expect(fresh({ ladders: [ladder(who, change)] })).toEqual(expected)
  })

  it('may not begin where it has no step, and is told when no row uses it', () => {
    expect(fresh({ ladders: [{ ...ladder({ kind: 'lead' }), jump: { S1: 4 } }] })).toEqual(['error jump'])
    const spare = { ...ladder({ kind: 'lead' }), key: 'spare' }
    expect(fresh({ ladders: [...defaultEscalationPolicy.ladders, spare] })).toEqual(['warning unused'])
  })

  it('needs a lead somewhere', () => {
    const headless = { ...floor, members: new Map([...floor.members].filter(([id]) => id !== lena.id)) }
    const lost = findings({}, { directory: headless }).filter(({ code }) => code === 'no_lead')
    expect(lost[0]?.sentence).toContain('neither Frontline and Billing nor management has one')
  })
})

describe('contacts and rotations', () => {
  const contact = contactSchema.parse({
    key: 'regulator',
    name: 'Regulator desk',
    duty: 'Regulator',
    email: 'desk@regulator.example',
    reviewBy: '2026-02-28',
  })
  const turn = rotationSchema.parse({
    key: 'night',
    name: 'Night',
    timeZone: 'UTC',
    startsOn: '2026-01-01',
    handover: '09:00',
    turnDays: 7,
    memberIds: [ana.id],
  })

  it('overdue contacts are told where they stand and where they are used', () => {
    const used = { contacts: [contact], ladders: [ladder({ kind: 'contact', contact: 'regulator' })] }
    expect(
      findings(used)
        .filter(({ code }) => code === 'overdue_contact')
        .map(({ path }) => path),
    ).toEqual([
      ['ladders', 0, 'steps', 0, 'who'],
      ['contacts', 0, 'reviewBy'],
    ])
    expect(overdueContacts(policy(used), ground.now)).toEqual([
      { key: 'regulator', name: 'Regulator desk', reviewBy: '2026-02-28', usedIn: ['Standard'] },
    ])
    expect(overdueContacts(policy({ contacts: [{ ...contact, reviewBy: '2026-03-01' }] }), ground.now)).toEqual([])
  })

  it('a contact that nothing reaches is no step of a ladder', () => {
    const silent = { ...contact, reviewBy: '2026-12-31', email: null }
    expect(fresh({ contacts: [silent], ladders: [ladder({ kind: 'contact', contact: 'regulator' })] })).toEqual([
      'error unreachable_contact',
      'error reaches_nobody',
      'warning unreachable_contact',
    ])
  })

  it('a rotation names only people who are there, now and in what is still to come', () => {
    const used = [ladder({ kind: 'on_call', rotation: 'night' })]
    const future = { from: '2026-05-01T00:00:00.000Z', until: '2026-05-02T00:00:00.000Z', memberId: gone.id }
    const past = { from: '2026-02-01T00:00:00.000Z', until: '2026-02-02T00:00:00.000Z', memberId: gone.id }
    expect(fresh({ ladders: used, rotations: [turn] })).toEqual([])
    expect(fresh({ ladders: used, rotations: [{ ...turn, memberIds: [gone.id] }] })).toEqual(['error inactive_member'])
    expect(fresh({ ladders: used, rotations: [{ ...turn, overrides: [future] }] })).toEqual(['error inactive_member'])
    expect(fresh({ ladders: used, rotations: [{ ...turn, overrides: [past] }] })).toEqual([])
    expect(fresh({ ladders: used, rotations: [{ ...turn, startsOn: '2026-06-01' }] })).toEqual(['warning not_begun'])
  })
})

describe('team plans', () => {
  const plan = (teamId: string, backupTeamId: string | null) => ({
    teamId,
    leadIds: [],
    backupTeamId,
    overflowTeamId: null,
  })

  it('tell teams that back each other up in a circle, once', () => {
    const circle = [plan(frontline.id, billing.id), plan(billing.id, management.id), plan(management.id, frontline.id)]
    const told = findings({ teams: circle }).filter(({ code }) => code === 'backup_loop')
    expect(told.map(({ sentence }) => sentence)).toEqual([
      'Frontline, Billing and Management back each other up in a circle: when none of them can, nobody else is asked.',
    ])
    expect(fresh({ teams: circle.slice(0, 2) })).toEqual([])
  })

  it('tell a circle that a chain leads into, and a team that is its own backup', () => {
    const tail = [plan(frontline.id, billing.id), plan(billing.id, management.id), plan(management.id, billing.id)]
    expect(fresh({ teams: tail })).toEqual(['warning backup_loop'])
    expect(fresh({ teams: [plan(billing.id, billing.id)] })).toEqual(['error own_backup'])
  })

  it('name leads who are there', () => {
    expect(fresh({ teams: [{ ...plan(billing.id, null), leadIds: [gone.id] }] })).toEqual(['error inactive_member'])
    expect(fresh({ teams: [plan(billing.id, null), plan(billing.id, null)] })).toEqual(['error twice'])
  })
})

describe('approval rules', () => {
  it('must leave somebody who can grant an exception', () => {
    const [rule] = defaultEscalationPolicy.approvals
    if (!rule) throw new Error('no rule')
    const exception = (roles: typeof rule.roles) => ({
      approvals: [
        ...defaultEscalationPolicy.approvals.filter(({ kind }) => kind !== 'exception'),
        { ...rule, kind: 'exception' as const, roles },
      ],
    })
    const of = (roles: typeof rule.roles) =>
      findings(exception(roles)).filter(({ path }) => path[0] === 'approvals' && path[1] === 4)
    expect(of(['tier2']).map(({ code, severity }) => [severity, code])).toEqual([['error', 'nobody_grants']])
    expect(of(['admin'])[0]?.sentence).toContain(`${ada.name} alone`)
    expect(of(['lead', 'admin'])).toEqual([])
  })

  it('and conditions of automatic rules are looked at', () => {
    const rules = [
      {
        key: 'late',
        name: 'Late',
        enabled: true,
        trigger: { kind: 'flag' as const, code: 'aged' as const },
        condition: 'oops',
        type: 'priority' as const,
        cause: 'case' as const,
        onceInMinutes: 60,
        always: [],
      },
    ]
    expect(fresh({ automatic: { ...defaultEscalationPolicy.automatic, rules } })).toEqual(['error condition'])
  })
})
