import { describe, expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../test/fixtures/decisions.ts'
import { advance, beginRun, type GuideAct } from './advance.ts'
import { checkRecords } from './check-records.ts'
import type { Guide, GuideLibrary } from './guide.ts'
import type { StepTaken } from './run.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { viewOf } from './view.ts'
import { walk } from './walk.ts'

const scope = { state: aCase({ severity: 'S2' }), member: ana, directory: floor, at: minutesLater(60) }

function recorded(guide: Guide, taken: readonly StepTaken[]) {
  const by = { kind: 'member' as const, id: ana.id, name: ana.name }
  return { guide: guide.key, version: guide.version, records: taken.map((one) => ({ taken: one, at: scope.at, by })) }
}

/** Gives the acts one after another; the records so far, or the first fault. */
function play(guide: Guide, acts: readonly GuideAct[], library: GuideLibrary = libraryOf(guide)) {
  const begun = beginRun(guide, scope, library)
  if (begun.fault !== null) throw new Error(begun.fault)
  let run = recorded(guide, begun.taken)
  for (const act of acts) {
    const next = advance(run, act, scope, library)
    if (next.fault !== null) throw new Error(`${JSON.stringify(act)}: ${next.fault}`)
    expect(checkRecords(run, next.taken, library)).toBeNull()
    run = recorded(guide, [...run.records.map(({ taken }) => taken), ...next.taken])
  }
  return { run, walk: walk(run, library), view: viewOf(run, scope, library) }
}

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
})
