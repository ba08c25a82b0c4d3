import '../../../test/fixtures/property-seed.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../test/fixtures/decisions.ts'
import type { Severity } from '../case/basics.ts'
import { guideReplaySchema } from '../contract/guide-numbers.ts'
import type { GuideAct } from './advance.ts'
import type { Guide } from './guide.ts'
import { replayRun, sumReplay } from './replay.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { aRun, back, choose, done, factsOf, jump, tick, write } from './testing/a-run.ts'
import { forwardActs, playThrough } from './testing/acts.ts'
import { guideFamily } from './testing/guide-arbitrary.ts'

const sum = { key: 'sum', label: 'Sum', type: 'number', initial: '' } as const
function refund(condition: string, more: Partial<Guide> = {}): Guide {
  return aGuide('refund', { variables: [sum], ...more })
    .ask('why', { late: 'how-much', lost: 'tell' })
    .number('how-much', 'sum', 'over', { min: 0, max: 100 })
    .check('over', { yes: [condition, 'up'] }, 'tell')
    .act('up', 'escalate', { type: 'hierarchical', reason: 'Too much' }, 'escalated')
    .instruct('tell', 'answered')
    .end('escalated', 'escalated')
    .end('answered', 'answered')
    .done()
}
const published = refund('vars.sum > 50')

function replayed(draft: Guide, acts: readonly GuideAct[], severity: Severity = 'S3', more = {}) {
  const state = aCase({ severity })
  const run = aRun(published, acts, { state, ...more })
  return replayRun(draft, factsOf(run), { library: libraryOf(published), directory: floor, caseAt: () => state })
}

describe('a draft run over what happened', () => {
  it('ends as it did where nothing changed', () => {
    const same = replayed(published, [choose('late'), write(60), done('case.escalate')])
    expect(same).toMatchObject({ was: { step: 'escalated' }, now: { kind: 'ended', step: 'escalated' }, parted: null })
  })

  it('ends elsewhere where a check says otherwise, and shows where and on what', () => {
    const acts = [choose('late'), write(60), done('case.escalate')]
    const strict = refund('vars.sum > 80')
    expect(replayed(strict, acts)).toMatchObject({
      was: { kind: 'ended', step: 'escalated', result: 'escalated' },
      now: { kind: 'ended', step: 'answered', result: 'answered' },
      parted: { step: 'over', was: 'Yes', now: 'Otherwise', saw: [{ name: 'vars.sum', value: '60' }] },
    })
  })

  it('asks the case as it was', () => {
    const grave = refund('severity == "S1"')
    const acts = [choose('late'), write(60), done('case.escalate')]
    expect(replayed(grave, acts, 'S1')?.now).toMatchObject({ step: 'escalated' })
    expect(replayed(grave, acts, 'S2')?.now).toMatchObject({ step: 'answered' })
  })

  it('cannot tell where the draft asks what nobody was asked', () => {
    const more = aGuide('refund')
      .ask('angry', { yes: 'why', no: 'why' })
      .ask('why', { late: 'end', lost: 'end' })
      .end('end')
      .done()
    expect(replayed(more, [choose('lost'), tick])).toMatchObject({
      now: { kind: 'asks', step: 'angry' },
      parted: { was: 'Why', now: 'asks for more' },
    })
  })

  it('cannot tell where an answer is none any more', () => {
    const without = aGuide('refund').ask('why', { early: 'end', never: 'end' }).end('end').done()
    expect(replayed(without, [choose('lost'), tick])?.now).toEqual({ kind: 'asks', step: 'why' })
    const small = {
      ...published,
      steps: published.steps.map((step) =>
        step.type === 'question' && step.answer.kind === 'number'
          ? { ...step, answer: { ...step.answer, max: 10 } }
          : step,
      ),
    }
    expect(replayed(small, [choose('late'), write(60), done('case.escalate')])?.now).toEqual({
      kind: 'asks',
      step: 'how-much',
    })
  })

  it('is stuck where the draft leads nowhere', () => {
    const loose = {
      ...published,
      steps: published.steps.map((step) => (step.type === 'instruction' ? { ...step, next: null } : step)),
    }
    expect(replayed(loose, [choose('lost'), tick])?.now).toMatchObject({ kind: 'stuck', step: 'tell' })
    expect(replayed({ ...published, start: null }, [choose('lost'), tick])?.now.kind).toBe('stuck')
  })

  it('does again what was done against the recommended path', () => {
    const override: GuideAct = { kind: 'branch', branch: 'yes', reason: 'A VIP', entry: 3 }
    const acts = [choose('late'), write(20), override, done('case.escalate')]
    expect(replayed(published, acts)).toMatchObject({ now: { step: 'escalated' }, parted: null })
    const jumped = [jump('tell', 'It is clear'), tick]
    expect(replayed(published, jumped)).toMatchObject({ now: { step: 'answered' }, parted: null })
    const gone = aGuide('refund').ask('why', { late: 'end', lost: 'end' }).end('end').done()
    expect(replayed(gone, jumped)?.now).toEqual({ kind: 'asks', step: 'why' })
  })

  it('takes only what stood in the end', () => {
    expect(replayed(published, [choose('late'), back, choose('lost'), tick])).toMatchObject({
      now: { step: 'answered' },
      parted: null,
    })
  })

  it('tells nothing of a run that did not end, or whose case is not known', () => {
    expect(replayed(published, [choose('late')])).toBeNull()
    const facts = factsOf(aRun(published, [choose('lost'), tick]))
    const ground = { library: libraryOf(published), directory: floor, caseAt: () => null }
    expect(replayRun(published, facts, ground)).toBeNull()
  })

  it('tells nothing of a run whose own version would have ended elsewhere on the case as it is recorded', () => {
    const grave = refund('severity == "S1"')
    const run = aRun(grave, [choose('late'), write(60), done('case.escalate')], { state: aCase({ severity: 'S1' }) })
    const on = (severity: Severity) => ({
      library: libraryOf(grave),
      directory: floor,
      caseAt: () => aCase({ severity }),
    })
    expect(replayRun(published, factsOf(run), on('S1'))?.now).toMatchObject({ step: 'escalated' })
    expect(replayRun(published, factsOf(run), on('S3'))).toBeNull()
  })

  it('goes through guides it leads into with their answers', () => {
    const inner = aGuide('inner')
      .ask('which', { a: 'good', b: 'bad' })
      .end('good', 'answered')
      .end('bad', 'declined')
      .done()
    const outer = (to: string) =>
      aGuide('outer').sub('in', 'inner', 'one', { declined: to }).end('one', 'resolved').end('two', 'no_action').done()
    const library = libraryOf(inner, outer('two'))
    const facts = factsOf(aRun(outer('two'), [choose('b')], { library }))
    const ground = { library, directory: floor, caseAt: () => aCase() }
    expect(replayRun(outer('two'), facts, ground)).toMatchObject({ now: { step: 'two' }, parted: null })
    expect(replayRun(outer('one'), facts, ground)).toMatchObject({ now: { step: 'one' } })
  })

  it('is counted: the same, elsewhere, asked for more, skipped', () => {
    const acts = [choose('late'), write(60), done('case.escalate')]
    const strict = refund('vars.sum > 80')
    const told = sumReplay(
      [
        replayed(published, acts),
        replayed(strict, acts),
        replayed(strict, [choose('late')]),
        replayed(strict, [choose('lost'), tick]),
      ],
      9,
    )
    expect(guideReplaySchema.parse(told)).toEqual(told)
    expect(told).toMatchObject({ of: 9, looked: 4, same: 2, elsewhere: 1, asks: 0, stuck: 0, skipped: 1 })
    expect(told.runs).toHaveLength(1)
  })

  it('ends any run of a guide under that very guide as it ended', () => {
    let ends = 0
    const state = aCase()
    const scope = { state, member: ana, directory: floor, at: minutesLater(0) }
    fc.assert(
      fc.property(guideFamily, fc.array(fc.nat(), { maxLength: 40 }), ([one, ...others], picks) => {
        const library = libraryOf(...others, one)
        const { run } = playThrough(one, {
          scope,
          library,
          most: picks.length,
          pick: (view, turn) => {
            const pick = picks[turn] ?? 0
            if (pick % 9 === 0 && view.walk.path.length > 2) return { kind: 'back' }
            const forward = forwardActs(view)
            return forward[pick % Math.max(1, forward.length)] ?? null
          },
        })
        const facts = factsOf({ ...aRun(published, []), ...run, records: [...run.records], state: 'ended' })
        const told = replayRun(one, facts, { library, directory: floor, caseAt: () => state })
        if (!told) return
        ends += 1
        expect(told.now).toEqual(told.was)
        expect(told.parted).toBeNull()
      }),
      { numRuns: 300 },
    )
    expect(ends).toBeGreaterThan(30)
  })
})
