import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../test/fixtures/decisions.ts'
import { advance, beginRun, type GuideAct } from './advance.ts'
import { noGuides } from './guide-library.ts'
import { guidePathOf, latestRun } from './path-words.ts'
import type { GuideRun } from './run.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { continued, recorded } from './testing/acts.ts'

const inner = aGuide('who-pays').ask('payer', { us: 'done', them: 'done' }).end('done', 'answered').done()
const guide = aGuide('lost-parcel')
  .check('dear', { yes: ["severity == 'S1'", 'look'] }, 'look')
  .instruct('look', 'who')
  .sub('who', 'who-pays', 'arrived')
  .ask('arrived', { no: { to: 'over', label: 'Not yet' }, yes: 'over' })
  .end('over', 'waiting')
  .done()
const library = libraryOf(guide, inner)
const scope = { state: aCase(), member: ana, directory: floor, at: minutesLater(5) }

function runOf(...acts: GuideAct[]): GuideRun {
  const begun = beginRun(guide, scope, library)
  if (!begun.taken) throw new Error(begun.fault)
  const run = acts.reduce(
    (before, act) => {
      const { taken, fault } = advance(before, act, scope, library)
      if (!taken) throw new Error(fault)
      return continued(before, taken, scope)
    },
    recorded(guide, begun.taken, scope),
  )
  return {
    ...run,
    id: idOf('run'),
    title: guide.title,
    state: 'running',
    offeredBecause: [],
    result: null,
    leftBecause: null,
    startedBy: { kind: 'member', id: ana.id, name: ana.name },
    startedAt: scope.at,
    endedAt: null,
  }
}

const choose = (option: string): GuideAct => ({ kind: 'choose', option, reason: null })

describe('the path of a run in words', () => {
  it('names steps by their titles, sub-guides among them, answers by their words', () => {
    const run = runOf({ kind: 'tick' }, choose('us'), choose('no'))
    expect(guidePathOf({ ...run, result: 'waiting' }, library)).toEqual({
      guide: 'lost-parcel',
      version: 1,
      title: 'Lost parcel',
      steps: [
        { title: 'Dear', answer: 'Otherwise', offPath: null },
        { title: 'Look', answer: '', offPath: null },
        { title: 'Payer', answer: 'Us', offPath: null },
        { title: 'Arrived', answer: 'Not yet', offPath: null },
      ],
      outcome: 'waiting',
    })
  })

  it('tells what stands, not what was gone back over', () => {
    const run = runOf({ kind: 'tick' }, choose('us'), { kind: 'back' }, choose('them'))
    expect(guidePathOf(run, library).steps.map(({ answer }) => answer)).toEqual(['Otherwise', '', 'Them'])
  })

  it('goes by keys where the guide is not known', () => {
    const [, first] = guidePathOf(runOf({ kind: 'tick' }, choose('us')), noGuides).steps
    expect(first).toEqual({ title: 'look', answer: '', offPath: null })
  })

  it('is of the run that something happened in last', () => {
    const early = { ...runOf(), id: idOf('early') }
    const late = { ...early, id: idOf('late'), records: early.records.map((one) => ({ ...one, at: minutesLater(9) })) }
    expect(latestRun([late, early])?.id).toBe(late.id)
    expect(latestRun([early, { ...early, id: idOf('same time') }])?.id).toBe(idOf('same time'))
    expect(latestRun([])).toBeNull()
  })
})
