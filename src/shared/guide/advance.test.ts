import { describe, expect, it } from 'vitest'
import { aCase } from '../../../test/fixtures/case-builder.ts'
import { advance, type GuideAct } from './advance.ts'
import { checkRecords } from './check-records.ts'
import { mostRecords } from './run.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { at, back, choose, play, scope, tick } from './testing/play.ts'
import { viewOf } from './view.ts'

const refund = aGuide('refund', {
  variables: [{ key: 'amount', label: 'Amount', type: 'number', initial: '10 + 5' }],
})
  .check('grave', { yes: ['severity <= "S2"', 'why'] }, 'why')
  .ask('why', { late: 'how-much', lost: { to: 'tell', suggestWhen: 'severity == "S2"' } })
  .number('how-much', 'amount', 'over', { min: 1, max: 1_000, unit: 'USD' })
  .check('over', { over: ['vars.amount > me.limit.refund', 'ask'] }, 'tell')
  .act('ask', 'ask_approval', { kind: 'refund', amount: '{{ vars.amount }}', what: 'For {{ customer.name }}' }, 'done')
  .instruct('tell', 'done')
  .end('done', 'approval_asked')
  .done()

describe('a run', () => {
  it('begins at the first step a person has to do, with what it answered by itself', () => {
    const { walk: at, view } = play(refund, [])
    expect(at.position).toEqual({ guide: 'refund', version: 1, step: 'why' })
    expect(at.path.map(({ taken }) => taken.kind)).toEqual(['entered', 'checked'])
    expect(at.vars.get('amount')).toBe(15)
    expect(view.stepsLeft).toBe(2)
  })

  it('ends in one filled-in action', () => {
    const { view } = play(refund, [
      { kind: 'choose', option: 'late', reason: 'It came on Monday.' },
      { kind: 'write', value: 740 },
    ])
    expect(view.step).toMatchObject({
      type: 'action',
      filled: { fields: { kind: 'refund', amount: '740', what: 'For Jordan Blake' }, missing: [], faults: [] },
    })
    const { walk: end } = play(refund, [
      { kind: 'choose', option: 'late', reason: 'It came on Monday.' },
      { kind: 'write', value: 740 },
      { kind: 'acted', command: 'case.ask_approval', made: null, reason: null },
    ])
    expect(end).toMatchObject({ state: 'ended', result: 'approval_asked' })
  })

  it('says why it does not go on', () => {
    expect(play(refund, [choose('late')]).fault).toBe('The case suggests another answer. Say why this one.')
    expect(play(refund, [choose('early')]).fault).toBe('The question has no such answer.')
    expect(play(refund, [tick]).fault).toBe('Only instructions are ticked off.')
    const late = choose('late', 'It came on Monday.')
    expect(play(refund, [late, { kind: 'write', value: 0 }]).fault).toBe('Write at least 1 USD.')
    expect(play(refund, [late, { kind: 'write', value: 1_001 }]).fault).toBe('Write at most 1000 USD.')
    expect(play(refund, [late, { kind: 'write', value: '740' }]).fault).toBe('Write a number.')
    const without: GuideAct = { kind: 'acted', command: null, made: null, reason: ' ' }
    expect(play(refund, [late, { kind: 'write', value: 740 }, without]).fault).toBe('Say why the action is left out.')
    expect(play(refund, [choose('lost'), tick, back]).fault).toBe('The run has ended.')
  })

  it('goes on from an action that had nothing to do, without leaving the path', () => {
    const upToAction = [choose('late', 'It came on Monday.'), { kind: 'write', value: 740 } as const]
    const { run } = play(refund, [...upToAction, { kind: 'had_nothing_to_do', why: 'Your limit covers it.' }])
    const acted = run.records.findLast(({ taken }) => taken.kind === 'acted')?.taken
    expect(acted).toMatchObject({ command: null, needless: 'Your limit covers it.', offPath: null })
    expect(play(refund, [{ kind: 'had_nothing_to_do', why: 'No need.' }]).fault).toBe('The step is no action.')
  })

  it('keeps why the suggested answer was not taken, and what was looked at', () => {
    const { run } = play(refund, [choose('late', ' It came on Monday. ')])
    expect(run.records.at(-1)?.taken).toMatchObject({
      kind: 'answered',
      words: 'Late',
      offPath: 'It came on Monday.',
      saw: [{ name: 'severity', value: 'S2' }],
    })
    expect(play(refund, [choose('lost', 'No matter.')]).run.records.at(-2)?.taken).toMatchObject({ offPath: null })
  })
})

describe('a check', () => {
  const odd = aGuide('odd')
    .check('dear', { yes: ['facts["total"] > 100', 'yes'], no: ['true', 'no'] })
    .instruct('yes', 'end')
    .instruct('no', 'end')
    .end('end')
    .done()
  const total = [{ id: 'f', key: 'total', label: 'Total', value: 200, unit: null, source: 'shop' }]

  it('that cannot be asked is for the person to answer, the reason at hand', () => {
    const { view, run } = play(odd, [])
    expect(view).toMatchObject({
      fault: 'The branch “Yes” cannot be asked: No such key: total.',
      step: {
        type: 'check',
        ready: false,
        choices: [
          { branch: 'yes', label: 'Yes' },
          { branch: 'no', label: 'No' },
        ],
        reason: 'It could not be asked. The branch “Yes” cannot be asked: No such key: total.',
      },
    })
    if (view.step?.type !== 'check') throw new Error('No check.')
    expect(at(odd, [{ kind: 'branch', branch: 'no', reason: view.step.reason }])).toBe('no')
    expect(advance(run, { kind: 'go_on' }, scope, libraryOf(odd)).taken).toEqual([])
  })

  it('goes on by itself once the case knows', () => {
    const { run } = play(odd, [])
    const now = { ...scope, state: aCase({ facts: total }) }
    expect(viewOf(run, now, libraryOf(odd)).step).toMatchObject({ type: 'check', ready: true, faults: [] })
    expect(advance(run, { kind: 'go_on' }, now, libraryOf(odd)).taken).toMatchObject([
      { kind: 'checked', branch: 'yes', saw: [{ name: 'facts["total"]', value: '200' }] },
    ])
  })

  it('without a branch that holds stops too', () => {
    const none = aGuide('none')
      .check('never', { a: ['false', 'end'] })
      .end('end')
      .done()
    expect(play(none, []).view.fault).toBe('No branch of the check holds.')
  })

  it('after an action is asked when the action is done', () => {
    const acting = aGuide('acting')
      .act('note', 'note', { text: 'x' }, 'grave')
      .check('grave', { yes: ['severity <= "S2"', 'end'] }, 'other')
      .end('end')
      .end('other', 'declined')
      .done()
    const given: GuideAct = { kind: 'acted', command: 'case.note', made: null, reason: null }
    expect(at(acting, [given])).toBe('grave')
    expect(play(acting, [given]).view.step).toMatchObject({ type: 'check', ready: true })
    expect(at(acting, [given, { kind: 'go_on' }])).toBe('resolved')
    expect(at(acting, [{ kind: 'acted', command: null, made: null, reason: 'Done by hand.' }])).toBe('resolved')
  })
})

describe('circles', () => {
  it('of steps that nobody is asked about are a fault, and the person stays where they were', () => {
    const round = aGuide('round')
      .ask('in', { go: 'a', stop: 'end' })
      .check('a', { on: ['true', 'b'] }, 'b')
      .check('b', { on: ['true', 'a'] }, 'a')
      .end('end')
      .done()
    const { fault, walk: there } = play(round, [choose('go')])
    expect(fault).toBe('More than 100 steps follow by themselves: they go round in circles.')
    expect(there.position?.step).toBe('in')
    expect(at(round, [choose('stop')])).toBe('resolved')
  })

  it('with a person in them are allowed, as long as a run may be', () => {
    const again = aGuide('again', { variables: [{ key: 'n', label: 'N', type: 'number', initial: '0' }] })
      .ask('more', { yes: { to: 'enough', set: { n: 'vars.n + 1' } } })
      .check('enough', { yes: ['vars.n >= 3', 'end'] }, 'more')
      .end('end')
      .done()
    expect(at(again, [choose('yes'), choose('yes'), choose('yes')])).toBe('resolved')
    const forever = aGuide('forever').instruct('a', 'b').instruct('b', 'a').end('end').done()
    const { run, fault } = play(
      forever,
      Array.from({ length: 600 }, () => tick),
    )
    expect(fault).toContain('goes round in circles')
    expect(run.records).toHaveLength(mostRecords)
    expect(
      checkRecords(
        run,
        run.records.slice(1, 2).map(({ taken }) => taken),
        libraryOf(forever),
      ),
    ).toContain('at most')
  })
})
