import { describe, expect, it } from 'vitest'
import type { Guide } from '../guide.ts'
import { aGuide } from '../testing/a-guide.ts'
import { lintOf, told } from './testing/lint-of.ts'

const offer = { when: 'category == "billing"', rank: 50 }

function checkOf(branches: readonly string[], otherwise: boolean, more: Partial<Guide> = {}): Guide {
  const named = Object.fromEntries(branches.map((when, index) => [`b${index}`, [when, 'end'] as const]))
  return aGuide('one', { offer, ...more })
    .check('look', named, otherwise ? 'end' : undefined)
    .end('end', 'no_action')
    .done()
}

function codesOf(branches: readonly string[], otherwise: boolean, more: Partial<Guide> = {}): string[] {
  return lintOf(checkOf(branches, otherwise, more)).map(({ code }) => code)
}

function sentenceOf(branches: readonly string[], otherwise = false, more: Partial<Guide> = {}): string | undefined {
  return lintOf(checkOf(branches, otherwise, more))[0]?.sentence
}

describe('branches that leave a gap', () => {
  it.each<[string[], string]>([
    [['severity == "S1"', 'severity in ["S2", "S3"]'], "severity 'S4'"],
    [['amount > 500', 'amount < 500'], 'amount 500'],
    [['amount > 500', 'amount <= 100'], 'amount above 100, up to 500'],
    [['amount >= 500 || customer.vulnerable', 'amount < 100'], 'amount from 100 to below 500, customer.vulnerable no'],
    [['customer.vulnerable'], 'customer.vulnerable no'],
    [['"vip" in flags', '"legal_threat" in flags'], "flags without 'vip', flags without 'legal_threat'"],
    [['attempts.failed == 0', 'attempts.failed >= 2'], 'attempts.failed 1'],
    [['priority < 50'], 'priority from 50 to 100'],
    [['category == "billing"', 'category == "orders"'], 'category empty or another text'],
    [['"order.total" in facts'], "the fact 'order.total' missing"],
    [['facts.number("order.total") > 10'], "the fact 'order.total' at most 10"],
    [['facts.text("state") == "lost"'], "the fact 'state' other than 'lost'"],
    [['subject.contains("refund")', 'subject == ""'], 'subject another text'],
    [['escalationType in ["functional", "hierarchical", "priority", "compliance"]'], 'escalationType empty'],
    [['size(flags) > 0'], 'flags 0 more'],
  ])('%s', (branches, gap) => {
    expect(codesOf(branches, false)).toEqual(['gap'])
    expect(sentenceOf(branches)).toContain(`It is open for ${gap}. Add`)
  })

  it('are none where every case has a branch', () => {
    for (const branches of [
      ['severity <= "S2"', 'severity > "S2"'],
      ['amount > 500', 'amount <= 500'],
      ['amount > me.limit.refund', 'amount <= me.limit.refund'],
      ['customer.vulnerable', '!customer.vulnerable && amount > 5', '!customer.vulnerable && amount <= 5'],
      ['reopenCount == 0', 'reopenCount == 1', 'reopenCount > 1'],
      ['priority >= 50', 'priority < 50 && priority > 20.5', 'priority <= 20.5'],
      ['"vip" in flags', '!("vip" in flags)'],
      ['facts.yes("paid")', '!facts.yes("paid")'],
      ['me.role == "lead"', 'me.role in ["agent", "tier2", "specialist", "trainee", "admin"]'],
      ['size(flags) == 0', 'size(flags) > 0'],
      ['amount > 100 ? customer.vulnerable : true', 'amount > 100 && !customer.vulnerable'],
    ])
      expect({ branches, codes: codesOf(branches, false) }).toEqual({ branches, codes: [] })
  })

  it('are told of two numbers compared with each other by an example', () => {
    expect(sentenceOf(['amount > me.limit.refund', 'amount < me.limit.refund'])).toMatch(
      /It is open for amount \d+ \(say\), me\.limit\.refund \d+ \(say\)/,
    )
  })

  it('cannot be seen through where the conditions reckon, which is told as such', () => {
    const branches = ['amount * 1.1 + hoursSinceReceived > 100.5', 'amount * 1.1 + hoursSinceReceived <= 100.5']
    expect(codesOf(branches, false)).toEqual(['not_checked'])
    expect(codesOf(branches, true)).toEqual([])
  })

  it('are told of a condition that a case may leave without an answer', () => {
    const [problem] = lintOf(checkOf(['facts["order.total"] > 100'], true))
    expect(problem).toMatchObject({ severity: 'warning', code: 'may_fail', path: ['steps', 0, 'branches', 0, 'when'] })
    expect(problem?.sentence).toContain("cannot be asked for the fact 'order.total' missing:")
    expect(codesOf(['"order.total" in facts && facts.number("order.total") > 100'], true)).toEqual([])
  })

  it('are not looked for among too many combinations, which is told', () => {
    const many = ['vip', 'outage', 'safety', 'security', 'aged', 'reopened', 'anomaly', 'regulatory']
    const branches = [
      many.map((code) => `"${code}" in flags`).join(' || '),
      'amount > 5 && priority > 5 && severity == "S1" && status == "new" && hoursSinceReceived > 3',
    ]
    expect(codesOf(branches, true)).toEqual(['not_checked'])
    expect(sentenceOf(branches, true)).toMatch(/tells [\d,]+ combinations apart/)
  })
})

describe('what the guide itself knows of a value', () => {
  const kind = { key: 'kind', label: '', type: 'text', initial: '' } as const
  const asked = (
    branches: Record<string, readonly [string, string]>,
    more: Record<string, { to: string; set: Record<string, string> } | string>,
  ) =>
    aGuide('one', { offer, variables: [kind] })
      .ask('which', more)
      .check('look', branches)
      .end('end', 'no_action')
      .done()
  const late = { to: 'look', set: { kind: '"late"' } }
  const lost = { to: 'look', set: { kind: '"lost"' } }
  const both = { a: ['vars.kind == "late"', 'end'], b: ['vars.kind == "lost"', 'end'] } as const

  it('are the words its answers give a variable', () => {
    expect(told(lintOf(asked(both, { late, lost })))).toEqual([])
    const open = lintOf(asked(both, { late, lost, other: { to: 'look', set: { kind: '"gone"' } } }))
    expect(open[0]?.sentence).toContain("vars.kind 'gone'")
  })

  it('are that nothing may have set it yet', () => {
    const [gap] = lintOf(asked(both, { late, lost, other: 'look' }))
    expect(gap?.sentence).toContain('vars.kind empty')
  })

  it('are the options of a question, and that it was answered', () => {
    const guide = (second: string) =>
      aGuide('one', { offer })
        .ask('first', { go: 'which', skip: second })
        .ask('which', { late: 'look', lost: 'look' })
        .check('look', {
          a: ['answers.text("which") == "late"', 'end'],
          b: ['answers.text("which") == "lost"', 'end'],
        })
        .end('end', 'no_action')
        .done()
    expect(lintOf(guide('which'))).toEqual([])
    expect(lintOf(guide('look'))[0]?.sentence).toContain("the answer to 'Which' missing")
  })

  it('are the numbers a question takes', () => {
    const sum = { key: 'sum', label: '', type: 'number', initial: '' } as const
    const guide = (min: number) =>
      aGuide('one', { offer, variables: [sum] })
        .number('n', 'sum', 'look', { min, max: 10 })
        .check('look', { a: ['vars.sum < 5 && vars.sum > 0', 'end'], b: ['vars.sum >= 5', 'end'] })
        .end('end', 'no_action')
        .done()
    expect(lintOf(guide(1))).toEqual([])
    expect(lintOf(guide(0))[0]?.sentence).toContain('vars.sum 0')
  })
})

describe('branches that stand in each other’s way', () => {
  it.each<[string, string[], string[]]>([
    ['one that the one before takes whole', ['amount > 100', 'amount > 500'], ['hidden_branch']],
    [
      'one that those before take together',
      ['amount > 100', 'amount <= 100', 'severity == "S1"'],
      ['hidden_branch', 'idle_otherwise'],
    ],
    ['one that holds for no case', ['severity == "S1" && severity == "S2"'], ['never_holds']],
    ['one below what there is', ['priority < 0'], ['never_holds']],
    ['an otherwise for nothing', ['amount > 100', 'amount <= 100'], ['idle_otherwise']],
    ['ranges that overlap', ['amount > 100', 'amount < 200 && amount > 50'], ['overlap']],
    ['words in common', ['severity in ["S1", "S2"]', 'severity in ["S2", "S3"]'], ['overlap']],
    ['the special before the general', ['amount > 500', 'amount > 100'], []],
    ['different things asked one after the other', ['customer.vulnerable', 'amount > 100'], []],
  ])('%s', (_, branches, expected) => {
    expect(codesOf(branches, true)).toEqual(expected)
  })

  it('are named with what they have in common', () => {
    expect(sentenceOf(['severity in ["S1", "S2"]', 'severity in ["S2", "S3"]'], true)).toBe(
      "Step 'Look': 'B0' and 'B1' both hold for severity 'S2'. 'B0' is taken, as it stands first. Order them as you mean it, or say in the conditions what tells them apart.",
    )
  })

  it('are answers that are suggested at once', () => {
    const guide = aGuide('one', { offer })
      .ask('which', {
        a: { to: 'end', suggestWhen: 'amount > 100' },
        b: { to: 'end', suggestWhen: 'amount < 200' },
        c: 'end',
      })
      .end('end', 'no_action')
      .done()
    expect(told(lintOf(guide))).toEqual(['warning overlap steps.0.answer.options.1.suggestWhen'])
  })
})
