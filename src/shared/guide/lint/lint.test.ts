import { describe, expect, it } from 'vitest'
import { defaultEscalationPolicy } from '../../escalation/policy.ts'
import { isPublishable } from '../../policies/problem.ts'
import type { Guide } from '../guide.ts'
import { aGuide } from '../testing/a-guide.ts'
import { lintOf, told } from './testing/lint-of.ts'

const offer = { when: 'category == "billing"', rank: 50 }
const named = (more: Partial<Guide> = {}) => aGuide('one', { offer, ...more })
const text = { key: 'what', label: 'What it is', type: 'text', initial: '' } as const
const amount = { key: 'sum', label: 'Sum', type: 'number', initial: '' } as const
const sure = { key: 'sure', label: 'Sure', type: 'yes_no', initial: '' } as const

/** What is told of a guide besides that it is fine. */
function codes(guide: Guide, others: readonly Guide[] = []): string[] {
  return told(lintOf(guide, others))
}

describe('a guide that is fine', () => {
  it('is not spoken of', () => {
    const guide = named({ variables: [amount] })
      .number('how-much', 'sum', 'over', { min: 1 })
      .check('over', { yes: ['vars.sum > me.limit.refund', 'ask'] }, 'note')
      .act('ask', 'ask_approval', { kind: 'refund', amount: '{{ vars.sum }}', what: 'The lost parcel' }, 'waits')
      .act('note', 'note', { text: 'Refunded {{ vars.sum }}.' }, 'done')
      .end('waits', 'approval_asked')
      .end('done', 'answered')
      .done()
    expect(lintOf(guide)).toEqual([])
  })
})

describe('ways', () => {
  const end = (guide: ReturnType<typeof named>) => guide.end('end', 'no_action').done()
  it.each<[string, Guide, string[]]>([
    ['no start', { ...end(named()), start: null }, ['error no_start start']],
    ['a start that is gone', { ...end(named()), start: 'gone' }, ['error unknown_start start']],
    [
      'a step that nothing leads to',
      end(named().instruct('first', 'end').instruct('lost', 'end')),
      ['error unreachable steps.1'],
    ],
    [
      'a way that leads nowhere',
      end(named().ask('which', { a: 'end', b: null })),
      ['error dead_end steps.0.answer.options.1.next'],
    ],
    [
      'a way to no step',
      end(named().ask('which', { a: 'end', b: 'gone' })),
      ['error unknown_step steps.0.answer.options.1.next'],
    ],
    [
      'a question without answers',
      end(named().ask('first', { a: 'end', b: 'which' }).ask('which', {})),
      ['error dead_end steps.1'],
    ],
    [
      'a circle without an end',
      end(named().ask('first', { a: 'end', b: 'round' }).instruct('round', 'again').instruct('again', 'round')),
      ['error endless_loop steps.1'],
    ],
    [
      'a step that leads to itself for ever',
      end(named().ask('first', { a: 'end', b: 'round' }).instruct('round', 'round')),
      ['error endless_loop steps.1'],
    ],
    [
      'a circle with an end and a person in it',
      end(named().ask('first', { a: 'end', b: 'second' }).ask('second', { a: 'first', b: 'end' })),
      [],
    ],
    [
      'a circle of checks',
      end(
        named()
          .check('one', { a: ['amount > 5', 'two'] }, 'end')
          .check('two', { b: ['amount > 50', 'one'] }, 'end'),
      ),
      ['error endless_loop steps.0'],
    ],
  ])('%s', (_, guide, expected) => {
    expect(codes(guide)).toEqual(expected)
  })

  it('say what to do, with the names people know', () => {
    const [one] = lintOf(named().ask('which', { late: 'end', 'not-here': null }).end('end', 'no_action').done())
    expect(one?.sentence).toBe("Step 'Which', answer 'Not here', leads nowhere. Connect it to a step or to an outcome.")
    const [round] = lintOf(
      named()
        .ask('first', { a: 'end', b: 'round' })
        .instruct('round', 'again')
        .instruct('again', 'round')
        .end('end', 'no_action')
        .done(),
    )
    expect(round?.sentence).toBe(
      "Whoever comes to 'Round' and 'Again' never gets to an end. Lead a way from there to an outcome.",
    )
  })
})

describe('names and words', () => {
  const short = (guide: Guide, step: number, change: object): Guide => ({
    ...guide,
    steps: guide.steps.map((one, index) => (index === step ? { ...one, ...change } : one)),
  })
  const plain = named().ask('which', { a: 'end', b: 'end' }).end('end', 'no_action').done()
  it.each<[string, Guide, string]>([
    ['a key twice', short(plain, 1, { key: 'which' }), 'error duplicate_key steps.1.key'],
    ['no title', short(plain, 1, { title: ' ' }), 'warning no_title steps.1.title'],
    ['no text', short(plain, 0, { text: '' }), 'error no_text steps.0.text'],
    [
      'one answer',
      named().ask('which', { a: 'end' }).end('end', 'no_action').done(),
      'warning one_answer steps.0.answer.options',
    ],
    [
      'two answers that read the same',
      named()
        .ask('which', { a: { to: 'end', label: 'Yes' }, b: { to: 'end', label: ' yes' } })
        .end('end', 'no_action')
        .done(),
      'error duplicate_label steps.0.answer.options.1.label',
    ],
    [
      'an answer without words',
      named()
        .ask('which', { a: { to: 'end', label: '' }, b: 'end' })
        .end('end', 'no_action')
        .done(),
      'error no_label steps.0.answer.options.0.label',
    ],
    [
      'a range that takes nothing',
      named({ variables: [amount] })
        .number('n', 'sum', 'end', { min: 5, max: 4 })
        .end('end', 'no_action')
        .done(),
      'error empty_range steps.0.answer.max',
    ],
    [
      'two answers with one key',
      short(plain, 0, {
        answer: {
          kind: 'options',
          options: ['Yes', 'No'].map((label) => ({ key: 'a', label, suggestWhen: '', set: [], next: 'end' })),
        },
      }),
      'error duplicate_key steps.0.answer.options.1.key',
    ],
  ])('%s', (_, guide, expected) => {
    expect(codes(guide)).toContain(expected)
  })
})

describe('expressions', () => {
  const check = (when: string, variables: Guide['variables'] = []) =>
    named({ variables })
      .check('look', { a: [when, 'end'] }, 'end')
      .end('end', 'no_action')
      .done()
  it.each<[string, Guide, string]>([
    ['a field nobody knows', check('amout > 5'), 'error unknown_field steps.0.branches.0.when'],
    ['a field of a group nobody knows', check('customer.tyre == "x"'), 'error unknown_field steps.0.branches.0.when'],
    ['a type that does not fit', check('severity > 3'), 'error expression steps.0.branches.0.when'],
    ['no yes or no', check('amount'), 'error expression steps.0.branches.0.when'],
    ['a slip of the pen', check('severity == "S5"'), 'warning strange_word steps.0.branches.0.when'],
    ['nothing asked', check('1 < 2'), 'warning constant_condition steps.0.branches.0.when'],
    ['no condition', check(''), 'error no_condition steps.0.branches.0.when'],
    [
      'a hole in a text',
      named().instruct('tell', 'end', { text: 'Dear {{ customer.nam }}' }).end('end', 'no_action').done(),
      'error unknown_field steps.0.text',
    ],
    [
      'a hole that is not closed',
      named().instruct('tell', 'end', { text: 'Dear {{ customer.name' }).end('end', 'no_action').done(),
      'error expression steps.0.text',
    ],
    [
      'a value of another type than its variable',
      named({ variables: [amount] })
        .ask('which', { a: { to: 'end', set: { sum: '"much"' } }, b: 'end' })
        .end('end', 'no_action')
        .done(),
      'error expression steps.0.answer.options.0.set.0.value',
    ],
    [
      'an initial value of another type',
      check('amount > 5', [{ ...amount, initial: 'true' }]),
      'error expression variables.0.initial',
    ],
  ])('%s', (_, guide, expected) => {
    expect(codes(guide)).toContain(expected)
  })
})

describe('variables', () => {
  const end = (guide: ReturnType<typeof named>) => guide.end('end', 'no_action').done()
  it.each<[string, Guide, string[]]>([
    [
      'a variable nobody declared',
      end(named().number('n', 'sum', 'end')),
      ['error unknown_variable steps.0.answer.variable'],
    ],
    [
      'a text for a number',
      end(named({ variables: [amount] }).text('n', 'sum', 'end')),
      ['error variable_type steps.0.answer.variable'],
    ],
    [
      'a variable twice',
      end(named({ variables: [amount, amount] }).number('n', 'sum', 'end')),
      ['error duplicate_key variables.1.key'],
    ],
    [
      'a variable that nothing uses',
      end(named({ variables: [amount] }).instruct('a', 'end')),
      ['warning unused_variable variables.0'],
    ],
    [
      'a variable read before it is asked for',
      end(
        named({ variables: [amount] })
          .instruct('a', 'n', { text: 'It is {{ vars.sum }}.' })
          .number('n', 'sum', 'end'),
      ),
      ['warning read_before_set steps.0.text'],
    ],
    [
      'a variable that begins with something',
      end(
        named({ variables: [{ ...amount, initial: 'amount' }] })
          .instruct('a', 'n', { text: 'It is {{ vars.sum }}.' })
          .number('n', 'sum', 'end'),
      ),
      [],
    ],
    [
      'a variable that one of the ways sets',
      end(
        named({ variables: [text] })
          .ask('which', { a: { to: 'tell', set: { what: '"late"' } }, b: 'tell' })
          .instruct('tell', 'end', { text: 'It is {{ vars.what }}.' }),
      ),
      [],
    ],
    [
      'an answer asked for before its question',
      end(
        named()
          .check('look', { a: ['answers.text("which") == "a"', 'end'] }, 'which')
          .ask('which', { a: 'end', b: 'end' }),
      ),
      ['warning read_before_set steps.0.branches.0.when'],
    ],
    [
      'an answer to no question',
      end(named().check('look', { a: ['answers.text("gone") == "a"', 'end'] }, 'end')),
      ['error unknown_question steps.0.branches.0.when'],
    ],
  ])('%s', (_, guide, expected) => {
    expect(codes(guide)).toEqual(expected)
  })
})

describe('actions', () => {
  const act = (
    kind: Parameters<ReturnType<typeof named>['act']>[1],
    fields: Record<string, string>,
    more: Partial<Guide> = {},
  ) => named(more).act('do', kind, fields, 'end').end('end', 'no_action').done()
  const reason = 'Because'
  it.each<[string, Guide, string[]]>([
    ['what readers may not do', act('reassign', { team: 'Billing', reason }), ['error not_allowed steps.0']],
    ['the same for those who may', act('reassign', { team: 'billing', reason }, { roles: ['lead'] }), []],
    [
      'a field that it does not have',
      act('note', { text: 'Hm', colour: 'red' }),
      ['error unknown_action_field steps.0.fields.colour'],
    ],
    ['a choice left out', act('change_severity', { reason }), ['error missing_field steps.0.fields.to']],
    ['words left to the reader', act('note', {}), ['warning left_to_reader steps.0.fields.text']],
    ['a choice there is not', act('change_severity', { to: 'S9', reason }), ['error wrong_choice steps.0.fields.to']],
    ['a choice that the case makes', act('change_severity', { to: '{{ severity }}', reason }), []],
    [
      'a team nobody knows',
      act('reassign', { team: 'Moon', reason }, { roles: ['lead'] }),
      ['error unknown_team steps.0.fields.team'],
    ],
    [
      'a number that is none',
      act('extend_clock', { clock: 'resolution', minutes: 'an hour', reason }),
      ['error wrong_number steps.0.fields.minutes'],
    ],
  ])('%s', (_, guide, expected) => {
    expect(codes(guide)).toEqual(expected)
  })

  it('are only held against those whom a check lets come there', () => {
    const by = (when: string) =>
      named()
        .check('who', { lead: [when, 'move'] }, 'end')
        .act('move', 'reassign', { team: 'Billing', reason }, 'end')
        .end('end', 'no_action')
        .done()
    expect(codes(by('me.role == "lead"'))).toEqual([])
    expect(codes(by('me.role == "lead" && amount > 5'))).toEqual([])
    expect(codes(by('me.role != "agent"'))).toEqual(['error not_allowed steps.1'])
    const [problem] = lintOf(by('me.role != "agent"'))
    expect(problem?.sentence).toContain('tier 2 and specialists may not reassign')
  })
})

describe('a packet', () => {
  const escalate = (fields: Record<string, string>) =>
    named()
      .ask('first', { a: 'asked', b: 'up' })
      .ask('asked', { a: 'up', b: 'up' }, { collects: 'documentation' })
      .act('up', 'escalate', { reason: 'A breach', ...fields }, 'end')
      .end('end', 'escalated')
      .done()

  it('that lacks what nobody was asked is told with the way', () => {
    const [problem, ...rest] = lintOf(escalate({ type: 'compliance' }))
    expect(rest).toEqual([])
    expect(problem).toMatchObject({ severity: 'error', code: 'packet_item', path: ['steps', 2] })
    expect(problem?.sentence).toContain(
      "A compliance escalation must carry 'documentation', and the way 'First' → 'Up' never asks for it",
    )
  })

  it('is full when the action fills it in, or every way asks', () => {
    expect(lintOf(escalate({ type: 'compliance', documentation: 'See the log.' }))).toEqual([])
    const always = { ...escalate({ type: 'compliance' }), start: 'asked' }
    expect(told(lintOf(always))).toEqual(['error unreachable steps.0'])
    expect(lintOf(escalate({ type: 'priority' }))).toEqual([])
  })

  it('is warned of where only some rows, or only some cases, ask for it', () => {
    expect(told(lintOf(escalate({ type: 'functional' })))).toEqual(['warning packet_item steps.2'])
    const [row] = defaultEscalationPolicy.matrix
    if (!row) throw new Error('no row')
    const matrix = [
      ...defaultEscalationPolicy.matrix,
      { ...row, key: 'billing', type: 'priority' as const, category: 'billing', mandatory: ['documentation' as const] },
    ]
    const [problem] = lintOf(escalate({ type: 'priority' }), [], {
      escalationPolicy: { ...defaultEscalationPolicy, matrix },
    })
    expect(problem?.severity).toBe('warning')
    expect(problem?.sentence).toContain('(row billing: billing, any severity, priority)')
  })

  it('counts what a guide on the way asks on each of its ways', () => {
    const outer = named()
      .sub('inner', 'inner', 'up')
      .act('up', 'escalate', { type: 'compliance', reason: 'A breach' }, 'end')
      .end('end', 'escalated')
      .done()
    const inner = (second: string) =>
      aGuide('inner', { offer })
        .ask('which', { a: 'write', b: second })
        .ask('write', { a: 'end', b: 'end' }, { collects: 'documentation' })
        .end('end', 'no_action')
        .done()
    expect(codes(outer, [inner('write')])).toEqual([])
    expect(codes(outer, [inner('end')])).toEqual(['error packet_item steps.1'])
  })
})

describe('a guide led into', () => {
  const inner = aGuide('inner', { offer })
    .ask('which', { a: 'good', b: 'bad' })
    .end('good', 'answered')
    .end('bad', 'declined')
    .done()
  const outer = (to: string | null, after: Record<string, string | null>, key = 'inner') =>
    named().sub('in', key, to, after).end('end', 'no_action').done()

  it.each<[string, Guide, readonly Guide[], string[]]>([
    ['that is not there', outer('end', {}), [], ['error unknown_guide steps.0.guide']],
    ['with a way on', outer('end', {}), [inner], []],
    ['with a way on after each end', outer(null, { answered: 'end', declined: 'end' }), [inner], []],
    ['with an end nothing follows', outer(null, { answered: 'end' }), [inner], ['error dead_end steps.0.next']],
    [
      'with a way on after an end that it has not',
      outer('end', { escalated: 'end' }),
      [inner],
      ['warning idle_way steps.0.after.0.result'],
    ],
    ['that is the guide itself', outer('end', {}, 'one'), [], ['error recursive steps.0.guide']],
    [
      'that leads back',
      outer('end', {}),
      [aGuide('inner', { offer }).sub('back', 'one', 'end').end('end', 'no_action').done()],
      ['error recursive steps.0.guide'],
    ],
  ])('%s', (_, guide, others, expected) => {
    expect(codes(guide, others)).toEqual(expected)
  })

  it('shares its variables: of one type, and set by it', () => {
    const asks = aGuide('inner', { offer, variables: [amount] })
      .number('n', 'sum', 'end')
      .end('end', 'no_action')
      .done()
    const reads = (type: Guide['variables'][number]) =>
      named({ variables: [type] })
        .sub('in', 'inner', 'tell')
        .instruct('tell', 'end', { text: 'It is {{ vars.sum }}.' })
        .end('end', 'no_action')
        .done()
    expect(codes(reads(amount), [asks])).toEqual([])
    expect(codes(reads({ ...sure, key: 'sum' }), [asks])).toEqual(['error variable_clash variables.0.type'])
  })

  it('is held against those whom the outer guide brings there', () => {
    const forLeads = aGuide('inner', { offer, roles: ['lead'] })
      .act('move', 'reassign', { team: 'Billing', reason: 'So' }, 'end')
      .end('end', 'no_action')
      .done()
    expect(codes(outer('end', {}), [forLeads])).toEqual(['error not_allowed steps.0'])
  })
})

describe('settings', () => {
  const plain = (more: Partial<Guide>) =>
    aGuide('one', { offer, ...more })
      .instruct('a', 'end')
      .end('end', 'no_action')
      .done()
  it.each<[string, Partial<Guide>, string[]]>([
    ['no offer', { offer: { when: '', rank: 50 } }, ['warning never_offered offer.when']],
    ['an offer on every case', { offer: { when: '1 < 2', rank: 50 } }, ['warning constant_offer offer.when']],
    ['an offer that cannot be asked', { offer: { when: 'amount', rank: 50 } }, ['error expression offer.when']],
    [
      'an offer that reads what only a run has',
      { offer: { when: 'vars.sure', rank: 50 }, variables: [sure] },
      ['warning unused_variable variables.0', 'warning read_before_set offer.when'],
    ],
    ['readers who run no guides', { roles: ['qa', 'lead'] }, ['error cannot_run roles.0']],
    ['a skill nobody has', { skills: ['juggling'] }, ['warning unknown_skill skills.0']],
    ['a role nobody has', { roles: ['tier2'] }, ['warning no_reader roles']],
  ])('%s', (_, more, expected) => {
    expect(codes(plain(more)).toSorted()).toEqual(expected.toSorted())
  })

  it('of a guide that another leads into need no offer', () => {
    const used = plain({ offer: { when: '', rank: 50 } })
    const user = aGuide('two', { offer }).sub('in', 'one', 'end').end('end', 'no_action').done()
    expect(codes(used, [user])).toEqual([])
  })
})

it('an outcome that says what no step did is told with the way', () => {
  const guide = named().instruct('a', 'end').end('end', 'resolved').done()
  const [problem] = lintOf(guide)
  expect(problem?.sentence).toBe(
    "Step 'End' says 'resolved', and the way 'A' → 'End' has no 'resolve' step. Add one, or choose another result.",
  )
  expect(isPublishable(lintOf(guide))).toBe(true)
})
